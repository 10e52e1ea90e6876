import type { ComponentChildren, RefObject } from 'preact';
import { addresses, withBase } from '../../domain/course/addresses.ts';
import { judgeTendency, LEAST_CASES, LEAST_TOGETHER } from '../../domain/practice/judge-tendency.ts';
import { tallyJudgements } from '../../domain/practice/tally-judgements.ts';
import { isSureButWrong, orderForReview } from '../../domain/questions/order-for-review.ts';
import {
  type LessonToRead,
  type ScoredAnswer,
  summariseResults,
} from '../../domain/questions/summarise-results.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { QuestionForm } from '../question/QuestionForm.tsx';
import { compareWithKey, isAnswered } from '../question/question-state.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import type { RoundProps } from './Round.tsx';

interface Props extends Omit<RoundProps, 'onAnswer' | 'showQuestion'> {
  heading: RefObject<HTMLHeadingElement>;
  children: ComponentChildren;
}

/** What is worth reading first; the rest is folded. */
const LESSONS_AT_ONCE = 3;

const toAddress = (path: string) => withBase(import.meta.env.BASE_URL, path);

/**
 * What a round showed, in plain words and never as a percentage: verdicts with their hits, misses, false alarms and what was
 * rightly left; apart from them all other answers; what to read; a tendency only where there are enough answers to say so;
 * the ways on; and each answer again, sure but wrong ones first.
 */
export function RoundResult({
  round,
  questions,
  lessons,
  strings,
  questionStrings,
  heading,
  children,
}: Props) {
  const answered = questions.flatMap((question) => {
    const answer = round.answers[question.id];
    const state = answer && compareWithKey(question, answer);
    return state && isAnswered(state) ? [{ question, ...state }] : [];
  });
  const answers: ScoredAnswer[] = answered;
  const { verdicts, choices, readAgain } = summariseResults(answers);
  const mistakes = (
    [
      [strings.tooLittle, choices.tooLittle],
      [strings.tooMuch, choices.tooMuch],
      [strings.errors, choices.errors],
    ] as const
  ).filter(([, n]) => n > 0);
  const tendency = judgeTendency(tallyJudgements(answers));
  const showLesson = ({ lesson, questions: wrong, sureButWrong }: LessonToRead) => (
    <li key={lesson}>
      <a href={lessons[lesson]?.href}>{lessons[lesson]?.title}</a> (
      {countMessage(strings.wrongCount, wrong.length)}
      {sureButWrong > 0 && `, ${strings.sureButWrong}`})
    </li>
  );
  return (
    <div class="round round-result">
      <h2 tabIndex={-1} ref={heading}>
        {strings.resultTitle}
      </h2>
      {verdicts.asked > 0 && (
        <>
          <p class="lead">
            {fillMessage(strings.verdictsRight, { n: verdicts.right, total: verdicts.asked })}
          </p>
          <OutcomeTable verdicts={verdicts} strings={strings} />
        </>
      )}
      {choices.asked > 0 && (
        <>
          <p class="lead">{fillMessage(strings.choicesRight, { n: choices.right, total: choices.asked })}</p>
          {mistakes.length > 0 && (
            <ul>
              {mistakes.map(([texts, n]) => (
                <li key={texts.one}>{countMessage(texts, n)}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <h3>{strings.readAgainTitle}</h3>
      {readAgain.length === 0 ? (
        <p>{strings.readAgainNone}</p>
      ) : (
        <>
          <ul>{readAgain.slice(0, LESSONS_AT_ONCE).map(showLesson)}</ul>
          {readAgain.length > LESSONS_AT_ONCE && (
            <details class="round-more">
              <summary>{countMessage(strings.moreLessons, readAgain.length - LESSONS_AT_ONCE)}</summary>
              <ul>{readAgain.slice(LESSONS_AT_ONCE).map(showLesson)}</ul>
            </details>
          )}
        </>
      )}
      <h3>{strings.tendencyTitle}</h3>
      <p>
        {tendency === 'too-few'
          ? fillMessage(strings.tendency['too-few'], { n: LEAST_CASES, total: LEAST_TOGETHER })
          : strings.tendency[tendency]}
      </p>
      <div class="row screen-only">{children}</div>
      <p class="row screen-only">
        <a href={toAddress(addresses.myPage)}>{strings.myPage}</a>
        <a href={toAddress(addresses.certificate)}>{strings.certificate}</a>
      </p>
      <h3 class="round-review-title">{strings.reviewTitle}</h3>
      {orderForReview(answered).map(({ question, ...state }) => (
        <details class="round-review" key={question.id} data-result={state.score.kind}>
          <summary>
            {question.situation} <b>{questionStrings[state.score.kind]}</b>
            {isSureButWrong(state) && <b> {strings.wasSure}</b>}
          </summary>
          {state.score.kind !== 'right' && lessons[question.lesson] && (
            <p>
              {strings.readOn} <a href={lessons[question.lesson]?.href}>{lessons[question.lesson]?.title}</a>
            </p>
          )}
          <QuestionForm question={question} strings={questionStrings} state={state} />
        </details>
      ))}
    </div>
  );
}
