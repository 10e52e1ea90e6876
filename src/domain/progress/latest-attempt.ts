import type { Attempt, Progress } from './progress.ts';

/** The newest attempt at a question, or undefined. */
export function latestAttempt(progress: Progress, questionId: string): Attempt | undefined {
  return progress.attempts.findLast((attempt) => attempt.questionId === questionId);
}
