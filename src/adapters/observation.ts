import {
  forgetKeptObservation,
  KEPT,
  key,
  memory,
  read,
  readSeenSigns,
  unsaved,
  write,
} from './seen-signs.ts';

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
  try {
    window.localStorage.setItem(key(KEPT), JSON.stringify(now));
    unsaved.clear();
    return true;
  } catch {
    return false;
  }
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
  for (const part of ['seen', 'observation']) {
    try {
      window.sessionStorage.removeItem(key(part));
    } catch {
      // Blocked: nothing was stored.
    }
  }
}

/**
 * Calls the listener when the browser keeps something else than this page knows of: another tab has changed it, or the
 * page has come back from the browser's memory of pages.
 */
export function followObservation(listener: () => void): void {
  window.addEventListener('storage', (event) => {
    // Without a key everything was cleared.
    if (event.key === null || event.key === key(KEPT)) listener();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
}
