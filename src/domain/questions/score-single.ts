import type { Answer, AnswerCheck } from './answer.ts';
import type { SingleQuestion } from './question.ts';
import type { Score } from './score.ts';

/** Accepts exactly one option; two or more are `too-many`. */
export function validateSingle(_question: SingleQuestion, answer: Answer): AnswerCheck {
  return answer.selected.length > 1
    ? { status: 'incomplete', reason: 'too-many' }
    : { status: 'ready', answer };
}

/**
 * One point for the right option, none for any other. A wrong option counts as the mistake it declares,
 * or as `fact` where it declares none.
 */
export function scoreSingle(question: SingleQuestion, answer: Answer): Score {
  const chosen = question.options.find((option) => answer.selected.includes(option.id));
  if (chosen?.right) return { kind: 'right', earned: 1, total: 1, mistakes: [] };
  return { kind: 'wrong', earned: 0, total: 1, mistakes: [chosen?.mistake ?? 'fact'] };
}
