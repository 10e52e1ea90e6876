/** The selection with this entry as the only one of its part: `a:c` takes the place of `a:b`. */
export function chooseEntry(selected: readonly string[], part: string, entry: string): string[] {
  const others = selected.filter((other) => !other.startsWith(`${part}:`));
  return entry ? [...others, entry] : others;
}

/** The entry of a part in a selection; empty when there is none. */
export function entryOf(selected: readonly string[], part: string): string {
  return selected.find((entry) => entry.startsWith(`${part}:`)) ?? '';
}
