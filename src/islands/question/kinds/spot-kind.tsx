import { fillMessage } from '../../../domain/course/fill-message.ts';
import type { Row } from '../../../domain/questions/question.ts';
import { spotRule } from '../../../domain/questions/score-spot.ts';
import type { FieldsProps, KindParts, KindWords } from '../kind-parts.ts';
import { toggle } from '../option-kinds.tsx';

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

const texts = (parent: Element | undefined | null, selector: string) =>
  [...(parent?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);

export const parts: KindParts<'spot'> = {
  rule: spotRule,
  tell: ({ earned, total }, words) => fillMessage(words.points, { n: earned, total }),
  Fields: SpotFields,
  read(form, id) {
    const fields = [...form.querySelectorAll<HTMLInputElement>(`[name="${id}"]`)];
    const answers = [...form.querySelectorAll<HTMLElement>('details li')];
    if (fields.length === 0 || fields.length !== answers.length) return undefined;
    return {
      caption: form.querySelector('caption')?.textContent ?? '',
      columns: texts(form, 'th').slice(1),
      rows: fields.map((field, index): Row => {
        const answer = answers[index];
        return {
          id: field.value,
          cells: texts(field.closest('tr'), 'td').slice(1),
          right: answer?.dataset['right'] === 'true',
          feedback: answer?.querySelector('span')?.textContent ?? '',
        };
      }),
    };
  },
};
