import type { KeptName } from '../domain/storage/kept-names.ts';
import { storageKey } from './storage-key.ts';

/**
 * The one way to the browser's storage. Nothing in it throws; every write says what became of it, and a page can show what
 * is not kept, whoever tried to keep it (`onStorageTrouble`). `src/architecture.test.ts` lets no other file near storage, with
 * two exceptions: the progress has a store of its own with rules between tabs, which judges errors as this does; and three
 * classic scripts, which run before the page is shown and can import nothing, read what is kept.
 */

/** `browser` lasts until it is erased, for all tabs (localStorage); `tab` as long as the tab (sessionStorage). */
export type Shelf = 'browser' | 'tab';

/** The browser refuses storage, has no room left, or failed in a way of its own. */
export type StorageTrouble = 'blocked' | 'full' | 'failed';

/** What became of a write or a removal. */
export type Writing = 'kept' | StorageTrouble;

export interface KeptText {
  /** What is stored; undefined where nothing is, or where storage is blocked. */
  read(): string | undefined;
  write(text: string): Writing;
  /** What is not there counts as removed. */
  remove(): Writing;
}

/** May throw, as reaching for storage does where it is blocked. */
export const shelf = (name: Shelf): Storage =>
  name === 'browser' ? window.localStorage : window.sessionStorage;

/** What is wrong when storage has thrown. */
export function troubleOf(error: unknown): StorageTrouble {
  const name = `${(error as Error | undefined)?.name}`;
  // `QuotaExceededError`, in Firefox also `NS_ERROR_DOM_QUOTA_REACHED`.
  if (/quota/i.test(name)) return 'full';
  return /^(SecurityError|TypeError|InvalidAccessError)$/.test(name) ? 'blocked' : 'failed';
}

const troubles = new Map<string, StorageTrouble>();
const listeners = new Set<() => void>();

function attempt(key: string, write: () => void): Writing {
  let writing: Writing = 'kept';
  try {
    write();
    troubles.delete(key);
  } catch (error) {
    writing = troubleOf(error);
    troubles.set(key, writing);
  }
  tellOfWriting();
  return writing;
}

/** Says that something on this page has been written, or tried to be: the store of progress, which writes by itself, calls it. */
export function tellOfWriting(): void {
  for (const listener of listeners) listener();
}

/** The place of one text that the site keeps. */
export function keptText(on: Shelf, name: KeptName): KeptText {
  const key = storageKey(name);
  return {
    read() {
      try {
        return shelf(on).getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (text) => attempt(key, () => shelf(on).setItem(key, text)),
    remove: () => attempt(key, () => shelf(on).removeItem(key)),
  };
}

/** What is wrong with the newest write of something, if anything that this page has to keep is not kept. */
export const storageTrouble = (): StorageTrouble | undefined => [...troubles.values()][0];

/** Calls the listener after every write and removal on this page. Returns the function that stops it. */
export function onStorageTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
