/**
 * A complete answer, each entry once. What an entry is depends on the kind of the question (`src/question-kinds/`). It is
 * stored with every attempt, so it never changes.
 */
export interface Answer {
  selected: string[];
}

/** Whether a selection can be scored, and if not, why. */
export type AnswerCheck =
  | { status: 'incomplete'; reason: 'nothing-selected' | 'not-complete' | 'too-many' | 'unknown-option' }
  | { status: 'ready'; answer: Answer };
