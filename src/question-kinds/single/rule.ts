import { hasFields, isListOf } from '../../domain/json/guards.ts';
import { checkSelection } from '../../domain/questions/check-selection.ts';
import { createScore } from '../../domain/questions/create-score.ts';
import { isOption } from '../../domain/questions/option-guard.ts';
import type { Option, QuestionBase } from '../../domain/questions/question.ts';
import type { OwnPart, QuestionRule } from '../../domain/questions/question-rule.ts';

/** Exactly one option is right. */
export interface SingleQuestion extends QuestionBase {
  kind: 'single';
  options: Option[];
}

const entriesOf = ({ options }: SingleQuestion) => options.map(({ id }) => id);

/**
 * Accepts exactly one option; two or more are `too-many`. One point for the right option, none for any other.
 * A wrong option counts as the mistake it declares, or as `fact` where it declares none.
 *
 * An answer is the id of the option: `b`.
 */
export const singleRule: QuestionRule<SingleQuestion> = {
  hasOwnPart: hasFields<OwnPart<SingleQuestion>>({ options: isListOf(isOption) }),
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
