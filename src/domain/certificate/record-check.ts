import { latestAttempt } from '../progress/latest-attempt.ts';
import type { Progress } from '../progress/progress.ts';
import { recordAttempt } from '../progress/record-attempt.ts';
import { checkId } from './check-id.ts';
import { countNeeded } from './measure-goal.ts';

/**
 * Keeps that a check was taken, as an attempt under an id of its own (`checkId`) whose selection are the questions that were
 * right: passed with four of five. `questions` are those of the round, each answered just now.
 */
export function recordCheck(
  progress: Progress,
  areaId: string,
  questions: readonly string[],
  now: number,
): Progress {
  const selected = questions.filter((id) => latestAttempt(progress, id)?.result === 'right');
  const isPassed = questions.length > 0 && selected.length >= countNeeded(questions.length);
  const result = isPassed ? 'right' : selected.length > 0 ? 'partly' : 'wrong';
  return recordAttempt(progress, { questionId: checkId(areaId), selected, result }, now);
}
