import type { Mistake } from '../course/vocabulary.ts';
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
    const mistakes: Mistake[] = [];
    let total = 0;
    let points = 0;
    for (const option of options) {
      const chosen = selected.includes(option.id);
      if (option.right) {
        total += 1;
        if (chosen) points += 1;
        else mistakes.push('miss');
      } else if (chosen) {
        points -= 1;
        mistakes.push(option.mistake ?? 'fact');
      }
    }
    return createScore(points, total, mistakes);
  },
};
