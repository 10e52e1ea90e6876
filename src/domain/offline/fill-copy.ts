import type { FailureReason } from './fill-failure.ts';

/** The content of one file as it came. */
export interface StoredFile {
  bytes: ArrayBuffer;
}

/** A place where a file may be found. May reject, as caches and networks do. */
export type FileSource<File extends StoredFile> = (entry: string) => Promise<File | undefined>;

export interface CopyPorts<File extends StoredFile> {
  /** Cheapest first; the network last. */
  sources: readonly FileSource<File>[];
  digest: (bytes: ArrayBuffer) => Promise<string>;
  keep: (entry: string, file: File) => Promise<void>;
  /** The file at which an earlier attempt ended: it is tried first, so that a file that always fails costs little. */
  first?: string | undefined;
}

/** Why a copy could not be filled. */
export class FillError extends Error {
  readonly entry: string;
  readonly reason: FailureReason;
  constructor(entry: string, reason: FailureReason, cause?: unknown) {
    super(`${entry}: ${reason}`, { cause });
    this.entry = entry;
    this.reason = reason;
  }
}

/** Few at a time: the reader may be loading the next page over the same connection. */
const AT_A_TIME = 4;

/**
 * Keeps every listed file, each from the first source that has exactly the listed content. So an update transfers
 * only what has changed, damage is never copied, and files of two builds are never mixed. Takes no further file when
 * one cannot be had or kept, and rejects with a `FillError` when nothing is under way any more.
 */
export async function fillCopy<File extends StoredFile>(
  files: Readonly<Record<string, string>>,
  ports: CopyPorts<File>,
): Promise<void> {
  // The last is taken first.
  const waiting = Object.entries(files).sort(
    ([one], [other]) => Number(one === ports.first) - Number(other === ports.first),
  );
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [entry, digest] = next;
      try {
        const file = await findFile(entry, digest, ports);
        await ports.keep(entry, file).catch((error) => {
          throw new FillError(entry, 'room', error);
        });
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: AT_A_TIME }, work));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function findFile<File extends StoredFile>(
  entry: string,
  digest: string,
  ports: CopyPorts<File>,
): Promise<File> {
  let isAnswered = true;
  for (const source of ports.sources) {
    isAnswered = true;
    const file = await source(entry).catch(() => {
      isAnswered = false;
    });
    if (file && (await ports.digest(file.bytes)) === digest) return file;
  }
  throw new FillError(entry, isAnswered ? 'file' : 'network');
}
