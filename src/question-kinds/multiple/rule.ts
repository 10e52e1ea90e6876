import { hasFields, isListOf } from '../../domain/json/guards.ts';
import { checkSelection } from '../../domain/questions/check-selection.ts';
import { createScore } from '../../domain/questions/create-score.ts';
import { isOption } from '../../domain/questions/option-guard.ts';
import type { Option, QuestionBase } from '../../domain/questions/question.ts';
import type { OwnPart, QuestionRule } from '../../domain/questions/question-rule.ts';

/** One or more options are right, and at least one is wrong. */
export interface MultipleQuestion extends QuestionBase {
  kind: 'multiple';
  options: Option[];
}

const entriesOf = ({ options }: MultipleQuestion) => options.map(({ id }) => id);

/**
 * Accepts one option or more: how many are right is part of the question. One point for each right option that
 * was chosen, less one for each wrong option that was chosen, never below zero: ticking everything must not
 * pay. A right option left out is a `miss`; a wrong option chosen is the mistake it declares, or `fact` where it
 * declares none.
 *
 * An answer is the ids of options, in the order of the question: `a`, `c`.
 */
export const multipleRule: QuestionRule<MultipleQuestion> = {
  hasOwnPart: hasFields<OwnPart<MultipleQuestion>>({ options: isListOf(isOption) }),
  entries: entriesOf,
  validate: (question, selected) => checkSelection(entriesOf(question), selected),
  score({ options }, { selected }) {
    const mistakes = options
      .filter(({ id, right }) => right !== selected.includes(id))
      .map(({ right, mistake = 'fact' }) => (right ? 'miss' : mistake));
    return createScore(options.filter(({ right }) => right).length, mistakes);
  },
};
