import type { ScoredAnswer } from './summarise-results.ts';

/** Whether somebody was sure of an answer that was not right. */
export const isSureButWrong = ({ score, certainty }: Pick<ScoredAnswer, 'score' | 'certainty'>): boolean =>
  score.kind !== 'right' && certainty === 'sure';

/**
 * Answers in the order they are best looked at again: sure but wrong, then other wrong ones, then right ones,
 * each in the order they were answered. Errors made with high confidence are those that explained feedback
 * corrects best (Butterfield & Metcalfe, "Errors committed with high confidence are hypercorrected", 2001).
 */
export function orderForReview<Answered extends Pick<ScoredAnswer, 'score' | 'certainty'>>(
  answers: readonly Answered[],
): Answered[] {
  const rank = (answer: Answered) => (isSureButWrong(answer) ? 0 : answer.score.kind === 'right' ? 2 : 1);
  return answers.toSorted((one, other) => rank(one) - rank(other));
}
