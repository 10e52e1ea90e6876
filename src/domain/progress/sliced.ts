/**
 * Work that may pause: whoever runs it decides at each `yield` whether something else comes first. The domain has no clock, so it
 * only says where a pause does no harm.
 */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** So few entries are read in about a millisecond, also before anything is compiled. */
export const SLICE = 250;

/** The entries of a list, some at a time. */
export function* slicesOf<Entry>(entries: readonly Entry[]): Generator<Entry[]> {
  for (let start = 0; start < entries.length; start += SLICE) yield entries.slice(start, start + SLICE);
}

/** Does all of it at once. */
export function runWhole<Result>(work: Sliced<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
