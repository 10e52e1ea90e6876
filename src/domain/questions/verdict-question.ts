import type { Question, QuestionOf } from './question.ts';

/**
 * A question that asks only what a case is. It is made from a question of the bank (`askForVerdict`): its options are the
 * words of `TRUTHS`, and its id is one of its own, so that an attempt at it is never taken for one at the bank's question.
 */
export type VerdictQuestion = QuestionOf<'single'> & {
  asks: 'verdict';
  /** What the bank asks next, and the answer to it: told on demand. */
  action: { prompt: string; answer: string; feedback: string };
};

export const isVerdictQuestion = (question: Question): question is VerdictQuestion => 'asks' in question;

/** Kinds of questions that ask for a verdict themselves, and for the action after it. */
const JUDGING_KINDS: readonly string[] = ['assess'];

/** Whether a verdict is asked for. Only then is the learner told what the case was. */
export const asksForVerdict = (question: Question): boolean =>
  isVerdictQuestion(question) || JUDGING_KINDS.includes(question.kind);
