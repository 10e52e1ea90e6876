/** How many values one round tells apart: few enough to count quickly, and four rounds tell six years in milliseconds apart. */
const DIGITS = 2048;

/**
 * The same entries by their time, oldest first; those of the same time stay in the order they had. Times are whole and not
 * negative. Takes time in proportion to the number of entries, whatever order they come in (a radix sort, least digit first):
 * a file may hold the work of years in any order, and to compare each with others takes longer the more there are.
 */
export function orderByTime<Stamped extends { at: number }>(entries: readonly Stamped[]): Stamped[] {
  let ordered = [...entries];
  let [least, most, isOrdered] = [Number.POSITIVE_INFINITY, 0, true];
  let before = 0;
  for (const { at } of entries) {
    least = Math.min(least, at);
    most = Math.max(most, at);
    isOrdered &&= at >= before;
    before = at;
  }
  if (isOrdered) return ordered;
  for (let unit = 1; unit <= most - least; unit *= DIGITS) {
    const digitOf = ({ at }: Stamped) => Math.floor((at - least) / unit) % DIGITS;
    const places = new Uint32Array(DIGITS + 1);
    for (const entry of ordered) (places[digitOf(entry) + 1] as number) += 1;
    for (let digit = 1; digit < DIGITS; digit += 1) (places[digit] as number) += places[digit - 1] as number;
    const next = new Array<Stamped>(ordered.length);
    for (const entry of ordered) {
      const digit = digitOf(entry);
      next[places[digit] as number] = entry;
      (places[digit] as number) += 1;
    }
    ordered = next;
  }
  return ordered;
}
