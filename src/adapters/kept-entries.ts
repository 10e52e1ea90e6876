import { type KeptKind, keptKind } from '../domain/storage/kept-names.ts';
import { keptText } from './browser-storage.ts';
import { clearShelf, keptNames } from './kept-names.ts';
import { tellErased } from './occasion-store.ts';
import { siteProgress } from './site-progress.ts';

/** Something that the site keeps in this browser or this tab. */
export interface KeptEntry {
  /** Its name after the prefix of the site. */
  name: string;
  kind: KeptKind;
}

/**
 * Everything of the site that is kept, whatever is in it and whichever version has written it. An empty progress, which
 * tells other tabs that it was erased, is nothing.
 */
export function listKept(): KeptEntry[] {
  const names = [...new Set([...keptNames('browser'), ...keptNames('tab')])].sort();
  return names
    .map((name) => ({ name, kind: keptKind(name) }))
    .filter(({ kind }) => kind !== 'progress' || hasProgress());
}

/** Whether the progress holds anything, or cannot be read by this version. */
function hasProgress(): boolean {
  if (siteProgress.status().state === 'newer') return true;
  const { attempts, drafts, lessons, last, choices } = siteProgress.read();
  const entries = attempts.length + [drafts, lessons, choices].flatMap(Object.keys).length;
  return entries > 0 || last !== undefined;
}

/**
 * Texts that this version cannot use: progress of a newer version, and what was put aside as damaged. Saved as a file they
 * are not lost when everything is erased.
 */
export function readUnusable(): { name: string; text: string }[] {
  const names = siteProgress.status().state === 'newer' ? (['progress'] as const) : [];
  return [...names, 'progress:damaged' as const].flatMap((name) => {
    const text = keptText('browser', name).read();
    return text === undefined ? [] : [{ name, text }];
  });
}

/** Erases everything that the site keeps, also in windows that show a day and tabs with progress. Gives what is left. */
export function eraseKept(): KeptEntry[] {
  // Leaves an empty progress of the next generation, by which other tabs know that theirs is to go.
  siteProgress.erase();
  clearShelf('browser', ['progress']);
  clearShelf('tab');
  tellErased({ kind: 'erase' });
  return listKept();
}
