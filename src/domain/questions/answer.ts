/** A complete answer: ids of the chosen options, each once, in the order of the question's options. */
export interface Answer {
  selected: string[];
}

/** Whether a selection can be scored, and if not, why. */
export type AnswerCheck =
  | { status: 'incomplete'; reason: 'nothing-selected' | 'too-many' | 'unknown-option' }
  | { status: 'ready'; answer: Answer };
