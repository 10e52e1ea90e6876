import type { Answer } from './answer.ts';
import type { QuestionBase } from './question.ts';
import type { QuestionRule } from './question-rule.ts';
import type { Score } from './score.ts';

/** An answer as it is kept, and what it earned. */
export interface ScoredSelection extends Answer {
  score: Score;
}

/**
 * Validates a selection and scores it; undefined while it cannot be scored. `rule` is that of the question's kind. Never
 * throws, whatever is selected.
 */
export function scoreSelection<Asked extends QuestionBase>(
  rule: QuestionRule<Asked>,
  question: Asked,
  selected: readonly string[],
): ScoredSelection | undefined {
  const check = rule.validate(question, selected);
  return check.status === 'ready'
    ? { selected: check.answer.selected, score: rule.score(question, check.answer) }
    : undefined;
}
