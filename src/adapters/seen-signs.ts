/**
 * The signs that somebody has ticked, and what they have written about them. It may be about real people, so it lasts
 * as long as the tab, unless the person asks the browser to keep it.
 *
 * In the tab (sessionStorage):
 *
 *     se-signalerna:<base>:seen         →  ["hogen-vaxer-inget-gar-ut"]      slugs, in the order they were ticked
 *     se-signalerna:<base>:observation  →  {"when":"…","where":"…","saw":"…","did":"…"}
 *
 * In the browser (localStorage), only after the person has chosen it:
 *
 *     se-signalerna:<base>:kept-observation  →  {"seen":["…"],"observation":{"when":"…",…}}
 *
 * While that entry exists it is the truth, for every tab, and each change is written to it. It is removed when the
 * person stops keeping it, erases the page, or erases everything on the page about privacy.
 */
const key = (name: string) => `se-signalerna:${import.meta.env.BASE_URL}:${name}`;
const KEPT = 'kept-observation';

type Part = 'seen' | 'observation';

/** What lasts as long as the page where storage is blocked or full. */
const memory = new Map<string, string>();
/** Parts whose newest text is in memory alone; what is stored, if anything, is older. */
const unsaved = new Set<Part>();

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** What the browser keeps; undefined when nothing is kept or storage is blocked. */
function readKept(): Partial<Record<Part, unknown>> | undefined {
  try {
    const stored = window.localStorage.getItem(key(KEPT));
    if (stored === null) return undefined;
    const kept = parse(stored);
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return undefined;
  }
}

function read(part: Part): unknown {
  if (unsaved.has(part)) return parse(memory.get(part));
  const kept = readKept();
  if (kept) return kept[part];
  try {
    return parse(window.sessionStorage.getItem(key(part)) ?? memory.get(part));
  } catch {
    return parse(memory.get(part));
  }
}

function write(part: Part, value: unknown): void {
  const kept = readKept();
  memory.set(part, JSON.stringify(value));
  try {
    window.sessionStorage.setItem(key(part), JSON.stringify(value));
    if (kept) window.localStorage.setItem(key(KEPT), JSON.stringify({ ...kept, [part]: value }));
    unsaved.delete(part);
  } catch {
    unsaved.add(part);
  }
}

/** Slugs of the signs that were ticked. Anything unreadable counts as none. */
export function readSeenSigns(): string[] {
  const stored = read('seen');
  return Array.isArray(stored) ? stored.filter((slug) => typeof slug === 'string') : [];
}

/** Ticks a sign, or takes the tick away. Returns the new list. */
export function toggleSeenSign(slug: string): string[] {
  const seen = readSeenSigns();
  const next = seen.includes(slug) ? seen.filter((other) => other !== slug) : [...seen, slug];
  write('seen', next);
  return next;
}

/** What was written in the fields, by name. Anything unreadable counts as empty. */
export function readObservation(): Record<string, string> {
  const stored = read('observation');
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, text]) => typeof text === 'string'));
}

export const writeObservation = (fields: Record<string, string>): void => write('observation', fields);

/** Whether something that was ticked or written is gone with the page, since the browser stores no more. */
export const isUnsaved = (): boolean => unsaved.size > 0;

/** Whether the person has asked the browser to keep it after the tab is closed. */
export const isObservationKept = (): boolean => readKept() !== undefined;

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

/** Removes what the browser keeps; what the tab has stays. */
export function forgetKeptObservation(): void {
  try {
    window.localStorage.removeItem(key(KEPT));
  } catch {
    // Blocked: nothing was kept.
  }
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
export function followSeenSigns(listener: () => void): void {
  window.addEventListener('storage', (event) => {
    // Without a key everything was cleared.
    if (event.key === null || event.key === key(KEPT)) listener();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
}
