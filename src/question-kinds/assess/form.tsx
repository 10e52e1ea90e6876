import { verdictMistake } from '../../domain/questions/verdict-mistake.ts';
import { TRUTHS, type Truth } from '../../domain/words/vocabulary.ts';
import { chooseEntry } from '../../islands/question/choose-entry.ts';
import type { FieldsProps, KindForm } from '../../islands/question/kind-form.ts';
import { OptionFields, OtherOptions, Verdict, verdict } from '../../islands/question/OptionFields.tsx';
import { assessRule } from './rule.ts';

const VERDICT = 'verdict';
const ACTION = 'action';

const asPart = (given: Truth, truth: Truth) => {
  const mistake = verdictMistake(given, truth);
  return { right: !mistake, ...(mistake && { mistake }) };
};

/** The three verdicts, in an order that is always the same until one is chosen. */
function Verdicts({ question, strings, words, state, score, onSelect }: FieldsProps<'assess'>) {
  const { id, truth, verdicts } = question;
  const entryOf = (given: Truth) => `${VERDICT}:${given}`;
  const isChosen = (given: Truth) => state.selected.includes(entryOf(given));
  const show = (given: Truth) => {
    const part = asPart(given, truth);
    const chosen = isChosen(given);
    return (
      <div class="option" key={given} data-verdict={score && verdict(part.right, chosen)}>
        <label>
          <input
            type="radio"
            name={`${id}-v`}
            value={entryOf(given)}
            checked={chosen}
            aria-describedby={score && `${id}-${given}`}
            onChange={() => onSelect(chooseEntry(state.selected, VERDICT, entryOf(given)))}
          />
          <span>{words.verdicts[given]}</span>
        </label>
        {score && (
          <p class="option-feedback" id={`${id}-${given}`}>
            <Verdict part={part} chosen={chosen} strings={strings} /> {verdicts[given]}
          </p>
        )}
      </div>
    );
  };
  const isOther = (given: Truth) => !isChosen(given) && given !== truth;
  return (
    <fieldset class="verdicts" aria-describedby={`${id}-s`} disabled={!!score}>
      <legend>{words.prompt}</legend>
      {score ? (
        <>
          {TRUTHS.filter(isChosen).map(show)}
          {TRUTHS.filter((given) => !isChosen(given) && given === truth).map(show)}
          <OtherOptions strings={strings}>{TRUTHS.filter(isOther).map(show)}</OtherOptions>
        </>
      ) : (
        TRUTHS.map(show)
      )}
    </fieldset>
  );
}

export const assessForm: KindForm<'assess'> = {
  rule: assessRule,
  tell: ({ parts: scores }, words) =>
    [
      scores?.verdict.kind === 'right' ? words.verdictRight : words.verdictWrong,
      scores?.action.kind === 'right' ? words.actionRight : words.actionWrong,
    ].join(' '),
  Lead: Verdicts,
  Fields: (props) => (
    <OptionFields
      {...props}
      question={{
        id: props.question.id,
        options: props.question.options.map((option) => ({ ...option, id: `${ACTION}:${option.id}` })),
      }}
      type="radio"
      onChoose={(entry) => props.onSelect(chooseEntry(props.state.selected, ACTION, entry))}
    />
  ),
};
