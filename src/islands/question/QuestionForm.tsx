import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../adapters/move-focus.ts';
import { CERTAINTIES, type Question } from '../../domain/questions/question.ts';
import { asksForVerdict } from '../../domain/questions/verdict-question.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { type QuestionStrings, wordsOf } from './kind-form.ts';
import { formOf } from './load-form.ts';
import { compareWithKey, type QuestionState } from './question-state.ts';

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
 * A question of any kind as a real form: readable, printable and complete without script (`WrittenQuestion`). The form of the
 * question's kind must have been loaded (`loadForm`).
 */
export function QuestionForm({ question, strings, state, onChange, onAgain, children, answerKey }: Props) {
  const { id, kind } = question;
  const { score } = state;
  const { Lead, Fields, tell, explain } = formOf(question);
  const verdict = useRef<HTMLDivElement>(null);
  const options = useRef<HTMLFieldSetElement>(null);
  /** Whether the reader has just answered, or begun anew. */
  const isNew = useRef(false);
  const words = wordsOf(question, strings);
  const { hint, incomplete } = words ?? {
    hint: kind === 'single' ? strings.chooseOne : strings.chooseSeveral,
    incomplete: strings.nothingSelected,
  };
  const change = (next: QuestionState) => onChange?.(next);

  const submit = (event: Event) => {
    event.preventDefault();
    const next = score ? undefined : compareWithKey(question, state);
    isNew.current = !next?.incomplete;
    if (score) onAgain?.();
    else if (next) change(next);
  };

  // The fields that were answered close, and give up the focus: the verdict takes it over, and is read out once. Begun anew,
  // the question does.
  useLayoutEffect(() => {
    if (isNew.current) moveFocus(score ? verdict.current : options.current);
    isNew.current = false;
  }, [!score]);

  const props = {
    question,
    strings,
    words,
    state,
    score,
    isLive: !!onChange,
    onSelect: (selected: string[]) => change({ ...state, incomplete: false, selected }),
  };

  const told = score && [
    tell?.(score, words),
    explain?.(question, state.selected),
    asksForVerdict(question) && strings.truth[question.truth],
    score.kind !== 'right' && state.certainty === 'sure' && strings.sureButWrong,
  ];

  return (
    <form class="question" onSubmit={submit} noValidate data-question={id} data-kind={kind}>
      <p class="question-eyebrow">{strings.eyebrow}</p>
      <p id={`${id}-s`}>{question.situation}</p>
      <div
        class="question-status"
        ref={verdict}
        {...(score && { role: 'group', 'aria-labelledby': `${id}-v`, tabIndex: -1 })}
      >
        {score && (
          <p id={`${id}-v`}>
            <b>{strings[score.kind]}</b> {told?.filter(Boolean).join(' ')}
          </p>
        )}
        {score && question.twin && <p>{fillMessage(strings.decides, { fact: question.twin.decides })}</p>}
      </div>
      {Lead && <Lead {...props} />}
      <fieldset
        aria-describedby={score ? `${id}-s` : `${id}-s ${id}-h`}
        disabled={!!score}
        tabIndex={-1}
        ref={options}
      >
        <legend>{question.prompt}</legend>
        {!score && (
          <p class="question-hint" id={`${id}-h`}>
            {hint}
          </p>
        )}
        <Fields {...props} />
      </fieldset>
      {!score && (
        <fieldset class="certainty screen-only">
          <legend>
            {strings.certainty} <span class="soft">({strings.optional})</span>
          </legend>
          {CERTAINTIES.map((certainty) => (
            <label key={certainty}>
              <input
                type="radio"
                name={certaintyName(id)}
                checked={state.certainty === certainty}
                onChange={() => change({ ...state, certainty })}
              />
              <span>{strings.certainties[certainty]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="question-missing" role="status">
        {state.incomplete && <p>{incomplete}</p>}
      </div>
      {onChange && (
        <div class="question-foot">
          {(!score || onAgain) && (
            <button class={score ? 'button quiet' : 'button'} type="submit">
              {score ? strings.again : strings.compare}
            </button>
          )}
          {score && children}
        </div>
      )}
      {answerKey}
    </form>
  );
}

/** The name of the fields that ask how sure somebody is. */
export const certaintyName = (question: string): string => `${question}.certainty`;
