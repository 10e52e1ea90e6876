import { fillMessage } from '../../../domain/course/fill-message.ts';
import type { Mistake } from '../../../domain/course/vocabulary.ts';
import type { Filling, Gap } from '../../../domain/questions/question.ts';
import { gapRule } from '../../../domain/questions/score-gap.ts';
import type { FieldsProps, KindParts } from '../kind-parts.ts';
import { Verdict, verdict } from '../option-kinds.tsx';
import { chooseEntry, entryOf } from './choose-entry.ts';

/** The words that belong in a gap. */
export const rightFilling = ({ options }: Gap) => options.find(({ right }) => right)?.text ?? '';

/** The text with a list in each gap; once answered with the words in place, and every gap explained below. */
function GapFields({ question, strings, words, state, score, onSelect }: FieldsProps<'gap'>) {
  const { id, text, gaps } = question;
  const chosenOf = (gap: Gap) => entryOf(state.selected, gap.id);
  const fillingOf = (gap: Gap) => gap.options.find((option) => `${gap.id}:${option.id}` === chosenOf(gap));
  const nameOf = (gap: Gap) => fillMessage(words.gap, { n: gaps.indexOf(gap) + 1, total: gaps.length });
  return (
    <>
      <p class="gap-text">
        {text.split(/(\{[a-z]\})/).map((part, index) => {
          const gap = gaps.find((other) => part === `{${other.id}}`);
          if (!gap) return part;
          const filling = fillingOf(gap);
          if (score) {
            return (
              <b class="gap-filled" key={index} data-verdict={verdict(!!filling?.right, true)}>
                {filling?.text}
              </b>
            );
          }
          return (
            <select
              key={index}
              name={`${id}-${gap.id}`}
              value={chosenOf(gap)}
              aria-label={nameOf(gap)}
              onChange={({ currentTarget }) =>
                onSelect(chooseEntry(state.selected, gap.id, currentTarget.value))
              }
            >
              <option value="">{words.choose}</option>
              {gap.options.map((option) => (
                <option key={option.id} value={`${gap.id}:${option.id}`}>
                  {option.text}
                </option>
              ))}
            </select>
          );
        })}
      </p>
      {score && (
        <ol class="gap-answers">
          {gaps.map((gap) => {
            const filling = fillingOf(gap);
            return (
              <li key={gap.id} class="option" data-verdict={verdict(!!filling?.right, true)}>
                <p>
                  ”{filling?.text}” <Verdict part={filling ?? { right: false }} chosen strings={strings} />{' '}
                  {!filling?.right && fillMessage(words.rightIs, { answer: rightFilling(gap) })}{' '}
                  {gap.feedback}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

/** The text as it was written: each gap as its id in braces. */
function readText(place: Element): string {
  return [...place.childNodes]
    .map((node) =>
      node.nodeName === 'SELECT'
        ? `{${(node as HTMLSelectElement).name.replace(/.*-/, '')}}`
        : (node.textContent ?? ''),
    )
    .join('');
}

export const parts: KindParts<'gap'> = {
  rule: gapRule,
  tell: ({ earned, total }, words) => fillMessage(words.points, { n: earned, total }),
  Fields: GapFields,
  read(form) {
    const place = form.querySelector('.gap-text');
    const answers = [...form.querySelectorAll<HTMLElement>('details li')];
    const fields = [...(place?.querySelectorAll('select') ?? [])];
    if (!place || fields.length === 0 || fields.length !== answers.length) return undefined;
    // Gaps stand in the text in any order; the key has them as they were written.
    const gaps = fields.map((field): Gap => {
      const id = field.name.replace(/.*-/, '');
      const answer = answers[id.charCodeAt(0) - 'a'.charCodeAt(0)];
      const mistakes = answer?.dataset['mistakes']?.split(' ') ?? [];
      const options = [...field.options].slice(1).map(({ value, text }, index): Filling => {
        const mistake = mistakes[index] as Mistake | '' | undefined;
        return { id: value.replace(/.*:/, ''), text, right: !mistake, ...(mistake ? { mistake } : {}) };
      });
      return { id, options, feedback: answer?.querySelector('span')?.textContent ?? '' };
    });
    return { text: readText(place), gaps: gaps.sort((one, other) => (one.id < other.id ? -1 : 1)) };
  },
};
