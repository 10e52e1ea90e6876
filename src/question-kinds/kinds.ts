import type { PartPlace } from '../domain/questions/part-checks.ts';
import type { Question, QuestionKind } from '../domain/questions/question.ts';
import type { QuestionRule } from '../domain/questions/question-rule.ts';
import type { Finding } from '../domain/words/finding.ts';
import { checkAssess } from './assess/check.ts';
import { type AssessQuestion, assessRule } from './assess/rule.ts';
import { checkGap } from './gap/check.ts';
import { type GapQuestion, gapRule } from './gap/rule.ts';
import { checkMatch } from './match/check.ts';
import { type MatchQuestion, matchRule } from './match/rule.ts';
import { checkMultiple } from './multiple/check.ts';
import { type MultipleQuestion, multipleRule } from './multiple/rule.ts';
import { checkOrder } from './order/check.ts';
import { type OrderQuestion, orderRule } from './order/rule.ts';
import { checkSingle } from './single/check.ts';
import { type SingleQuestion, singleRule } from './single/rule.ts';
import { checkSpot } from './spot/check.ts';
import { type SpotQuestion, spotRule } from './spot/rule.ts';

/**
 * Every kind of question there is. A new kind starts here; what it needs besides is then asked for, by the compiler or by a
 * test that names the file: docs/how-to/add-a-kind-of-question.md.
 */
export interface QuestionByKind {
  single: SingleQuestion;
  multiple: MultipleQuestion;
  assess: AssessQuestion;
  order: OrderQuestion;
  match: MatchQuestion;
  gap: GapQuestion;
  spot: SpotQuestion;
}

/** How each kind is answered and scored; the same for the browser, the checks and the tests. */
export const QUESTION_RULES: { [Kind in keyof QuestionByKind]: QuestionRule<QuestionByKind[Kind]> } = {
  single: singleRule,
  multiple: multipleRule,
  assess: assessRule,
  order: orderRule,
  match: matchRule,
  gap: gapRule,
  spot: spotRule,
};

/** What must hold between the parts of a question, beyond what a schema can say of each. */
export const QUESTION_CHECKS: {
  [Kind in keyof QuestionByKind]: (question: QuestionByKind[Kind], at: PartPlace) => Finding[];
} = {
  single: checkSingle,
  multiple: checkMultiple,
  assess: checkAssess,
  order: checkOrder,
  match: checkMatch,
  gap: checkGap,
  spot: checkSpot,
};

/** The rule for a question; undefined for a kind that this version does not know. */
export function questionRule({ kind }: { kind: string }): QuestionRule<Question> | undefined {
  // It takes questions of its kind, which TypeScript cannot follow through the union.
  return Object.hasOwn(QUESTION_RULES, kind)
    ? (QUESTION_RULES[kind as QuestionKind] as unknown as QuestionRule<Question>)
    : undefined;
}

export const QUESTION_KINDS = Object.keys(QUESTION_RULES) as (keyof QuestionByKind)[];
