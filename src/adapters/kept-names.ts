import type { KeptName } from '../domain/storage/kept-names.ts';
import { keptText, type Shelf, shelf } from './browser-storage.ts';
import { STORAGE_PREFIX } from './storage-key.ts';

/** Names of everything that the site keeps on a shelf, without the prefix; none where storage is blocked. */
export function keptNames(on: Shelf): string[] {
  try {
    return Object.keys(shelf(on))
      .filter((key) => key.startsWith(STORAGE_PREFIX))
      .map((key) => key.slice(STORAGE_PREFIX.length));
  } catch {
    return [];
  }
}

/** Whether the site keeps anything in this browser or tab; also where storage is blocked, of which the reader is to hear. */
export function isAnythingKept(): boolean {
  try {
    const isOurs = (key: string) => key.startsWith(STORAGE_PREFIX);
    return (['browser', 'tab'] as const).some((name) => Object.keys(shelf(name)).some(isOurs));
  } catch {
    return true;
  }
}

/** Removes everything that the site keeps on a shelf but what is excepted, and nothing of other sites. */
export function clearShelf(on: Shelf, except: readonly KeptName[] = []): void {
  for (const name of keptNames(on) as KeptName[]) if (!except.includes(name)) keptText(on, name).remove();
}
