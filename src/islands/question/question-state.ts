import type { Certainty, Question } from '../../domain/questions/question.ts';
import type { Score } from '../../domain/questions/score.ts';
import { scoreSelection } from '../../domain/questions/score-answer.ts';
import { formOf } from './load-form.ts';

/** A question in front of a learner: still open, or answered and explained. */
export interface QuestionState {
  /** Entries of an answer (`Answer`), perhaps not complete. */
  selected: string[];
  certainty?: Certainty;
  /** Set when the learner asked for the key without a complete answer. */
  incomplete?: boolean;
  /** Present once the answer has been compared with the key. */
  score?: Score;
}

export type AnsweredState = QuestionState & { score: Score };

/** Nothing chosen: a question never starts with a choice made for the learner. */
export const openQuestion: QuestionState = { selected: [] };

/** The state with its score, or marked as incomplete when there is nothing to score. */
export function compareWithKey(question: Question, state: QuestionState): QuestionState {
  const scored = scoreSelection(formOf(question).rule, question, state.selected);
  return scored ? { ...state, incomplete: false, ...scored } : { ...state, incomplete: true };
}

export const isAnswered = (state: QuestionState): state is AnsweredState => state.score !== undefined;
