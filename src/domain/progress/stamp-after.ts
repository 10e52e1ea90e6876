/**
 * A time for a change that follows earlier ones: `now`, or just after the latest of them when the clock
 * stands still or has been set back. Merging by newest then keeps the change that was made last.
 * The rule is Lamport's logical clock (Communications of the ACM 21:7, 1978).
 */
export function stampAfter(now: number, ...earlier: (number | undefined)[]): number {
  return Math.max(now, ...earlier.map((at) => (at ?? -1) + 1));
}
