import { type ComponentChild, type ComponentChildren, Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PracticeRound } from '../../adapters/practice-rounds.ts';
import type { LessonLink } from '../../adapters/question-banks.ts';
import { siteProgress } from '../../adapters/site-progress.ts';
import { recordAttempt } from '../../domain/progress/record-attempt.ts';
import type { Question } from '../../domain/questions/question.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import type { QuestionStrings } from '../question/kind-form.ts';
import { isAnswered, openQuestion, type QuestionState } from '../question/question-state.ts';
import { RoundResult } from './RoundResult.tsx';

export interface RoundStrings {
  strings: Ui['round'];
  questionStrings: QuestionStrings;
}

/** One question of a round, and the way on, which stands there once it is answered. */
export interface RoundFormProps {
  question: Question;
  strings: QuestionStrings;
  state: QuestionState;
  onChange: (state: QuestionState) => void;
  children: ComponentChildren;
}

export interface RoundProps extends RoundStrings {
  /** Where the round stands; give each round a `key` of its own. */
  round: PracticeRound;
  /** The questions of the round in order. */
  questions: readonly Question[];
  /** The lessons to read again, by id. */
  lessons: Record<string, LessonLink>;
  /** How a question is asked. */
  showQuestion: (props: RoundFormProps) => ComponentChild;
  /** Told after every answer, which is then part of the progress, so that the round can be kept. */
  onAnswer: (round: PracticeRound) => void;
  /** Shown after the result: the way on. */
  children: ComponentChildren;
}

/**
 * A round of questions, one at a time, and its result. It begins at the first question without an answer. Every
 * answer is recorded as progress.
 */
export function Round({
  round,
  questions,
  lessons,
  strings,
  questionStrings,
  showQuestion,
  onAnswer,
  children,
}: RoundProps) {
  const [current, setCurrent] = useState<QuestionState>(openQuestion);
  const [index, setIndex] = useState(() => {
    const open = questions.findIndex(({ id }) => !round.answers[id]);
    return open < 0 ? questions.length : open;
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLDivElement>(null);

  // A new question or the result takes the focus, so that the next key press and the screen reader are there, and begins
  // at the top of the window.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ behavior: 'instant' });
  }, [index]);

  useEffect(() => {
    const round = place.current;
    const press = (event: KeyboardEvent) => pressByKey(event, round);
    round?.addEventListener('keydown', press);
    return () => round?.removeEventListener('keydown', press);
  }, [index]);

  const question = questions[index];
  if (!question) {
    return (
      <RoundResult
        round={round}
        questions={questions}
        lessons={lessons}
        strings={strings}
        questionStrings={questionStrings}
        heading={heading}
      >
        {children}
      </RoundResult>
    );
  }

  const answer = (next: QuestionState) => {
    setCurrent(next);
    if (!isAnswered(next)) return;
    const given = { selected: next.selected, ...(next.certainty ? { certainty: next.certainty } : {}) };
    siteProgress.update((progress, now) =>
      recordAttempt(progress, { questionId: question.id, ...given, result: next.score.kind }, now),
    );
    onAnswer({ ...round, answers: { ...round.answers, [question.id]: given } });
  };

  const next = (
    <button
      class="button round-next"
      type="button"
      onClick={() => {
        setCurrent(openQuestion);
        setIndex(index + 1);
      }}
    >
      {index + 1 < questions.length ? strings.next : strings.finish}
    </button>
  );
  return (
    <div class="round" ref={place}>
      <h2 class="round-position" tabIndex={-1} ref={heading}>
        {fillMessage(strings.progress, { n: index + 1, total: questions.length })}
      </h2>
      <progress max={questions.length} value={index} aria-hidden="true" />
      <Fragment key={question.id}>
        {showQuestion({
          question,
          strings: questionStrings,
          state: current,
          onChange: answer,
          children: next,
        })}
      </Fragment>
      <p class="round-keys soft small">{strings.keys}</p>
    </div>
  );
}

/** What the digits choose among: all that can be answered now, from the top. */
const CHOICES =
  '[data-choice], fieldset:not(.certainty):not(:disabled) input:is([type="radio"], [type="checkbox"])';

/**
 * The digits choose, and Enter answers or goes on, wherever in the round the focus is. Only there: a reader who dictates or
 * who is elsewhere on the page sets nothing off (WCAG 2.2, 2.1.4). Lists and buttons keep their own keys.
 */
function pressByKey(event: KeyboardEvent, round: HTMLElement | null): void {
  const { target, key } = event;
  // A key that is held is one press: the next question is not for who has not let go of the one before.
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLElement))
    return;
  if (target.closest('select')) return;
  if (key === 'Enter') {
    // A field answers its form by itself; a button is pressed.
    if (target.closest('button, summary, a, input')) return;
    round?.querySelector<HTMLElement>('.question-foot .button')?.click();
    event.preventDefault();
  } else if (/^[1-9]$/.test(key)) {
    const choice = round?.querySelectorAll<HTMLElement>(CHOICES)[Number(key) - 1];
    choice?.focus({ preventScroll: true });
    choice?.click();
  }
}
