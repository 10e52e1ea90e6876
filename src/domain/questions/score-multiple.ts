import { checkSelection } from './check-selection.ts';
import { createScore } from './create-score.ts';
import type { MultipleQuestion } from './question.ts';
import type { QuestionRule } from './question-rule.ts';

const entriesOf = ({ options }: MultipleQuestion) => options.map(({ id }) => id);

/**
 * Accepts one option or more: how many are right is part of the question. One point for each right option that
 * was chosen, less one for each wrong option that was chosen, never below zero: ticking everything must not
 * pay. A right option left out is a `miss`; a wrong option chosen is the mistake it declares, or `fact` where it
 * declares none.
 */
export const multipleRule: QuestionRule<MultipleQuestion> = {
  entries: entriesOf,
  validate: (question, selected) => checkSelection(entriesOf(question), selected),
  score({ options }, { selected }) {
    const mistakes = options
      .filter(({ id, right }) => right !== selected.includes(id))
      .map(({ right, mistake = 'fact' }) => (right ? 'miss' : mistake));
    return createScore(options.filter(({ right }) => right).length, mistakes);
  },
};
