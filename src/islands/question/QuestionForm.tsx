import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { CERTAINTIES, type Option, type Question } from '../../domain/questions/question.ts';
import type { Ui } from '../../schemas/ui.ts';
import { chooseOption, compareWithKey, type QuestionState } from './question-state.ts';
import './question.css';

export type QuestionStrings = Ui['question'];

interface Props {
  question: Question;
  strings: QuestionStrings;
  state: QuestionState;
  /** False until the page's script runs: then the key is a closed `details` and there is no button. */
  live: boolean;
  eyebrow: string;
  onChange: (state: QuestionState) => void;
  onCompare: (state: QuestionState & Required<Pick<QuestionState, 'score'>>) => void;
  /** Starts over; absent where a question is answered once. */
  onAgain?: () => void;
  /** Shown after the answer, for instance the way on. */
  children?: ComponentChildren;
}

/** A question as a real form: readable, printable and complete without script. */
export function QuestionForm({
  question,
  strings,
  state,
  live,
  eyebrow,
  onChange,
  onCompare,
  onAgain,
  children,
}: Props) {
  const uid = useId();
  const [incomplete, setIncomplete] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { score } = state;
  const answered = score !== undefined;
  const type = question.kind === 'single' ? 'radio' : 'checkbox';
  const sureButWrong = answered && score.kind !== 'right' && state.certainty === 'sure';

  const submit = (event: Event) => {
    event.preventDefault();
    if (answered) {
      onAgain?.();
      return;
    }
    const compared = compareWithKey(question, state);
    setIncomplete(!compared);
    if (compared) onCompare(compared);
  };

  return (
    <form class="question" onSubmit={submit} noValidate data-question={question.id}>
      <p class="question-eyebrow">{eyebrow}</p>
      <p id={`${uid}s`}>{question.situation}</p>
      <fieldset aria-describedby={`${uid}s ${uid}h`} disabled={answered}>
        <legend>{question.prompt}</legend>
        <p class="question-hint" id={`${uid}h`}>
          {question.kind === 'single' ? strings.chooseOne : strings.chooseSeveral}
        </p>
        {question.options.map((option) => {
          const chosen = state.selected.includes(option.id);
          return (
            <div class="option" key={option.id} data-verdict={answered ? verdict(option, chosen) : undefined}>
              <label>
                <input
                  type={type}
                  name={`${uid}a`}
                  value={option.id}
                  checked={chosen}
                  aria-describedby={answered ? `${uid}${option.id}` : undefined}
                  onChange={() => onChange(chooseOption(question, state, option.id))}
                />
                <span>{option.text}</span>
              </label>
              {answered && (
                <p class="option-feedback" id={`${uid}${option.id}`}>
                  <Verdict option={option} chosen={chosen} strings={strings} /> {option.feedback}
                </p>
              )}
            </div>
          );
        })}
      </fieldset>
      <fieldset class="certainty screen-only" disabled={answered}>
        <legend>
          {strings.certainty} <span class="soft">({strings.optional.toLowerCase()})</span>
        </legend>
        {CERTAINTIES.map((certainty) => (
          <label key={certainty}>
            <input
              type="radio"
              name={`${uid}c`}
              value={certainty}
              checked={state.certainty === certainty}
              onChange={() => onChange({ ...state, certainty })}
            />
            <span>{strings.certainties[certainty]}</span>
          </label>
        ))}
      </fieldset>
      {live && (!answered || onAgain) && (
        <button class={answered ? 'button quiet' : 'button'} type="submit" ref={button}>
          {answered ? strings.again : strings.compare}
        </button>
      )}
      <div class="question-status" role="status">
        {incomplete && !answered && state.selected.length === 0 && <p>{strings.nothingSelected}</p>}
        {answered && (
          <p>
            <b>{strings[score.kind]}</b> {strings.truth[question.truth]}{' '}
            {sureButWrong && strings.sureButWrong}
          </p>
        )}
      </div>
      {answered && children}
      {!live && <Key question={question} strings={strings} />}
    </form>
  );
}

type OptionVerdict = 'right' | 'chosen-wrong' | 'other';

function verdict(option: Option, chosen: boolean): OptionVerdict {
  if (option.right) return 'right';
  return chosen ? 'chosen-wrong' : 'other';
}

/** Right or wrong and whose answer it was, in words beside the colour. */
function Verdict({ option, chosen, strings }: { option: Option; chosen: boolean; strings: QuestionStrings }) {
  return (
    <b>
      {option.right ? strings.optionRight : strings.optionWrong}
      {chosen && `, ${strings.yourAnswer.toLowerCase()}`}
      {option.mistake && chosen && ` (${strings.mistakes[option.mistake].toLowerCase()})`}.
    </b>
  );
}

/** The key for a reader without script: closed, so that the attempt comes first. */
function Key({ question, strings }: { question: Question; strings: QuestionStrings }) {
  return (
    <details class="question-key">
      <summary>{strings.key}</summary>
      <ul>
        {question.options.map((option) => (
          <li key={option.id}>
            {option.text} <Verdict option={option} chosen={false} strings={strings} /> {option.feedback}
          </li>
        ))}
      </ul>
    </details>
  );
}
