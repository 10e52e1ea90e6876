import { parseShow } from '../domain/sessions/parse-show.ts';
import { changeShow, newerShow, newShow, type Show, type ShowAction } from '../domain/sessions/show.ts';

/** Which window this is. */
export type ShowWindow = 'presenter' | 'audience';

export interface ShowChannel {
  read(): Show;
  /** Changes the show in every window, and keeps it so that a reload goes on where it was. Never throws on storage. */
  change(action: ShowAction): void;
  /** Calls the listener after every change and whenever the other window comes or goes. Returns what stops it. */
  subscribe(listener: () => void): () => void;
  /** Whether a window of the other kind has been heard of during the last few seconds. */
  isOtherOpen(): boolean;
}

/** A window tells that it is there this often; one that has been silent for three times as long is gone. */
const BEAT_MS = 1000;

type Message =
  | { kind: 'show'; show: unknown }
  | { kind: 'here' | 'gone'; from: ShowWindow }
  | { kind: 'erase' };

/**
 * Keeps two windows on one computer in step, in both directions. What is shown is stored under
 * `se-signalerna:<base>:day` (see `domain/sessions/show.ts`) and sent through a `BroadcastChannel` of the same name. Where
 * storage is blocked the windows still follow each other as long as one of them stays open.
 */
export function openShowChannel(base: string, order: string, role: ShowWindow): ShowChannel {
  const name = storedName(base);
  const channel = new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  const other: ShowWindow = role === 'presenter' ? 'audience' : 'presenter';
  let heardAt = Number.NEGATIVE_INFINITY;
  let wasOpen = false;
  let show = forOrder(readStoredShow(base), order);

  const notify = () => {
    for (const listener of listeners) listener();
  };
  const send = (message: Message) => channel.postMessage(message);
  const isOtherOpen = () => performance.now() - heardAt < 3 * BEAT_MS;

  /** Takes in what another window has shown. Another running order there is no reason to leave this one. */
  function take(received: unknown): void {
    const theirs = parseShow(received);
    if (!theirs || theirs.order !== order) return;
    const newer = newerShow(show, theirs);
    if (newer === show) return;
    show = newer;
    notify();
  }

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'show') take(data.show);
    else if (data.kind === 'erase') {
      show = newShow(order);
      notify();
    } else if (data.from === other) {
      const wasHere = isOtherOpen();
      heardAt = data.kind === 'here' ? performance.now() : Number.NEGATIVE_INFINITY;
      // Whoever has just come may have slept, or have nothing stored to read.
      if (!wasHere && data.kind === 'here') send({ kind: 'show', show });
      notify();
    }
  });
  const beat = () => {
    send({ kind: 'here', from: role });
    if (isOtherOpen() !== wasOpen) {
      wasOpen = !wasOpen;
      notify();
    }
  };
  setInterval(beat, BEAT_MS);
  window.addEventListener('pagehide', () => send({ kind: 'gone', from: role }));
  window.addEventListener('pageshow', () => {
    take(readStoredShow(base));
    beat();
  });
  beat();

  function keep(): void {
    try {
      window.localStorage.setItem(name, JSON.stringify(show));
    } catch {
      // Blocked or full: the day lasts as long as the windows.
    }
  }

  return {
    read: () => show,
    change(action) {
      show = changeShow(show, action, Date.now());
      send({ kind: 'show', show });
      notify();
      keep();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isOtherOpen,
  };
}

const storedName = (base: string) => `se-signalerna:${base}:day`;

/** What is kept of the day on this computer, if anything can be read. */
export function readStoredShow(base: string): Show | undefined {
  try {
    return parseShow(window.localStorage.getItem(storedName(base)));
  } catch {
    return undefined;
  }
}

/** Forgets the day: counts, parked questions and the place, also in windows that are open. */
export function eraseStoredShow(base: string): void {
  const name = storedName(base);
  try {
    window.localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
  const channel = new BroadcastChannel(name);
  channel.postMessage({ kind: 'erase' } satisfies Message);
  channel.close();
}

/** What is stored, in this running order: another pass of the same day starts at its beginning and keeps the rest. */
function forOrder(stored: Show | undefined, order: string): Show {
  if (!stored) return newShow(order);
  if (stored.order === order) return stored;
  const { counts, shown, parked, revision } = stored;
  return { ...newShow(order), counts, shown, parked, revision: revision + 1 };
}
