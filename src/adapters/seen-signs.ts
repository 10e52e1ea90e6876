import { keptText } from './browser-storage.ts';
import { readJson } from './read-json.ts';

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
export const KEPT = 'kept-observation';

export type Part = 'seen' | 'observation';

/** What lasts as long as the page where storage is blocked or full. */
export const memory = new Map<string, string>();
/** Parts whose newest text is in memory alone; what is stored, if anything, is older. */
export const unsaved = new Set<Part>();

const inTab = { seen: keptText('tab', 'seen'), observation: keptText('tab', 'observation') };
const inBrowser = keptText('browser', KEPT);

/** What the browser keeps; undefined when nothing is kept or storage is blocked. */
function readKept(): Partial<Record<Part, unknown>> | undefined {
  const stored = inBrowser.read();
  if (stored === undefined) return undefined;
  const kept = readJson(stored);
  return typeof kept === 'object' && kept !== null ? kept : {};
}

/** What is stored of a part, the newest there is. Never throws. */
export function read(part: Part): unknown {
  if (unsaved.has(part)) return readJson(memory.get(part));
  const kept = readKept();
  return kept ? kept[part] : readJson(inTab[part].read() ?? memory.get(part));
}

/** Keeps a part, in the tab and where the browser keeps it; else in memory. Never throws. */
export function write(part: Part, value: unknown): void {
  const kept = readKept();
  const text = JSON.stringify(value);
  memory.set(part, text);
  const writings = [inTab[part].write(text)];
  if (kept) writings.push(inBrowser.write(JSON.stringify({ ...kept, [part]: value })));
  if (writings.every((writing) => writing === 'kept')) unsaved.delete(part);
  else unsaved.add(part);
}

/** Slugs of the signs that were ticked. Anything unreadable counts as none. */
export function readSeenSigns(): string[] {
  const stored = read('seen');
  return Array.isArray(stored) ? [...new Set(stored.filter((slug) => typeof slug === 'string'))] : [];
}

/** Ticks a sign, or takes the tick away. Returns the new list. */
export function toggleSeenSign(slug: string): string[] {
  const seen = readSeenSigns();
  const next = seen.includes(slug) ? seen.filter((other) => other !== slug) : [...seen, slug];
  write('seen', next);
  return next;
}

/** Whether something that was ticked or written is gone with the page, since the browser stores no more. */
export const isUnsaved = (): boolean => unsaved.size > 0;

/** Whether the person has asked the browser to keep it after the tab is closed. */
export const isObservationKept = (): boolean => readKept() !== undefined;

/** Removes what the browser keeps; what the tab has stays. */
export const forgetKeptObservation = (): void => void inBrowser.remove();
