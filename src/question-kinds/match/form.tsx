import { fillMessage } from '../../domain/words/fill-message.ts';
import { chooseEntry, entryOf } from '../../islands/question/choose-entry.ts';
import type { FieldsProps, KindForm } from '../../islands/question/kind-form.ts';
import { Verdict, verdict } from '../../islands/question/OptionFields.tsx';
import { matchRule, rightChoice } from './rule.ts';

/** Each pair with a list of the choices. */
function MatchFields({ question, strings, words, state, score, onSelect }: FieldsProps<'match'>) {
  const { id, pairs, choices } = question;
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
            {!right && fillMessage(words.rightIs, { answer: rightChoice(question, pair) })} {pair.feedback}
          </p>
        )}
      </div>
    );
  });
}

export const matchForm: KindForm<'match'> = {
  rule: matchRule,
  tell: ({ earned, total }, words) => fillMessage(words.points, { n: earned, total }),
  Fields: MatchFields,
};
