/**
 * The signs that somebody has ticked, and what they have written about them, while the tab is open. It may be
 * about real people, so it is never kept longer than that.
 *
 *     se-signalerna:<base>:seen         →  ["hogen-vaxer-inget-gar-ut"]      slugs, in the order they were ticked
 *     se-signalerna:<base>:observation  →  {"when":"…","where":"…","saw":"…","did":"…"}
 */
const key = (name: string) => `se-signalerna:${import.meta.env.BASE_URL}:${name}`;

/** What lasts as long as the page where storage is blocked. */
const memory = new Map<string, string>();

function read(name: string): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(key(name)) ?? memory.get(name) ?? 'null');
  } catch {
    return JSON.parse(memory.get(name) ?? 'null');
  }
}

function write(name: string, value: unknown): void {
  memory.set(name, JSON.stringify(value));
  try {
    window.sessionStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // Blocked or full: kept in memory.
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

/** Forgets the ticks and what was written. */
export function forgetObservation(): void {
  memory.clear();
  for (const name of ['seen', 'observation']) {
    try {
      window.sessionStorage.removeItem(key(name));
    } catch {
      // Blocked: nothing was stored.
    }
  }
}
