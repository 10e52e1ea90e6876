import type { ComponentChildren, RefObject } from 'preact';
import { countMessage, fillMessage } from '../../domain/course/fill-message.ts';
import { judgeTendency, LEAST_CASES } from '../../domain/practice/judge-tendency.ts';
import { tallyJudgements } from '../../domain/practice/tally-judgements.ts';
import { isSureButWrong, orderForReview } from '../../domain/questions/order-for-review.ts';
import { type ScoredAnswer, summariseResults } from '../../domain/questions/summarise-results.ts';
import { QuestionForm } from '../question/QuestionForm.tsx';
import { compareWithKey, isAnswered } from '../question/question-state.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import type { RoundProps } from './Round.tsx';

interface Props extends Omit<RoundProps, 'onAnswer'> {
  heading: RefObject<HTMLHeadingElement>;
  children: ComponentChildren;
}

/**
 * What a round showed, in plain words: hits, misses, false alarms and rightly dismissed, never a percentage; a
 * tendency only where there are enough answers to say so; and each answer again, sure but wrong ones first.
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
  const summary = summariseResults(answers);
  return (
    <div>
      <h2 tabIndex={-1} ref={heading}>
        {strings.resultTitle}
      </h2>
      <p class="lead">{fillMessage(strings.rightOfAll, { n: summary.right, total: summary.answered })}</p>
      <OutcomeTable summary={summary} strings={strings} />
      {summary.errors > 0 && <p>{countMessage(strings.errors, summary.errors)}</p>}
      <h3>{strings.tendencyTitle}</h3>
      <p>{fillMessage(strings.tendency[judgeTendency(tallyJudgements(answers))], { n: LEAST_CASES })}</p>
      <h3>{strings.readAgainTitle}</h3>
      {summary.readAgain.length === 0 ? (
        <p>{strings.readAgainNone}</p>
      ) : (
        <ul>
          {summary.readAgain.map(({ lesson, questions: wrong, sureButWrong }) => (
            <li key={lesson}>
              <a href={lessons[lesson]?.href}>{lessons[lesson]?.title}</a> (
              {countMessage(strings.wrongCount, wrong.length)}
              {sureButWrong > 0 && `, ${strings.sureButWrong}`})
            </li>
          ))}
        </ul>
      )}
      <div class="row screen-only">{children}</div>
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
