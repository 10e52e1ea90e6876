/** How many values one round tells apart: few enough to count quickly, and four rounds tell six years in milliseconds apart. */
const DIGITS = 2048;

/**
 * The same entries by their time, oldest first; those of the same time stay in the order they had. Times are whole and not
 * negative. Takes time in proportion to the number of entries, whatever order they come in (a radix sort, least digit first):
 * a file may hold the work of years in any order, and to compare each with others takes longer the more there are.
 */
export function orderByTime<Stamped extends { at: number }>(entries: readonly Stamped[]): Stamped[] {
  let [least, most, isOrdered] = [Number.POSITIVE_INFINITY, 0, true];
  let before = 0;
  for (const { at } of entries) {
    if (at < least) least = at;
    if (at > most) most = at;
    if (at < before) isOrdered = false;
    before = at;
  }
  if (isOrdered) return [...entries];
  const since = new Float64Array(entries.length);
  for (let entry = 0; entry < entries.length; entry += 1)
    since[entry] = (entries[entry] as Stamped).at - least;
  let order: Float64Array = since.map((_, entry) => entry);
  for (let unit = 1; unit <= most - least; unit *= DIGITS) order = orderByDigit(order, since, unit);
  return Array.from(order, (entry) => entries[entry] as Stamped);
}

/** Numbers of entries by one digit of their times, otherwise in the order they had. Only arrays of numbers: those are quick from the first. */
function orderByDigit(order: Float64Array, since: Float64Array, unit: number): Float64Array {
  const digits = new Uint16Array(order.length);
  const places = new Uint32Array(DIGITS + 1);
  for (let place = 0; place < order.length; place += 1) {
    const digit = Math.floor((since[order[place] as number] as number) / unit) % DIGITS;
    digits[place] = digit;
    (places[digit + 1] as number) += 1;
  }
  for (let digit = 1; digit < DIGITS; digit += 1) (places[digit] as number) += places[digit - 1] as number;
  const next = new Float64Array(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const digit = digits[place] as number;
    next[places[digit] as number] = order[place] as number;
    (places[digit] as number) += 1;
  }
  return next;
}
