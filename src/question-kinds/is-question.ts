import type { Guard } from '../domain/json/guards.ts';
import { isQuestionLike, isQuestionOf } from '../domain/questions/is-question.ts';
import type { Question } from '../domain/questions/question.ts';
import { questionRule } from './kinds.ts';

/** Whether JSON is a question of a kind that this version knows. */
export const isQuestion: Guard<Question> = (value): value is Question => {
  const rule = isQuestionLike(value) ? questionRule(value) : undefined;
  return rule !== undefined && isQuestionOf(rule, value);
};
