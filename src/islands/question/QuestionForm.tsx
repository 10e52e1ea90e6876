import type { ComponentChildren } from 'preact';
import { CERTAINTIES, type Question } from '../../domain/questions/question.ts';
import type { QuestionStrings } from './kind-parts.ts';
import { partsOf } from './kinds.ts';
import { compareWithKey, type QuestionState } from './question-state.ts';

export type { QuestionStrings } from './kind-parts.ts';

interface Props {
  question: Question;
  strings: QuestionStrings;
  state: QuestionState;
  /** Without it the form is as the server wrote it, without a button. */
  onChange?: (state: QuestionState) => void;
  /** Starts over; absent where a question is answered once. */
  onAgain?: () => void;
  /** Shown after the answer, for instance the way on. */
  children?: ComponentChildren;
  /** The key for a reader without script. */
  answerKey?: ComponentChildren;
}

/**
 * A question of any kind as a real form: readable, printable and complete without script. What the server writes
 * (`WrittenQuestion`) is also what the browser reads the question from; see `read-question.ts`, which must know the
 * same marks. The question's kind must have been loaded: reading a question does it.
 */
export function QuestionForm({ question, strings, state, onChange, onAgain, children, answerKey }: Props) {
  const { id, kind } = question;
  const { score } = state;
  const { Lead, Fields, tell } = partsOf(question);
  const words = strings.kinds[kind as keyof QuestionStrings['kinds']];
  const { hint, incomplete } = words ?? {
    hint: kind === 'single' ? strings.chooseOne : strings.chooseSeveral,
    incomplete: strings.nothingSelected,
  };
  const change = (next: QuestionState) => onChange?.(next);

  const submit = (event: Event) => {
    event.preventDefault();
    if (score) onAgain?.();
    else change(compareWithKey(question, state));
  };

  const props = {
    question,
    strings,
    // The words of its own kind, as its parts expect.
    words: words as undefined,
    state,
    score,
    isLive: !!onChange,
    onSelect: (selected: string[]) => change({ ...state, incomplete: false, selected }),
  };

  return (
    <form class="question" onSubmit={submit} noValidate data-question={id} data-kind={kind}>
      <p class="question-eyebrow">{strings.eyebrow}</p>
      <p id={`${id}-s`}>{question.situation}</p>
      {Lead && <Lead {...props} />}
      <fieldset aria-describedby={`${id}-s ${id}-h`} disabled={!!score}>
        <legend>{question.prompt}</legend>
        <p class="question-hint" id={`${id}-h`}>
          {hint}
        </p>
        <Fields {...props} />
      </fieldset>
      <fieldset class="certainty screen-only" disabled={!!score}>
        <legend>
          {strings.certainty} <span class="soft">({strings.optional})</span>
        </legend>
        {CERTAINTIES.map((certainty) => (
          <label key={certainty}>
            <input
              type="radio"
              name={`${id}.certainty`}
              checked={state.certainty === certainty}
              onChange={() => change({ ...state, certainty })}
            />
            <span>{strings.certainties[certainty]}</span>
          </label>
        ))}
      </fieldset>
      <div class="question-status" role="status">
        {state.incomplete && <p>{incomplete}</p>}
        {score && (
          <p>
            <b>{strings[score.kind]}</b> {tell?.(score, props.words)} {strings.truth[question.truth]}{' '}
            {score.kind !== 'right' && state.certainty === 'sure' && strings.sureButWrong}
          </p>
        )}
      </div>
      {onChange && (!score || onAgain) && (
        <button class={score ? 'button quiet' : 'button'} type="submit">
          {score ? strings.again : strings.compare}
        </button>
      )}
      {score && children}
      {answerKey}
    </form>
  );
}
