import type { Attempt, Progress } from './progress.ts';

/** Whether two attempts are equal in every field, and so the same one. */
export function isSameAttempt(one: Attempt, other: Attempt): boolean {
  return (
    one === other ||
    (one.at === other.at &&
      one.questionId === other.questionId &&
      one.result === other.result &&
      one.certainty === other.certainty &&
      one.clock === other.clock &&
      one.selected.length === other.selected.length &&
      one.selected.every((id, place) => id === other.selected[place]))
  );
}

/** Whether two progresses hold the same in the same order. Of attempts there may be very many, so they are not written out as text. */
export function isSameProgress(one: Progress, other: Progress): boolean {
  return (
    one.attempts.length === other.attempts.length &&
    one.attempts.every((attempt, place) => isSameAttempt(attempt, other.attempts[place] as Attempt)) &&
    JSON.stringify({ ...one, attempts: [] }) === JSON.stringify({ ...other, attempts: [] })
  );
}
