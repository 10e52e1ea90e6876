import type { Certainty, Question } from '../../domain/questions/question.ts';
import type { Score } from '../../domain/questions/score.ts';
import { scoreAnswer, validateAnswer } from '../../domain/questions/score-answer.ts';

/** A question in front of a learner: still open, or answered and explained. */
export interface QuestionState {
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

/** Chooses or, for several answers, unchooses an option. */
export function chooseOption(question: Question, state: QuestionState, optionId: string): QuestionState {
  const { incomplete: _, ...rest } = state;
  if (question.kind === 'single') return { ...rest, selected: [optionId] };
  const selected = state.selected.includes(optionId)
    ? state.selected.filter((id) => id !== optionId)
    : [...state.selected, optionId];
  return { ...rest, selected };
}

/** The state with its score, or marked as incomplete when there is nothing to score. */
export function compareWithKey(question: Question, state: QuestionState): QuestionState {
  const check = validateAnswer(question, state.selected);
  if (check.status !== 'ready') return { ...state, incomplete: true };
  const { incomplete: _, ...rest } = state;
  return { ...rest, selected: check.answer.selected, score: scoreAnswer(question, check.answer) };
}

export const isAnswered = (state: QuestionState): state is AnsweredState => state.score !== undefined;
