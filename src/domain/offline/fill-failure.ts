import { type Guard, hasFields, isNumber, isOneOf, isText } from '../json/guards.ts';

/** The name under which the worker tells pages why it could not fill the copy. */
export const FAILURE_NAME = 'sw-failure.json';

/** What ends the name of the cache that holds it, where the caches with files have a version. */
export const FAILURE_CACHE = 'failed';

/** Something else than the listed file came, there was no room for it, or the server was not reached. */
const REASONS = ['file', 'room', 'network'] as const;
export type FailureReason = (typeof REASONS)[number];

/** Why a build could not be kept. One is kept, the newest; deleted when a build has been kept, or by the reader. */
export interface FillFailure {
  /** The build, by the digest of its list. */
  version: string;
  /** The file at which it ended. */
  entry: string;
  reason: FailureReason;
  /** How many times in a row. */
  times: number;
  /** When it failed last, epoch milliseconds. */
  at: number;
}

export const isFillFailure: Guard<FillFailure> = hasFields<FillFailure>({
  version: isText,
  entry: isText,
  reason: isOneOf(REASONS),
  times: isNumber,
  at: isNumber,
});

const FIRST_PAUSE_MS = 2 * 60_000;
const PAUSE_GROWS = 4;
const LONGEST_PAUSE_MS = 7 * 24 * 60 * 60_000;

/**
 * When a build that could not be kept may be tried again, epoch milliseconds: after 2 minutes, 8, 32 and so on, at most a
 * week. What fails once may be a bad moment; what has failed five times is a server that changes files, and every attempt
 * costs it the whole site.
 */
export function nextTry({ times, at }: Pick<FillFailure, 'times' | 'at'>): number {
  const pause = FIRST_PAUSE_MS * PAUSE_GROWS ** Math.min(20, Math.max(0, times - 1));
  return at + Math.min(LONGEST_PAUSE_MS, pause);
}

/** Whether a build is to be left alone for now. A failure in the future is that of a clock that has been set back. */
export function isTooEarly(failure: FillFailure | undefined, version: string, now: number): boolean {
  return failure?.version === version && failure.at <= now && now < nextTry(failure);
}
