import type { ComponentChildren } from 'preact';
import { CERTAINTIES, type Option, type Question } from '../../domain/questions/question.ts';
import type { Ui } from '../../schemas/ui.ts';
import { chooseOption, compareWithKey, isAnswered, type QuestionState } from './question-state.ts';

export type QuestionStrings = Ui['question'];

interface Props {
  question: Question;
  strings: QuestionStrings;
  state: QuestionState;
  /** Without it the form is as the server wrote it: the key in a closed `details`, and no button. */
  onChange?: (state: QuestionState) => void;
  /** Starts over; absent where a question is answered once. */
  onAgain?: () => void;
  /** Shown after the answer, for instance the way on. */
  children?: ComponentChildren;
}

/**
 * A question as a real form: readable, printable and complete without script. What the server writes is
 * also what the browser reads the question from; see `read-question.ts`, which must know the same marks.
 */
export function QuestionForm({ question, strings, state, onChange, onAgain, children }: Props) {
  const { id } = question;
  const answered = isAnswered(state);
  const change = (next: QuestionState) => onChange?.(next);

  const submit = (event: Event) => {
    event.preventDefault();
    if (answered) onAgain?.();
    else change(compareWithKey(question, state));
  };

  return (
    <form class="question" onSubmit={submit} noValidate data-question={id}>
      <p class="question-eyebrow">{strings.eyebrow}</p>
      <p id={`${id}-s`}>{question.situation}</p>
      <fieldset aria-describedby={`${id}-s ${id}-h`} disabled={answered}>
        <legend>{question.prompt}</legend>
        <p class="question-hint" id={`${id}-h`}>
          {question.kind === 'single' ? strings.chooseOne : strings.chooseSeveral}
        </p>
        {question.options.map((option) => {
          const chosen = state.selected.includes(option.id);
          return (
            <div class="option" key={option.id} data-verdict={answered ? verdict(option, chosen) : undefined}>
              <label>
                <input
                  type={question.kind === 'single' ? 'radio' : 'checkbox'}
                  name={id}
                  value={option.id}
                  checked={chosen}
                  aria-describedby={answered ? `${id}-${option.id}` : undefined}
                  onChange={() => change(chooseOption(question, state, option.id))}
                />
                <span>{option.text}</span>
              </label>
              {answered && (
                <p class="option-feedback" id={`${id}-${option.id}`}>
                  <Verdict option={option} chosen={chosen} strings={strings} /> {option.feedback}
                </p>
              )}
            </div>
          );
        })}
      </fieldset>
      <fieldset class="certainty screen-only" disabled={answered}>
        <legend>
          {strings.certainty} <span class="soft">({strings.optional})</span>
        </legend>
        {CERTAINTIES.map((certainty) => (
          <label key={certainty}>
            <input
              type="radio"
              name={`${id}-c`}
              checked={state.certainty === certainty}
              onChange={() => change({ ...state, certainty })}
            />
            <span>{strings.certainties[certainty]}</span>
          </label>
        ))}
      </fieldset>
      <div class="question-status" role="status">
        {state.incomplete && <p>{strings.nothingSelected}</p>}
        {answered && (
          <p>
            <b>{strings[state.score.kind]}</b> {strings.truth[question.truth]}{' '}
            {state.score.kind !== 'right' && state.certainty === 'sure' && strings.sureButWrong}
          </p>
        )}
      </div>
      {onChange && (!answered || onAgain) && (
        <button class={answered ? 'button quiet' : 'button'} type="submit">
          {answered ? strings.again : strings.compare}
        </button>
      )}
      {answered && children}
      {!onChange && !answered && <Key question={question} strings={strings} />}
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
      {chosen && `, ${strings.yourAnswer}`}
      {option.mistake && chosen && ` (${strings.mistakes[option.mistake]})`}.
    </b>
  );
}

/** The key for a reader without script: closed, so that the attempt comes first. */
function Key({ question, strings }: Pick<Props, 'question' | 'strings'>) {
  return (
    <details class="question-key" data-truth={question.truth} data-lesson={question.lesson}>
      <summary>{strings.key}</summary>
      <ul>
        {question.options.map((option) => (
          <li key={option.id} data-mistake={option.mistake}>
            {option.text} <Verdict option={option} chosen={false} strings={strings} />{' '}
            <span>{option.feedback}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
