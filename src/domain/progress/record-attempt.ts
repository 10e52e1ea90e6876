import { latestAttempt } from './latest-attempt.ts';
import { mergeProgress } from './merge-progress.ts';
import { ownEntry } from './own-entry.ts';
import { type Attempt, emptyProgress, type Progress } from './progress.ts';
import { stampAfter } from './stamp-after.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Adds a checked answer, which becomes the latest at its question, and ends the question's draft. */
export function recordAttempt(progress: Progress, attempt: Omit<Attempt, 'at'>, now: number): Progress {
  const { questionId } = attempt;
  const at = Math.max(
    stampAfter(now, latestAttempt(progress, questionId)?.at),
    ownEntry(progress.drafts, questionId)?.at ?? 0,
  );
  const clock = at - now > DAY_MS ? { clock: now } : {};
  return mergeProgress(progress, { ...emptyProgress(), attempts: [{ ...attempt, at, ...clock }] });
}
