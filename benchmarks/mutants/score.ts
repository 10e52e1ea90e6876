/** How often the normal distribution is within this many deviations of its middle: 95 %. */
const DEVIATIONS = 1.96;

/** Between what shares the truth lies, as likely as not to be wrong once in twenty: Wilson's interval for a share. */
export function wilson(hits: number, tries: number): [number, number] {
  const square = DEVIATIONS ** 2;
  const share = hits / tries;
  const middle = share + square / (2 * tries);
  const reach = DEVIATIONS * Math.sqrt((share * (1 - share)) / tries + square / (4 * tries ** 2));
  return [(middle - reach) / (1 + square / tries), (middle + reach) / (1 + square / tries)];
}
