import { checkSelection } from './check-selection.ts';
import { createScore } from './create-score.ts';
import type { SingleQuestion } from './question.ts';
import type { QuestionRule } from './question-rule.ts';

const entriesOf = ({ options }: SingleQuestion) => options.map(({ id }) => id);

/**
 * Accepts exactly one option; two or more are `too-many`. One point for the right option, none for any other.
 * A wrong option counts as the mistake it declares, or as `fact` where it declares none.
 */
export const singleRule: QuestionRule<SingleQuestion> = {
  entries: entriesOf,
  validate(question, selected) {
    const check = checkSelection(entriesOf(question), selected);
    return check.status === 'ready' && check.answer.selected.length > 1
      ? { status: 'incomplete', reason: 'too-many' }
      : check;
  },
  score({ options }, { selected }) {
    const chosen = options.find(({ id }) => selected.includes(id));
    return createScore(1, chosen?.right ? [] : [chosen?.mistake ?? 'fact']);
  },
};
