import { hasFields, isFlag, isListOf, isText } from '../../domain/json/guards.ts';
import { checkSelection } from '../../domain/questions/check-selection.ts';
import { createScore } from '../../domain/questions/create-score.ts';
import type { QuestionBase } from '../../domain/questions/question.ts';
import type { OwnPart, QuestionRule } from '../../domain/questions/question-rule.ts';

/** One row of a document. */
export interface Row {
  id: string;
  /** One for each column. */
  cells: string[];
  /** Whether it should be marked. */
  right: boolean;
  /** Why it should be marked, or why it should not. */
  feedback: string;
}

/** A small document where the rows that stand out are to be marked. */
export interface SpotQuestion extends QuestionBase {
  kind: 'spot';
  /** What the document is. */
  caption: string;
  columns: string[];
  rows: Row[];
}

const entriesOf = ({ rows }: SpotQuestion) => rows.map(({ id }) => id);

/**
 * Accepts one marked row or more. One point for each row that should be marked and is, less one for each that is
 * marked wrongly, never below zero: marking everything must not pay. A row left out is a `miss`, a row marked
 * wrongly a `false-alarm`.
 *
 * An answer is the ids of the marked rows, in the order of the document: `c`.
 */
export const spotRule: QuestionRule<SpotQuestion> = {
  hasOwnPart: hasFields<OwnPart<SpotQuestion>>({
    caption: isText,
    columns: isListOf(isText),
    rows: isListOf(hasFields<Row>({ id: isText, cells: isListOf(isText), right: isFlag, feedback: isText })),
  }),
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
