import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CheckRound, checkRound } from '../../adapters/check-round.ts';
import { siteProgress } from '../../adapters/site-progress.ts';
import { countMessage, fillMessage } from '../../domain/course/fill-message.ts';
import { pickQuestions } from '../../domain/practice/pick-questions.ts';
import { recordAttempt } from '../../domain/progress/record-attempt.ts';
import type { Question } from '../../domain/questions/question.ts';
import { summariseResults } from '../../domain/questions/summarise-results.ts';
import type { Ui } from '../../schemas/ui.ts';
import { QuestionForm, type QuestionStrings } from '../question/QuestionForm.tsx';
import { compareWithKey, isAnswered, openQuestion, type QuestionState } from '../question/question-state.ts';

/** How many questions a round has; fewer where the bank is smaller. */
const ROUND_LENGTH = 12;
/** Measured by reading aloud: a situation, four options and the feedback. */
const MINUTES_PER_QUESTION = 1;

interface Props {
  areaId: string;
  questions: Question[];
  /** Title and address of the lessons that questions point back to, by id. */
  lessons: Record<string, { title: string; href: string }>;
  strings: Ui['check'];
  questionStrings: QuestionStrings;
}

/**
 * The check of an area: a round of mixed questions, one at a time, and a result in plain words. A round that
 * was interrupted is there when the page is reloaded. Before a round starts, all questions can be read.
 */
export function KnowledgeCheck({ areaId, questions, lessons, strings, questionStrings }: Props) {
  const [live, setLive] = useState(false);
  const [round, setRound] = useState<CheckRound | undefined>();
  const [stored, setStored] = useState<CheckRound | undefined>();
  const [current, setCurrent] = useState<QuestionState>(openQuestion);
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const rounds = checkRound(areaId);
  const length = Math.min(ROUND_LENGTH, questions.length);

  useEffect(() => {
    setStored(rounds.read());
    setLive(true);
  }, []);

  // A new question or the result takes the focus, so that the next key press and the screen reader are there.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [round?.seed, index]);

  const begin = (next: CheckRound) => {
    const answered = pickQuestions(questions, length, next.seed).filter(
      (question) => next.answers[question.id],
    );
    rounds.write(next);
    setRound(next);
    setStored(undefined);
    setIndex(answered.length);
    setCurrent(openQuestion);
  };

  if (!round) {
    return (
      <div class="check-start">
        <p>
          {fillMessage(strings.length, {
            n: length,
            total: questions.length,
            minutes: Math.ceil(length * MINUTES_PER_QUESTION),
          })}
        </p>
        <p class="row check-actions screen-only">
          {live && stored && (
            <button class="button" type="button" onClick={() => begin(stored)}>
              {strings.resume}
            </button>
          )}
          {live && (
            <button
              class={stored ? 'button quiet' : 'button'}
              type="button"
              onClick={() => begin(rounds.create())}
            >
              {strings.start}
            </button>
          )}
        </p>
        <details class="check-all">
          <summary>{strings.allQuestions}</summary>
          {questions.map((question) => (
            <QuestionForm
              key={question.id}
              question={question}
              strings={questionStrings}
              state={openQuestion}
            />
          ))}
        </details>
      </div>
    );
  }

  const picked = pickQuestions(questions, length, round.seed);
  const question = picked[index];

  if (!question) {
    return (
      <CheckResult
        picked={picked}
        round={round}
        lessons={lessons}
        strings={strings}
        questionStrings={questionStrings}
        heading={heading}
        onAgain={() => begin(rounds.create())}
      />
    );
  }

  const answer = (current: CheckRound, question: Question) => (next: QuestionState) => {
    setCurrent(next);
    if (!isAnswered(next)) return;
    const given = { selected: next.selected, ...(next.certainty ? { certainty: next.certainty } : {}) };
    const answered = { ...current, answers: { ...current.answers, [question.id]: given } };
    rounds.write(answered);
    setRound(answered);
    siteProgress.update((progress, now) =>
      recordAttempt(progress, { questionId: question.id, ...given, result: next.score.kind }, now),
    );
  };

  return (
    <div>
      <h2 class="check-position" tabIndex={-1} ref={heading}>
        {fillMessage(strings.progress, { n: index + 1, total: picked.length })}
      </h2>
      <progress max={picked.length} value={index} aria-hidden="true" />
      <QuestionForm
        key={`${round.seed} ${question.id}`}
        question={question}
        strings={questionStrings}
        state={current}
        onChange={answer(round, question)}
      >
        <NextButton
          label={index + 1 < picked.length ? strings.next : strings.finish}
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
    <button class="button check-next" type="button" ref={button} onClick={onNext}>
      {label}
    </button>
  );
}

interface ResultProps extends Pick<Props, 'lessons' | 'strings' | 'questionStrings'> {
  picked: Question[];
  round: CheckRound;
  heading: { current: HTMLHeadingElement | null };
  onAgain: () => void;
}

/** Hits, misses, false alarms and rightly dismissed: never a percentage alone. */
function CheckResult({ picked, round, lessons, strings, questionStrings, heading, onAgain }: ResultProps) {
  const answered = picked.flatMap((question) => {
    const answer = round.answers[question.id];
    const state = answer && compareWithKey(question, answer);
    return state && isAnswered(state) ? [{ question, state }] : [];
  });
  const summary = summariseResults(
    answered.map(({ question, state }) => ({
      question,
      score: state.score,
      ...(state.certainty ? { certainty: state.certainty } : {}),
    })),
  );
  const rows = [
    { label: strings.hits, means: strings.hitsMeans, n: summary.hits, total: summary.signalCases },
    { label: strings.misses, means: strings.missesMeans, n: summary.misses },
    { label: strings.falseAlarms, means: strings.falseAlarmsMeans, n: summary.falseAlarms },
    {
      label: strings.dismissals,
      means: strings.dismissalsMeans,
      n: summary.correctDismissals,
      total: summary.innocentCases + summary.unclearCases,
    },
    { label: strings.errors, means: strings.errorsMeans, n: summary.errors },
  ];
  return (
    <div>
      <h2 tabIndex={-1} ref={heading}>
        {strings.resultTitle}
      </h2>
      <dl class="check-result">
        {rows.map(({ label, means, n, total }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <b>{total === undefined ? n : fillMessage(strings.ofTotal, { n, total })}</b>
              <span class="soft">{means}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{strings.readAgainTitle}</h3>
      {summary.readAgain.length === 0 ? (
        <p>{strings.readAgainNone}</p>
      ) : (
        <ul>
          {summary.readAgain.map(({ lesson, questions, sureButWrong }) => (
            <li key={lesson}>
              <a href={lessons[lesson]?.href}>{lessons[lesson]?.title}</a> (
              {countMessage(strings.wrongCount, questions.length)}
              {sureButWrong > 0 && `, ${strings.sureButWrong}`})
            </li>
          ))}
        </ul>
      )}
      <p class="screen-only">
        <button class="button" type="button" onClick={onAgain}>
          {strings.again}
        </button>
      </p>
      <h3>{strings.reviewTitle}</h3>
      {answered.map(({ question, state }) => (
        <details class="check-review" key={question.id} data-result={state.score.kind}>
          <summary>
            {question.situation} <b>{questionStrings[state.score.kind]}</b>
          </summary>
          <QuestionForm question={question} strings={questionStrings} state={state} />
        </details>
      ))}
    </div>
  );
}
