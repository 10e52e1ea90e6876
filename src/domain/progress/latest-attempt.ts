import type { Attempt, Progress } from './progress.ts';

/** A list of attempts is never changed, only replaced: what has been gathered from it holds as long as the list. */
const gathered = new WeakMap<readonly Attempt[], ReadonlyMap<string, readonly Attempt[]>>();

/**
 * The attempts at each question, oldest first. They are gone through once, however many questions are asked about: a page asks
 * about hundreds, and there may be very many attempts.
 */
export function attemptsByQuestion({ attempts }: Progress): ReadonlyMap<string, readonly Attempt[]> {
  const before = gathered.get(attempts);
  if (before) return before;
  const byQuestion = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const own = byQuestion.get(attempt.questionId);
    if (own) own.push(attempt);
    else byQuestion.set(attempt.questionId, [attempt]);
  }
  gathered.set(attempts, byQuestion);
  return byQuestion;
}

/** The newest attempt at a question, or undefined. */
export function latestAttempt(progress: Progress, questionId: string): Attempt | undefined {
  return attemptsByQuestion(progress).get(questionId)?.at(-1);
}
