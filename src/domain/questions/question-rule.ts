import type { Answer, AnswerCheck } from './answer.ts';
import type { Question } from './question.ts';
import type { Score } from './score.ts';

/** How one kind of question is answered and scored. Pure, and the same in the browser as in a test. */
export interface QuestionRule<Asked extends Question> {
  /** Everything that a selection may hold; anything else comes from an earlier version of the question. */
  entries(question: Asked): string[];
  /** Checks a selection before it is scored. Never throws: what is missing comes back as a reason. */
  validate(question: Asked, selected: readonly string[]): AnswerCheck;
  /** Scores an answer that `validate` has found ready. */
  score(question: Asked, answer: Answer): Score;
}
