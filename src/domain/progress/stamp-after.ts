import { LATEST_TIME } from './progress.ts';

/**
 * A time for a change that follows earlier ones: `now`, or just after the latest of them when the clock
 * stands still or has been set back. Merging by newest then keeps the change that was made last.
 * The rule is Lamport's logical clock (Communications of the ACM 21:7, 1978). Never later than `LATEST_TIME`, so that
 * whatever was stored, what is done after it can be stored, too.
 */
export function stampAfter(now: number, ...earlier: (number | undefined)[]): number {
  const latest = earlier.reduce<number>((last, at) => Math.max(last, (at ?? -1) + 1), now);
  return Math.min(LATEST_TIME, latest);
}
