import { fillMessage } from '../../domain/words/fill-message.ts';
import { chooseEntry, entryOf } from '../../islands/question/choose-entry.ts';
import type { FieldsProps, KindForm } from '../../islands/question/kind-form.ts';
import { Verdict, verdict } from '../../islands/question/OptionFields.tsx';
import { type Gap, gapRule, rightFilling } from './rule.ts';

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

export const gapForm: KindForm<'gap'> = {
  rule: gapRule,
  tell: ({ earned, total }, words) => fillMessage(words.points, { n: earned, total }),
  Fields: GapFields,
};
