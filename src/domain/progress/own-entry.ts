/**
 * The entry stored under an id, or undefined. Ids may come from an edited file: `constructor` or
 * `__proto__` must not find what every object inherits.
 */
export function ownEntry<Entry>(entries: Record<string, Entry>, id: string): Entry | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
