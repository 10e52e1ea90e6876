/** A source of numbers in 0 ≤ x < 1, like `Math.random`. */
export type Random = () => number;

/**
 * Makes a source that gives the same numbers for the same seed; of the seed, the lowest 32 bits count.
 * For order and choice in practice, never for secrets.
 *
 * Mulberry32 by Tommy Ettinger, 2017, public domain:
 * https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
