import { fillMessage } from '../../../domain/course/fill-message.ts';
import type { Pair } from '../../../domain/questions/question.ts';
import { matchRule } from '../../../domain/questions/score-match.ts';
import type { FieldsProps, KindParts } from '../kind-parts.ts';
import { Verdict, verdict } from '../option-kinds.tsx';
import { chooseEntry, entryOf } from './choose-entry.ts';

/** Each pair with a list of the choices. */
function MatchFields({ question, strings, words, state, score, onSelect }: FieldsProps<'match'>) {
  const { id, pairs, choices } = question;
  const textOf = (choice: string) => choices.find((other) => other.id === choice)?.text ?? '';
  return pairs.map((pair) => {
    const chosen = entryOf(state.selected, pair.id);
    const right = chosen === `${pair.id}:${pair.choice}`;
    return (
      <div class="option pair" key={pair.id} data-verdict={score && verdict(right, true)}>
        <label>
          <span>{pair.text}</span>
          <select
            name={`${id}-${pair.id}`}
            value={chosen}
            aria-describedby={score && `${id}-${pair.id}`}
            onChange={({ currentTarget }) =>
              onSelect(chooseEntry(state.selected, pair.id, currentTarget.value))
            }
          >
            <option value="">{words.choose}</option>
            {choices.map((choice) => (
              <option key={choice.id} value={`${pair.id}:${choice.id}`}>
                {choice.text}
              </option>
            ))}
          </select>
        </label>
        {score && (
          <p class="option-feedback" id={`${id}-${pair.id}`}>
            <Verdict part={{ right }} chosen strings={strings} />{' '}
            {!right && fillMessage(words.rightIs, { answer: textOf(pair.choice) })} {pair.feedback}
          </p>
        )}
      </div>
    );
  });
}

export const parts: KindParts<'match'> = {
  rule: matchRule,
  tell: ({ earned, total }, words) => fillMessage(words.points, { n: earned, total }),
  Fields: MatchFields,
  read(form) {
    const fields = [...form.querySelectorAll<HTMLSelectElement>('.pair select')];
    const answers = [...form.querySelectorAll<HTMLElement>('details li')];
    const [first] = fields;
    if (!first || fields.length !== answers.length) return undefined;
    const choices = [...first.options]
      .slice(1)
      .map(({ value, text }) => ({ id: value.replace(/.*:/, ''), text }));
    const pairs = fields.map((field, index): Pair => {
      const answer = answers[index];
      return {
        id: field.name.replace(/.*-/, ''),
        text: field.closest('label')?.querySelector('span')?.textContent ?? '',
        choice: answer?.dataset['choice'] ?? '',
        feedback: answer?.querySelector('span')?.textContent ?? '',
      };
    });
    return { choices, pairs };
  },
};
