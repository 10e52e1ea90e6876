import { hasFields, isListOf, isText } from '../../domain/json/guards.ts';
import { checkSelection } from '../../domain/questions/check-selection.ts';
import { createScore } from '../../domain/questions/create-score.ts';
import type { QuestionBase } from '../../domain/questions/question.ts';
import type { OwnPart, QuestionRule } from '../../domain/questions/question-rule.ts';
import type { Mistake } from '../../domain/words/vocabulary.ts';

/** One step of a procedure. */
export interface Step {
  id: string;
  text: string;
  /** Why it stands where it stands. */
  feedback: string;
}

/** Steps to put in order. They are written in the right order and shown in another. */
export interface OrderQuestion extends QuestionBase {
  kind: 'order';
  /** Three or more. */
  steps: Step[];
}

/**
 * Ids of the fewest steps that must be moved for an order to be right, listed in the right order. Where several
 * choices are as few it is always the same one of them.
 *
 * They are the steps outside a longest increasing subsequence of places (Schensted, "Longest increasing and
 * decreasing subsequences", Canadian Journal of Mathematics 13, 1961).
 */
export function stepsToMove(steps: readonly Step[], order: readonly string[]): string[] {
  const places = order.map((id) => steps.findIndex((step) => step.id === id));
  /** For each place in the order, the longest run of rising places that starts there. */
  const runs: string[][] = [];
  for (let start = places.length - 1; start >= 0; start -= 1) {
    const later = runs.filter((_, other) => other > start && (places[other] ?? 0) > (places[start] ?? 0));
    const longest = later.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs[start] = [order[start] ?? '', ...longest];
  }
  const kept = runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
  return steps.map(({ id }) => id).filter((id) => !kept.includes(id));
}

const entriesOf = ({ steps }: OrderQuestion) => steps.map(({ id }) => id);

/**
 * Accepts all steps, each once; the order of the selection is the answer. One point less for each step that must be
 * moved, of one less than the steps: a wrong order always earns less than all, and the reverse nothing. A step
 * to move is an error of `fact`.
 *
 * An answer is the ids of all steps, in the order that the learner gave them: `c`, `a`, `b`.
 */
export const orderRule: QuestionRule<OrderQuestion> = {
  hasOwnPart: hasFields<OwnPart<OrderQuestion>>({
    steps: isListOf(hasFields<Step>({ id: isText, text: isText, feedback: isText })),
  }),
  entries: entriesOf,
  validate(question, selected) {
    const order = [...new Set(selected)];
    const check = checkSelection(entriesOf(question), order);
    if (check.status !== 'ready') return check;
    return order.length < question.steps.length
      ? { status: 'incomplete', reason: 'not-complete' }
      : { status: 'ready', answer: { selected: order } };
  },
  score({ steps }, { selected }) {
    const mistakes = stepsToMove(steps, selected).map((): Mistake => 'fact');
    return createScore(steps.length - 1, mistakes);
  },
};
