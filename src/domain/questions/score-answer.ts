import type { Answer, AnswerCheck } from './answer.ts';
import type { Question } from './question.ts';
import type { Score } from './score.ts';
import { scoreMultiple, validateMultiple } from './score-multiple.ts';
import { scoreSingle, validateSingle } from './score-single.ts';

/**
 * Checks a selection of option ids before it is scored. Order and repetition do not matter. Never throws:
 * what is missing comes back as a reason.
 */
export function validateAnswer(question: Question, selected: readonly string[]): AnswerCheck {
  const options = question.options.map((option) => option.id);
  if (selected.length === 0) return { status: 'incomplete', reason: 'nothing-selected' };
  if (selected.some((id) => !options.includes(id))) return { status: 'incomplete', reason: 'unknown-option' };
  const answer = { selected: options.filter((id) => selected.includes(id)) };
  switch (question.kind) {
    case 'single':
      return validateSingle(question, answer);
    case 'multiple':
      return validateMultiple(question, answer);
    default:
      return question satisfies never;
  }
}

/**
 * Scores an answer that {@link validateAnswer} has found ready. Each kind of question has its rule in a
 * file of its own; a kind without one does not compile.
 */
export function scoreAnswer(question: Question, answer: Answer): Score {
  switch (question.kind) {
    case 'single':
      return scoreSingle(question, answer);
    case 'multiple':
      return scoreMultiple(question, answer);
    default:
      return question satisfies never;
  }
}
