import { type Mistake, TRUTHS, type Truth } from '../course/vocabulary.ts';
import { checkParts } from './check-parts.ts';
import { createScore } from './create-score.ts';
import type { AssessQuestion } from './question.ts';
import type { QuestionRule } from './question-rule.ts';

const partsOf = ({ options }: AssessQuestion) => [
  TRUTHS.map((truth) => `verdict:${truth}`),
  options.map(({ id }) => `action:${id}`),
];

/** What a verdict is when the case was something else: seeing less than there was, or more. */
export function verdictMistake(verdict: Truth, truth: Truth): Mistake | undefined {
  if (verdict === truth) return undefined;
  return TRUTHS.indexOf(verdict) > TRUTHS.indexOf(truth) ? 'miss' : 'false-alarm';
}

/**
 * Accepts one verdict and one action. A point for each, scored apart: somebody may judge a case right and still do
 * the wrong thing, or the other way round. A verdict that sees less than there was (unclear for a signal, innocent
 * for either) is a `miss`, one that sees more is a `false-alarm`.
 */
export const assessRule: QuestionRule<AssessQuestion> = {
  entries: (question) => partsOf(question).flat(),
  validate: (question, selected) => checkParts(partsOf(question), selected),
  score({ truth, options }, { selected }) {
    const verdict = TRUTHS.find((word) => selected.includes(`verdict:${word}`)) ?? truth;
    const misjudged = verdictMistake(verdict, truth);
    const chosen = options.find(({ id }) => selected.includes(`action:${id}`));
    const parts = {
      verdict: createScore(1, misjudged ? [misjudged] : []),
      action: createScore(1, chosen?.right ? [] : [chosen?.mistake ?? 'fact']),
    };
    return { ...createScore(2, [...parts.verdict.mistakes, ...parts.action.mistakes]), parts };
  },
};
