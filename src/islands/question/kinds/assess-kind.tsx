import { TRUTHS, type Truth } from '../../../domain/course/vocabulary.ts';
import { assessRule, verdictMistake } from '../../../domain/questions/score-assess.ts';
import type { FieldsProps, KindParts } from '../kind-parts.ts';
import { OptionFields, readOptions, Verdict, verdict } from '../option-kinds.tsx';
import { chooseEntry } from './choose-entry.ts';

const VERDICT = 'verdict';
const ACTION = 'action';

const asPart = (given: Truth, truth: Truth) => {
  const mistake = verdictMistake(given, truth);
  return { right: !mistake, ...(mistake && { mistake }) };
};

/** The three verdicts, in an order that is always the same. */
function Verdicts({ question, strings, words, state, score, onSelect }: FieldsProps<'assess'>) {
  const { id, truth, verdicts } = question;
  return (
    <fieldset class="verdicts" aria-describedby={`${id}-s`} disabled={!!score}>
      <legend>{words.prompt}</legend>
      {TRUTHS.map((given) => {
        const entry = `${VERDICT}:${given}`;
        const chosen = state.selected.includes(entry);
        const part = asPart(given, truth);
        return (
          <div class="option" key={given} data-verdict={score && verdict(part.right, chosen)}>
            <label>
              <input
                type="radio"
                name={`${id}-v`}
                value={entry}
                checked={chosen}
                aria-describedby={score && `${id}-${given}`}
                onChange={() => onSelect(chooseEntry(state.selected, VERDICT, entry))}
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
      })}
    </fieldset>
  );
}

export const parts: KindParts<'assess'> = {
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
  read(form, id) {
    const [signal, unclear, innocent] = [...form.querySelectorAll('dd')].map((line) => line.textContent);
    const own = readOptions(form, id);
    if (!own || signal === undefined || unclear === undefined || innocent === undefined) return undefined;
    const options = own.options.map((option) => ({ ...option, id: option.id.replace(/.*:/, '') }));
    return { options, verdicts: { signal, unclear, innocent } };
  },
};
