import type { Mistake } from '../course/vocabulary.ts';
import { checkSelection } from './check-selection.ts';
import { createScore } from './create-score.ts';
import type { OrderQuestion, Step } from './question.ts';
import type { QuestionRule } from './question-rule.ts';

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
 */
export const orderRule: QuestionRule<OrderQuestion> = {
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
