import { useEffect, useState } from 'preact/hooks';
import { toPracticeDay, writeDay } from '../../adapters/local-day.ts';
import { saveFile } from '../../adapters/save-file.ts';
import { followProgress, siteProgress } from '../../adapters/site-progress.ts';
import { formatDay, toWeekday } from '../../domain/calendar/day.ts';
import { writeCalendar } from '../../domain/calendar/write-calendar.ts';
import { hasFields, isListOf, isText } from '../../domain/json/guards.ts';
import { isPracticeArea, type PracticeArea } from '../../domain/practice/practice-area.ts';
import { type Refresher as Plan, planRefresher, planRepetitions } from '../../domain/practice/refresher.ts';
import { countMessage } from '../../domain/words/count-message.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { type PracticeStrings, practiceTexts, RoundPlace } from './RoundPlace.tsx';
import { useRound } from './use-round.ts';

/** A round is never longer than this; what is left is due in the next one. */
const LONGEST_ROUND = 20;
/** How many coming days are shown. */
const DAYS_SHOWN = 6;

interface Props extends PracticeStrings {
  areas: PracticeArea[];
  /** Where questions can be answered for the first time. */
  practiceHref: string;
}

export const isRefresher = hasFields<Props>({
  areas: isListOf(isPracticeArea),
  practiceHref: isText,
  ...practiceTexts,
});

/** What is due for repetition today, and when the next questions come. */
export function Refresher({ areas, practiceHref, ...words }: Props) {
  const { strings, roundStrings } = words;
  const { live, stage, stored, begin, resume, keep, leave } = useRound('practice:refresher', areas);
  const plan = usePlan(areas);

  const start = () => {
    const ids = (plan?.due ?? []).slice(0, LONGEST_ROUND);
    const from = areas.filter(({ questions }) => questions.some((id) => ids.includes(id)));
    begin(from, (banks) => {
      const byId = new Map(banks.flat().map((question) => [question.id, question]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    });
  };

  return (
    <RoundPlace
      {...words}
      stage={stage}
      onAnswer={keep}
      onLeave={leave}
      after={
        <button class="button" type="button" onClick={leave}>
          {strings.refresher.toStart}
        </button>
      }
    >
      <div class="refresher" data-waiting={live ? undefined : ''}>
        {live && stored && (
          <p>
            <button class="button" type="button" onClick={resume}>
              {roundStrings.resume}
            </button>
          </p>
        )}
        {plan && <Due plan={plan} strings={strings} quiet={stored !== undefined} onStart={start} />}
        {plan && plan.due.length === 0 && plan.later.length === 0 && (
          <p>
            <a class="button" href={practiceHref}>
              {strings.mixed.title}
            </a>
          </p>
        )}
        {plan && plan.later.length > 0 && <Later plan={plan} strings={strings} />}
      </div>
    </RoundPlace>
  );
}

/** The plan for today, anew whenever progress changes or the page comes back; undefined on the server. */
function usePlan(areas: readonly PracticeArea[]): Plan | undefined {
  const [plan, setPlan] = useState<Plan | undefined>();
  useEffect(() => {
    const known = new Set(areas.flatMap(({ questions }) => questions));
    const update = () => {
      const attempts = siteProgress.read().attempts.filter(({ questionId }) => known.has(questionId));
      const today = toPracticeDay(Date.now());
      setPlan(planRefresher(planRepetitions(attempts, toPracticeDay, today), today));
    };
    // A page may be left open past midnight.
    document.addEventListener('visibilitychange', update);
    window.addEventListener('pageshow', update);
    const stop = followProgress(update);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', update);
      window.removeEventListener('pageshow', update);
    };
  }, []);
  return plan;
}

interface DueProps {
  plan: Plan;
  strings: PracticeStrings['strings'];
  quiet: boolean;
  onStart: () => void;
}

function Due({ plan: { due, later }, strings, quiet, onStart }: DueProps) {
  if (due.length > 0) {
    return (
      <>
        <p class="lead">
          {countMessage(strings.refresher.due, due.length)}{' '}
          {due.length > LONGEST_ROUND && fillMessage(strings.refresher.inParts, { n: LONGEST_ROUND })}
        </p>
        <p>
          <button class={quiet ? 'button quiet' : 'button'} type="button" onClick={onStart}>
            {strings.refresher.start}
          </button>
        </p>
      </>
    );
  }
  const [next] = later;
  return (
    <p class="lead">
      {next
        ? `${strings.refresher.nothingDue} ${fillMessage(strings.refresher.next, { day: writeDay(next.day) })}`
        : strings.refresher.nothingAnswered}
    </p>
  );
}

function Later({ plan: { later }, strings }: Pick<DueProps, 'plan' | 'strings'>) {
  return (
    <>
      <h2>{strings.refresher.laterTitle}</h2>
      <ul class="plain refresher-days">
        {later.slice(0, DAYS_SHOWN).map(({ day, questions }) => (
          <li key={day}>
            {writeDay(day)} <span class="soft">{countMessage(strings.refresher.questions, questions)}</span>{' '}
            <button
              class="button quiet screen-only"
              type="button"
              aria-label={fillMessage(strings.refresher.remindOf, { day: writeDay(day) })}
              onClick={() => saveReminder(day, later, strings)}
            >
              {strings.refresher.remind}
            </button>
          </li>
        ))}
      </ul>
      {later.length > DAYS_SHOWN && (
        <p class="soft">{countMessage(strings.refresher.more, later.length - DAYS_SHOWN)}</p>
      )}
      <p class="soft small screen-only">{strings.refresher.remindHint}</p>
    </>
  );
}

/** Coming days with those of a weekend moved to the Monday after: a reminder of work should not come on a Saturday. */
function onWeekdays(later: Plan['later']): Plan['later'] {
  const days = new Map<number, number>();
  for (const { day, questions } of later)
    days.set(toWeekday(day), (days.get(toWeekday(day)) ?? 0) + questions);
  return [...days].map(([day, questions]) => ({ day, questions }));
}

/** A calendar file with a reminder for a day, at nine in the morning. One a day, since few calendars take several. */
function saveReminder(due: number, later: Plan['later'], { refresher }: PracticeStrings['strings']): void {
  const day = toWeekday(due);
  const questions = onWeekdays(later).find((one) => one.day === day)?.questions ?? 0;
  const { host, origin, pathname } = window.location;
  const url = `${origin}${pathname}`;
  const text = writeCalendar({
    productId: `-//${host}//${refresher.title}//SV`,
    madeAt: Date.now(),
    event: {
      uid: `${refresher.remindFile}-${day}@${host}`,
      day,
      startsAt: 9 * 60,
      minutes: 10,
      remindBefore: 5,
      isBusy: false,
      title: fillMessage(refresher.remindTitle, { questions: countMessage(refresher.questions, questions) }),
      description: url,
      url,
    },
  });
  saveFile(`${refresher.remindFile}-${formatDay(day)}.ics`, 'text/calendar', text);
}
