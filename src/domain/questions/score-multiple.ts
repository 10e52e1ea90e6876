import type { Mistake } from '../course/vocabulary.ts';
import type { Answer, AnswerCheck } from './answer.ts';
import type { MultipleQuestion } from './question.ts';
import type { Score } from './score.ts';

/** Accepts one option or more: how many are right is part of the question. */
export function validateMultiple(_question: MultipleQuestion, answer: Answer): AnswerCheck {
  return { status: 'ready', answer };
}

/**
 * One point for each right option that was chosen, less one for each wrong option that was chosen, never
 * below zero: ticking everything must not pay. A right option left out is a `miss`; a wrong option chosen
 * is the mistake it declares, or `fact` where it declares none.
 */
export function scoreMultiple(question: MultipleQuestion, answer: Answer): Score {
  const mistakes: Mistake[] = [];
  let total = 0;
  let points = 0;
  for (const option of question.options) {
    const chosen = answer.selected.includes(option.id);
    if (option.right) {
      total += 1;
      if (chosen) points += 1;
      else mistakes.push('miss');
    } else if (chosen) {
      points -= 1;
      mistakes.push(option.mistake ?? 'fact');
    }
  }
  if (mistakes.length === 0) return { kind: 'right', earned: total, total, mistakes: [] };
  if (points > 0) return { kind: 'partly', earned: points, total, mistakes };
  return { kind: 'wrong', earned: 0, total, mistakes };
}
