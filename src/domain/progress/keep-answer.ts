import type { Result } from '../questions/score.ts';
import type { Draft, Progress } from './progress.ts';
import { recordAttempt } from './record-attempt.ts';
import { saveDraft } from './save-draft.ts';

/** Keeps an answer to a question, a scenario or a dossier: with a result as an attempt, otherwise as a draft. */
export function keepAnswer(
  progress: Progress,
  id: string,
  { selected, certainty }: Omit<Draft, 'at'>,
  result: Result | undefined,
  now: number,
): Progress {
  const answer = { selected, ...(certainty && { certainty }) };
  return result === undefined
    ? saveDraft(progress, id, answer, now)
    : recordAttempt(progress, { questionId: id, ...answer, result }, now);
}
