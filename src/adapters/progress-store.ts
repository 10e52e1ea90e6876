import { sitePrefix } from '../domain/offline/site-prefix.ts';
import { isSameProgress } from '../domain/progress/is-same.ts';
import { mergeProgress } from '../domain/progress/merge-progress.ts';
import { type CorruptReason, parseProgress } from '../domain/progress/parse-progress.ts';
import { emptyProgress, type Progress } from '../domain/progress/progress.ts';
import { serialiseProgress } from '../domain/progress/serialise-progress.ts';
import { troubleOf } from './browser-storage.ts';

/** What there is to tell the learner about saving; the most serious condition at the moment. */
export type StoreStatus =
  | { state: 'ok' }
  /** The browser refuses storage: progress lasts as long as the page. */
  | { state: 'blocked' }
  /** No room left: progress lasts as long as the page, and saving is tried again at each update. */
  | { state: 'full' }
  /** The browser failed in a way of its own: as when it is full. */
  | { state: 'failed' }
  /** Stored by a newer version of the site: left untouched, progress lasts as long as the page. */
  | { state: 'newer'; version: number }
  /** Something stored could not be read: `dropped` entries, or with another reason all of it. `copyKept`
   * tells whether this text is the one under the damaged key. */
  | { state: 'corrupt'; reason: CorruptReason | 'invalid-entries'; dropped: number; copyKept: boolean }
  /** Another tab saved something, which has been merged. */
  | { state: 'changed-elsewhere' }
  /** Progress was erased in another tab or in the browser's settings. */
  | { state: 'cleared-elsewhere' };

export type ProgressListener = (progress: Progress, status: StoreStatus) => void;

export interface ProgressStore {
  /** The progress as known now; the same object until something changes. */
  read(): Progress;
  /** Applies a change to the newest progress, saves it and tells the listeners. Never throws on storage. */
  update(change: (progress: Progress, now: number) => Progress): void;
  /** Calls the listener after every change, also from other tabs. Returns the function that stops it. */
  subscribe(listener: ProgressListener): () => void;
  status(): StoreStatus;
  /**
   * Removes all progress and any damaged copy, in every tab, also what a newer version has stored. When the
   * status is `blocked` or `failed` afterwards, only what was in memory could be removed.
   */
  erase(): void;
}

export interface ProgressStoreOptions {
  /** Called at each use, since reaching `localStorage` may itself throw. */
  storage: () => Storage;
  /** The site's base path: several sites may share one origin, and so its storage. */
  base: string;
  now: () => number;
  /** Where `storage` and `pageshow` events arrive; the window unless told otherwise. */
  events?: Partial<Pick<EventTarget, 'addEventListener'>>;
}

/**
 * Opens the learner's progress; no other module writes it. Open it once a page and share it: storage events reach
 * other tabs, not other stores on the same page.
 *
 * Keys: `se-signalerna:<base>:progress`, in the format that `domain/progress/progress.ts` documents, and
 * `…:progress:damaged`, the first text that could not be read in full. Other keys are never touched.
 *
 * Rules between tabs:
 * - What is stored is read again and merged before each write, on `storage` events, and when the page comes
 *   back from the back/forward cache, where events do not reach it.
 * - A tab that finds its own progress missing from what another tab has stored, writes the union. Tabs
 *   therefore agree after two tabs have written at the same instant.
 * - `erase` leaves an empty progress of the next generation. A tab whose generation is not the stored one
 *   drops what it has in memory and takes what is stored. Erased progress thus cannot come back from a tab
 *   that slept meanwhile, and what is done after the erasing is kept.
 * - When the key is gone altogether – the browser's own "clear site data" – a tab that has seen it drops what
 *   it has, too. That starts again from generation 0, so the one thing that can come back is what a tab of
 *   generation 0 held that heard nothing until yet another tab had written anew.
 *
 * Never throws on storage. Whatever cannot be saved is held in memory and tried again at the next update.
 */
export function openProgressStore({
  storage,
  base,
  now,
  events = globalThis,
}: ProgressStoreOptions): ProgressStore {
  const key = `${sitePrefix(base)}progress`;
  const damagedKey = `${key}:damaged`;
  const listeners = new Set<ProgressListener>();
  let progress = emptyProgress();
  /** Undefined until something stored has been seen. */
  let generation: number | undefined;
  /** What was stored when last read or written; undefined before the first reading. */
  let known: string | null | undefined;
  /** Memory holds something that storage lacks. */
  let unsaved = false;
  let trouble: StoreStatus | undefined;
  let damage: StoreStatus | undefined;
  let elsewhere: StoreStatus | undefined;

  const status = (): StoreStatus => trouble ?? damage ?? elsewhere ?? { state: 'ok' };

  /** Takes in what is stored. Returns whether it may be overwritten. */
  function load(): boolean {
    let text: string | null;
    try {
      text = storage().getItem(key);
    } catch {
      trouble = { state: 'blocked' };
      return false;
    }
    trouble = undefined;
    if (text === known) return true;
    const stored = parseProgress(text);
    if (stored.status === 'newer') {
      trouble = { state: 'newer', version: stored.version };
      return false;
    }
    if (stored.status === 'ok') {
      if (stored.dropped > 0) reportDamage('invalid-entries', stored.dropped, text);
      takeIn(stored.progress, stored.generation);
    } else if (stored.status === 'corrupt') {
      reportDamage(stored.reason, 0, text);
    } else if (known) {
      progress = emptyProgress();
      generation = undefined;
      unsaved = false;
      elsewhere = { state: 'cleared-elsewhere' };
    }
    known = text;
    return true;
  }

  function takeIn(stored: Progress, storedGeneration: number): void {
    if (generation !== undefined && generation !== storedGeneration) {
      progress = stored;
      unsaved = false;
      elsewhere = { state: 'cleared-elsewhere' };
    } else if (isEmpty(progress)) {
      // As at every beginning of a page: there is nothing to merge with, which takes as long as to read.
      if (known !== undefined && !isEmpty(stored)) elsewhere = { state: 'changed-elsewhere' };
      progress = stored;
      unsaved = false;
    } else {
      const merged = mergeProgress(progress, stored);
      unsaved = !isSameProgress(mergeProgress(stored, progress), stored);
      if (!isSameProgress(merged, progress)) {
        if (known !== undefined) elsewhere = { state: 'changed-elsewhere' };
        progress = merged;
      }
    }
    generation = storedGeneration;
  }

  function reportDamage(
    reason: CorruptReason | 'invalid-entries',
    dropped: number,
    text: string | null,
  ): void {
    let copyKept = false;
    try {
      if (storage().getItem(damagedKey) === null) storage().setItem(damagedKey, text ?? '');
      copyKept = storage().getItem(damagedKey) === text;
    } catch {
      // No room for a copy: saving what the learner does next matters more.
    }
    damage = { state: 'corrupt', reason, dropped, copyKept };
  }

  function save(): void {
    const text = serialiseProgress(progress, generation);
    try {
      storage().setItem(key, text);
      known = text;
      generation ??= 0;
      unsaved = false;
      trouble = undefined;
    } catch (error) {
      unsaved = true;
      trouble = { state: troubleOf(error) };
    }
  }

  function notify(): void {
    for (const listener of listeners) listener(progress, status());
  }

  function sync(event: Event): void {
    const changedKey = (event as Partial<StorageEvent>).key;
    if (changedKey && changedKey !== key) return;
    const before = [progress, JSON.stringify(status())];
    if (load() && unsaved) save();
    if (progress !== before[0] || JSON.stringify(status()) !== before[1]) notify();
  }

  load();
  events.addEventListener?.('storage', sync);
  events.addEventListener?.('pageshow', sync);

  return {
    read: () => progress,
    status,
    update(change) {
      elsewhere = undefined;
      const writable = load();
      progress = change(progress, now());
      if (writable) save();
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    erase() {
      load();
      progress = emptyProgress();
      generation = (generation ?? 0) + 1;
      damage = undefined;
      elsewhere = undefined;
      try {
        storage().removeItem(key);
        storage().removeItem(damagedKey);
        known = null;
        save();
      } catch (error) {
        trouble = { state: troubleOf(error) };
      }
      notify();
    },
  };
}

function isEmpty({ attempts, drafts, lessons, choices, last }: Progress): boolean {
  return (
    attempts.length === 0 &&
    !last &&
    [drafts, lessons, choices].every((part) => Object.keys(part).length === 0)
  );
}
