import { hasFields, isListOf, isText } from '../../domain/json/guards.ts';
import { checkParts } from '../../domain/questions/check-parts.ts';
import { createScore } from '../../domain/questions/create-score.ts';
import { isOption } from '../../domain/questions/option-guard.ts';
import type { Option, QuestionBase } from '../../domain/questions/question.ts';
import type { OwnPart, QuestionRule } from '../../domain/questions/question-rule.ts';
import { verdictMistake } from '../../domain/questions/verdict-mistake.ts';
import { TRUTHS, type Truth } from '../../domain/words/vocabulary.ts';

/**
 * Two questions in one: what the situation is, and what to do about it. The right verdict is the question's
 * `truth`; exactly one option is the right action, which `prompt` asks for.
 */
export interface AssessQuestion extends QuestionBase {
  kind: 'assess';
  /** Why each verdict is right or wrong here. */
  verdicts: Record<Truth, string>;
  options: Option[];
}

const partsOf = ({ options }: AssessQuestion) => [
  TRUTHS.map((truth) => `verdict:${truth}`),
  options.map(({ id }) => `action:${id}`),
];

/**
 * Accepts one verdict and one action. A point for each, scored apart: somebody may judge a case right and still do
 * the wrong thing, or the other way round. A verdict that sees less than there was (unclear for a signal, innocent
 * for either) is a `miss`, one that sees more is a `false-alarm`.
 *
 * An answer is the verdict and the action: `verdict:signal`, `action:b`.
 */
export const assessRule: QuestionRule<AssessQuestion> = {
  hasOwnPart: hasFields<OwnPart<AssessQuestion>>({
    verdicts: hasFields({ signal: isText, unclear: isText, innocent: isText }),
    options: isListOf(isOption),
  }),
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
