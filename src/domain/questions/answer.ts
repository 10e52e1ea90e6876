/**
 * A complete answer, each entry once. What an entry is depends on the kind of the question, and is stored with
 * every attempt, so it never changes:
 *
 * - `single`, `multiple`: ids of options, in the order of the question – `b`
 * - `assess`: the verdict and the action – `verdict:signal`, `action:b`
 * - `order`: ids of all steps, in the order that the learner gave them – `c`, `a`, `b`
 * - `match`: pair and choice, in the order of the pairs – `a:d`
 * - `gap`: gap and filling, in the order of the gaps – `a:b`
 * - `spot`: ids of the marked rows, in the order of the document – `c`
 */
export interface Answer {
  selected: string[];
}

/** Whether a selection can be scored, and if not, why. */
export type AnswerCheck =
  | { status: 'incomplete'; reason: 'nothing-selected' | 'not-complete' | 'too-many' | 'unknown-option' }
  | { status: 'ready'; answer: Answer };
