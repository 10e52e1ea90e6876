import { fillMessage } from '../../domain/words/fill-message.ts';
import type { FieldsProps, KindForm, KindWords } from '../../islands/question/kind-form.ts';
import { toggle } from '../../islands/question/OptionFields.tsx';
import { spotRule } from './rule.ts';

/** How a row went, in words beside the colour. */
function tellRow(right: boolean, marked: boolean, words: KindWords<'spot'>): string {
  if (right) return marked ? words.found : words.missed;
  return marked ? words.wronglyMarked : words.leftAlone;
}

/** A small table with a box to mark each row. */
function SpotFields({ question, words, state, score, onSelect }: FieldsProps<'spot'>) {
  const { id, caption, columns, rows } = question;
  return (
    <div class="spot">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.mark}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => {
          const marked = state.selected.includes(row.id);
          return (
            <tbody key={row.id} data-verdict={score && spotVerdict(row.right, marked)}>
              <tr>
                <td>
                  <label>
                    <input
                      type="checkbox"
                      name={id}
                      value={row.id}
                      checked={marked}
                      aria-describedby={score && `${id}-${row.id}`}
                      onChange={() => onSelect(toggle(state.selected, row.id))}
                    />
                    <span class="visually-hidden">{row.cells.join(', ')}</span>
                  </label>
                </td>
                {row.cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
              {score && (
                <tr>
                  <td colSpan={columns.length + 1} id={`${id}-${row.id}`}>
                    <b>{tellRow(row.right, marked, words)}.</b> {row.feedback}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

const spotVerdict = (right: boolean, marked: boolean) => {
  if (right) return marked ? 'right' : 'missed';
  return marked ? 'chosen-wrong' : 'other';
};

export const spotForm: KindForm<'spot'> = {
  rule: spotRule,
  tell: ({ earned, total }, words) => fillMessage(words.points, { n: earned, total }),
  Fields: SpotFields,
};
