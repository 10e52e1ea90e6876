import type { KeyProps } from '../../islands/question/kind-form.ts';

/** Every row with whether it should be marked, and why. */
export const Key = ({ question, words }: KeyProps<'spot'>) => (
  <ul>
    {question.rows.map((row) => (
      <li key={row.id}>
        {row.cells.join(', ')} <b>{row.right ? words.toMark : words.notToMark}.</b>{' '}
        <span>{row.feedback}</span>
      </li>
    ))}
  </ul>
);
