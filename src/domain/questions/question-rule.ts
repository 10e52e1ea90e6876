import type { Guard } from '../json/guards.ts';
import type { Answer, AnswerCheck } from './answer.ts';
import type { QuestionBase } from './question.ts';
import type { Score } from './score.ts';

/** What a kind adds to every question's fields. */
export type OwnPart<Asked extends QuestionBase> = Omit<Asked, keyof QuestionBase | 'kind'>;

/** How one kind of question is answered and scored. Pure, and the same in the browser as in a test. */
export interface QuestionRule<Asked extends QuestionBase> {
  /** Whether JSON from a page or a file holds what this kind needs, besides what every question has. */
  hasOwnPart: Guard<OwnPart<Asked>>;
  /** Everything that a selection may hold; anything else comes from an earlier version of the question. */
  entries(question: Asked): string[];
  /** Checks a selection before it is scored. Never throws: what is missing comes back as a reason. */
  validate(question: Asked, selected: readonly string[]): AnswerCheck;
  /** Scores an answer that `validate` has found ready. */
  score(question: Asked, answer: Answer): Score;
}
