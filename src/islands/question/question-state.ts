import type { Certainty, Question } from '../../domain/questions/question.ts';
import type { Score } from '../../domain/questions/score.ts';
import { scoreAnswer, validateAnswer } from '../../domain/questions/score-answer.ts';

/** A question in front of a learner: still open, or answered and explained. */
export interface QuestionState {
  selected: string[];
  certainty?: Certainty;
  /** Present once the answer has been compared with the key. */
  score?: Score;
}

/** Nothing chosen: a question never starts with a choice made for the learner. */
export const openQuestion: QuestionState = { selected: [] };

/** Chooses or, for several answers, unchooses an option. */
export function chooseOption(question: Question, state: QuestionState, optionId: string): QuestionState {
  if (question.kind === 'single') return { ...state, selected: [optionId] };
  const selected = state.selected.includes(optionId)
    ? state.selected.filter((id) => id !== optionId)
    : [...state.selected, optionId];
  return { ...state, selected };
}

/** The state with its score, or undefined while the answer is incomplete. */
export function compareWithKey(
  question: Question,
  state: QuestionState,
): (QuestionState & { score: Score }) | undefined {
  const check = validateAnswer(question, state.selected);
  if (check.status !== 'ready') return undefined;
  return { ...state, selected: check.answer.selected, score: scoreAnswer(question, check.answer) };
}
