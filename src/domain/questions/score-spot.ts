import { checkSelection } from './check-selection.ts';
import { createScore } from './create-score.ts';
import type { SpotQuestion } from './question.ts';
import type { QuestionRule } from './question-rule.ts';

const entriesOf = ({ rows }: SpotQuestion) => rows.map(({ id }) => id);

/**
 * Accepts one marked row or more. One point for each row that should be marked and is, less one for each that is
 * marked wrongly, never below zero: marking everything must not pay. A row left out is a `miss`, a row marked
 * wrongly a `false-alarm`.
 */
export const spotRule: QuestionRule<SpotQuestion> = {
  entries: entriesOf,
  validate: (question, selected) => checkSelection(entriesOf(question), selected),
  score({ rows }, { selected }) {
    const total = rows.filter(({ right }) => right).length;
    const mistakes = rows
      .filter(({ id, right }) => right !== selected.includes(id))
      .map(({ right }) => (right ? 'miss' : 'false-alarm'));
    return createScore(total, mistakes);
  },
};
