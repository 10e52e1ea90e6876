import type { Answer, AnswerCheck } from './answer.ts';
import type { Question, QuestionKind, QuestionOf } from './question.ts';
import type { QuestionRule } from './question-rule.ts';
import type { Score } from './score.ts';
import { assessRule } from './score-assess.ts';
import { gapRule } from './score-gap.ts';
import { matchRule } from './score-match.ts';
import { multipleRule } from './score-multiple.ts';
import { orderRule } from './score-order.ts';
import { singleRule } from './score-single.ts';
import { spotRule } from './score-spot.ts';

/** The rule of every kind; a kind without one does not compile. A page loads only the rules that it needs. */
export const QUESTION_RULES: { [Kind in QuestionKind]: QuestionRule<QuestionOf<Kind>> } = {
  single: singleRule,
  multiple: multipleRule,
  assess: assessRule,
  order: orderRule,
  match: matchRule,
  gap: gapRule,
  spot: spotRule,
};

// The rule under a question's kind takes that kind, which TypeScript cannot follow through the union.
const ruleOf = ({ kind }: Question) => QUESTION_RULES[kind] as QuestionRule<Question>;

/** Checks a selection before it is scored. Never throws: what is missing comes back as a reason. */
export function validateAnswer(question: Question, selected: readonly string[]): AnswerCheck {
  return ruleOf(question).validate(question, selected);
}

/** Scores an answer that {@link validateAnswer} has found ready. */
export function scoreAnswer(question: Question, answer: Answer): Score {
  return ruleOf(question).score(question, answer);
}
