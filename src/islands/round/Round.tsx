import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PracticeRound } from '../../adapters/practice-rounds.ts';
import type { LessonLink } from '../../adapters/question-banks.ts';
import { siteProgress } from '../../adapters/site-progress.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import { recordAttempt } from '../../domain/progress/record-attempt.ts';
import type { Question } from '../../domain/questions/question.ts';
import type { Ui } from '../../schemas/ui.ts';
import { QuestionForm, type QuestionStrings } from '../question/QuestionForm.tsx';
import { isAnswered, openQuestion, type QuestionState } from '../question/question-state.ts';
import { RoundResult } from './RoundResult.tsx';

export interface RoundStrings {
  strings: Ui['round'];
  questionStrings: QuestionStrings;
}

export interface RoundProps extends RoundStrings {
  /** Where the round stands; give each round a `key` of its own. */
  round: PracticeRound;
  /** The questions of the round in order. */
  questions: readonly Question[];
  /** The lessons to read again, by id. */
  lessons: Record<string, LessonLink>;
  /** Told after every answer, so that the round can be kept. */
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
  onAnswer,
  children,
}: RoundProps) {
  const [current, setCurrent] = useState<QuestionState>(openQuestion);
  const [index, setIndex] = useState(() => {
    const open = questions.findIndex(({ id }) => !round.answers[id]);
    return open < 0 ? questions.length : open;
  });
  const heading = useRef<HTMLHeadingElement>(null);

  // A new question or the result takes the focus, so that the next key press and the screen reader are there.
  useLayoutEffect(() => {
    heading.current?.focus();
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
    onAnswer({ ...round, answers: { ...round.answers, [question.id]: given } });
    siteProgress.update((progress, now) =>
      recordAttempt(progress, { questionId: question.id, ...given, result: next.score.kind }, now),
    );
  };

  return (
    <div>
      <h2 class="round-position" tabIndex={-1} ref={heading}>
        {fillMessage(strings.progress, { n: index + 1, total: questions.length })}
      </h2>
      <progress max={questions.length} value={index} aria-hidden="true" />
      <QuestionForm
        key={question.id}
        question={question}
        strings={questionStrings}
        state={current}
        onChange={answer}
      >
        <NextButton
          label={index + 1 < questions.length ? strings.next : strings.finish}
          onNext={() => {
            setCurrent(openQuestion);
            setIndex(index + 1);
          }}
        />
      </QuestionForm>
    </div>
  );
}

/** Takes over the focus from the button it replaces, so that a keyboard reader is not thrown to the top. */
function NextButton({ label, onNext }: { label: string; onNext: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <button class="button round-next" type="button" ref={button} onClick={onNext}>
      {label}
    </button>
  );
}
