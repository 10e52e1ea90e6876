import { isNumber, isRecord } from '../../domain/json/guards.ts';
import { isPastCopy, PAST_COPY } from '../../domain/offline/past-copy.ts';
import type { Mark } from '../../domain/search/mark-texts.ts';
import { trustedAddress } from '../trusted-address.ts';
import { type Found, isFound, isMarks, type SearchQuestion } from './search-messages.ts';
import workerFile from './search-worker.ts?worker&url';

/** A page's way to search, which never keeps the page waiting: the work is done by a worker. */
export interface SearchPort<Strings> {
  /** Whether it answers at once; before that, and after a failure, a reader has something to wait for. */
  isOpen: () => boolean;
  /** Gets it ready: the first question takes much longer than those after it. */
  open: () => void;
  /** What a query finds; `isWhole` with the beginning of each text. Rejects where the worker or its index did not come; the next question tries anew. */
  find: (query: string, isWhole: boolean) => Promise<Found<Strings>>;
  /** Where the words that a query means stand in some texts. Rejects as `find`. */
  mark: (query: string, texts: string[]) => Promise<Mark[][]>;
}

/** A question that somebody waits for the answer to. */
interface Waiting {
  resolve: (reply: Record<string, unknown>) => void;
  reject: (error: Error) => void;
}

const workerAddress = trustedAddress(
  'search',
  // Where the page is read past the copy, its worker is, too.
  isPastCopy(location.href) ? `${workerFile}?${PAST_COPY}` : workerFile,
);

let worker: Worker | undefined;
let waiting = new Map<number, Waiting>();
let asked = 0;
let isOpen = false;

/** Who waits is told, and the next question starts a new worker. */
function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  isOpen = false;
  const left = waiting;
  waiting = new Map();
  for (const { reject } of left.values()) reject(new Error('The search worker does not answer.'));
}

function startWorker(): Worker {
  // In development it is not bundled and imports the rest.
  const started = new Worker(workerAddress(), { type: import.meta.env.DEV ? 'module' : 'classic' });
  started.onerror = giveUp;
  started.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isRecord(data) || !isNumber(data['id'])) return giveUp();
    waiting.get(data['id'])?.resolve(data);
    waiting.delete(data['id']);
  };
  return started;
}

function ask(question: SearchQuestion): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    worker ??= startWorker();
    const id = asked++;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, ...question });
  });
}

/** The search of the page whose index is at `address`. However many ask for it, there is one worker, and none before the first question. */
export function openSearch<Strings>(address: string): SearchPort<Strings> {
  async function find(query: string, isWhole: boolean): Promise<Found<Strings>> {
    const { found } = await ask({ address, query, isWhole });
    isOpen = isFound(found);
    if (!isFound(found)) throw new Error('The search index did not come.');
    return found as Found<Strings>;
  }

  return {
    isOpen: () => isOpen,
    open() {
      // A reader's own question tells of a failure.
      find('signal', false).catch(() => undefined);
    },
    find,
    async mark(query, texts) {
      const { marks } = await ask({ address, query, texts });
      if (!isMarks(marks)) throw new Error('The search index did not come.');
      return marks;
    },
  };
}
