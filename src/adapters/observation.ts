import { keptText } from './browser-storage.ts';
import { forgetKeptObservation, KEPT, memory, read, readSeenSigns, unsaved, write } from './seen-signs.ts';
import { storageKey } from './storage-key.ts';

/**
 * What somebody has written about the signs that they have ticked, and the choice to keep both. Where it is stored and for
 * how long stands in `seen-signs.ts`, which every sign loads and which therefore holds no more than a sign needs.
 */

/** What was written in the fields, by name. Anything unreadable counts as empty. */
export function readObservation(): Record<string, string> {
  const stored = read('observation');
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, text]) => typeof text === 'string'));
}

export const writeObservation = (fields: Record<string, string>): void => write('observation', fields);

/** Asks the browser to keep what is ticked and written. False when it refuses. */
export function keepObservation(): boolean {
  const now = { seen: readSeenSigns(), observation: readObservation() };
  if (keptText('browser', KEPT).write(JSON.stringify(now)) !== 'kept') return false;
  unsaved.clear();
  return true;
}

/** From now on it lasts as long as the tab. */
export function stopKeepingObservation(): void {
  const now = { seen: readSeenSigns(), observation: readObservation() };
  forgetKeptObservation();
  write('seen', now.seen);
  write('observation', now.observation);
}

/** Forgets the ticks and what was written, in the tab and in the browser. */
export function forgetObservation(): void {
  memory.clear();
  unsaved.clear();
  forgetKeptObservation();
  for (const part of ['seen', 'observation'] as const) keptText('tab', part).remove();
}

/**
 * Calls the listener when the browser keeps something else than this page knows of: another tab has changed it, or the
 * page has come back from the browser's memory of pages.
 */
export function followObservation(listener: () => void): void {
  window.addEventListener('storage', (event) => {
    // Without a key everything was cleared.
    if (event.key === null || event.key === storageKey(KEPT)) listener();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
}
