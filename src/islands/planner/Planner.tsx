import { useEffect, useMemo, useState } from 'preact/hooks';
import { keepDayDraft, readDayDraft, readFacts } from '../../adapters/day-draft.ts';
import { moveFocus } from '../../adapters/move-focus.ts';
import { makeOccasionId } from '../../adapters/occasion-store.ts';
import { isTexts } from '../../adapters/page-data.ts';
import { saveFile } from '../../adapters/save-file.ts';
import { isReady } from '../../domain/agenda/agenda.ts';
import type { FollowUp as FollowUpName } from '../../domain/agenda/follow-up-days.ts';
import { makeAgenda } from '../../domain/agenda/make-agenda.ts';
import { isNeed, isPassDossier, type PassWithDossiers } from '../../domain/agenda/pass.ts';
import { isPlan, type Plan, usualPlan } from '../../domain/agenda/plan.ts';
import { planToLink, readPlanLink } from '../../domain/agenda/plan-link.ts';
import { proposePlans } from '../../domain/agenda/propose-plans.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { AREA_HUES } from '../../domain/course/area.ts';
import { hasFields, isListOf, isMissingOr, isOneOf, isText } from '../../domain/json/guards.ts';
import { isSessionPart } from '../../domain/sessions/session.ts';
import { SHOW_QUERY } from '../../domain/sessions/show-query.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { HuedPass } from './AgendaTable.tsx';
import { type AdministrationAreas, AreaFields } from './AreaFields.tsx';
import { writeDayFile, writeFollowUpFile } from './calendar-files.ts';
import { type Damage, DamagedLink } from './DamagedLink.tsx';
import { DayFields } from './DayFields.tsx';
import { FollowUp } from './FollowUp.tsx';
import { Materials } from './Materials.tsx';
import { PauseFields } from './PauseFields.tsx';
import { Programme } from './Programme.tsx';
import { Proposals } from './Proposals.tsx';
import { RunningOrder } from './RunningOrder.tsx';
import { SharePanel } from './SharePanel.tsx';
import { type PlannerStrings, tellDay, writeInvitation } from './tell-agenda.ts';

/** A pass that can be chosen. */
type PlannedPass = HuedPass & PassWithDossiers;

export interface PlannerProps {
  passes: PlannedPass[];
  administrations: AdministrationAreas[];
  readyDays: { id: string; title: string; plan: Plan }[];
  strings: PlannerStrings;
  siteName: string;
  /** Addresses on this site. */
  plannerHref: string;
  showHref: string;
  papersHref: string;
  practiceHref: string;
}

export const isPlanner = hasFields<PlannerProps>({
  passes: isListOf(
    hasFields<PlannedPass>({
      area: isText,
      title: isText,
      hue: isOneOf(AREA_HUES),
      parts: isListOf(isSessionPart),
      needs: isMissingOr(isListOf(isNeed)),
      dossiers: isMissingOr(isListOf(isPassDossier)),
    }),
  ),
  administrations: isListOf(
    hasFields<AdministrationAreas>({ id: isText, name: isText, areas: isListOf(isText) }),
  ),
  readyDays: isListOf(
    hasFields<PlannerProps['readyDays'][number]>({ id: isText, title: isText, plan: isPlan }),
  ),
  strings: isTexts,
  siteName: isText,
  plannerHref: isText,
  showHref: isText,
  papersHref: isText,
  practiceHref: isText,
});

/**
 * The planner: what is chosen on one side, the programme it gives on the other. The plan is in the address
 * (`plan-link.ts`) and nowhere else. Before script has run, the first ready-made day is shown.
 */
export function Planner(props: PlannerProps) {
  const {
    passes,
    administrations,
    readyDays,
    strings,
    siteName,
    plannerHref,
    showHref,
    papersHref,
    practiceHref,
  } = props;
  const fallback = readyDays[0]?.plan ?? usualPlan([]);
  const course = passes.map(({ area }) => area);
  const [plan, setPlan] = useState(fallback);
  const [damage, setDamage] = useState<Damage | undefined>();
  const [origin, setOrigin] = useState('');
  /** For whom and where: kept in this browser, and never in the address. */
  const [facts, setFacts] = useState({ group: '', place: '' });
  const [last, setLast] = useState<Plan | undefined>();
  const [told, setTold] = useState('');

  useEffect(() => {
    setOrigin(window.location.origin);
    const original = new URLSearchParams(window.location.search).get(SHOW_QUERY.plan);
    if (original === null) {
      const draft = readDayDraft();
      if (draft) setLast(readPlanLink(draft.plan, course, fallback).plan);
      return;
    }
    setFacts(readFacts(original));
    const read = readPlanLink(original, course, fallback);
    setPlan(read.plan);
    if (read.problems.length > 0) setDamage({ original, problems: read.problems });
  }, []);

  const agenda = useMemo(() => makeAgenda(plan, passes), [plan]);
  const isPlanReady = isReady(agenda);
  const proposals = useMemo(
    () => (isPlanReady ? [] : proposePlans(plan, passes, [course[0] ?? '', course.at(-1) ?? ''])),
    [plan],
  );
  const link = `${origin}${plannerHref}?${SHOW_QUERY.plan}=${planToLink(plan)}`;
  const { place } = facts;
  const invitation = writeInvitation({ agenda, date: plan.date, place, passes, strings, link });
  const day = plan.date === undefined ? undefined : parseDay(plan.date);

  const show = (next: Plan, message = '') => {
    setPlan(next);
    setTold(message);
    window.history.replaceState(null, '', `?${SHOW_QUERY.plan}=${planToLink(next)}`);
    keepDayDraft({ ...facts, plan: planToLink(next) });
  };
  const describe = (next: typeof facts) => {
    setFacts(next);
    keepDayDraft({ ...next, plan: planToLink(plan) });
  };
  /** After a button that goes with what it has done. */
  const goToProgramme = () => moveFocus(document.querySelector<HTMLElement>('#program'));
  /** The plan with an id of its own, which it keeps in the address from now on. */
  const identify = (): Plan & { id: string } => {
    const identified = { ...plan, id: plan.id ?? makeOccasionId() };
    if (plan.id === undefined) show(identified);
    return identified;
  };
  const made = (planId: string) => ({
    day: day ?? 0,
    planId,
    strings,
    siteName,
    host: window.location.hostname,
    madeAt: Date.now(),
  });
  const saveDay = () => {
    if (day === undefined) {
      setTold(strings.needsDate);
      moveFocus(document.querySelector<HTMLElement>('#plan-date'));
      return;
    }
    const identified = identify();
    const address = `${origin}${plannerHref}?${SHOW_QUERY.plan}=${planToLink(identified)}`;
    const { name, text } = writeDayFile(
      made(identified.id),
      { startsAt: plan.start, endsAt: agenda.endsAt },
      writeInvitation({ agenda, date: plan.date, place, passes, strings, link: address }),
      address,
    );
    saveFile(name, 'text/calendar', text);
    setTold(strings.calendarSaved);
  };
  const saveFollowUp = (followUp: FollowUpName) => {
    const { name, text } = writeFollowUpFile(made(identify().id), followUp, `${origin}${practiceHref}`);
    saveFile(name, 'text/calendar', text);
    setTold(strings.followUpSaved);
  };
  const startNewGroup = () => {
    const { date: _, ...rest } = plan;
    const next = { ...rest, id: makeOccasionId() };
    show(next, strings.newGroupMade);
    setFacts({ group: '', place });
    keepDayDraft({ group: '', place, plan: planToLink(next) });
  };

  return (
    <div class="planner">
      {damage && (
        <DamagedLink
          damage={damage}
          strings={strings}
          onClose={() => {
            setDamage(undefined);
            goToProgramme();
          }}
        />
      )}

      <form class="screen-only" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <section>
          <h2>{strings.ready}</h2>
          <ul class="plain ready">
            {last && (
              <li>
                <a href={`${plannerHref}?${SHOW_QUERY.plan}=${planToLink(last)}`}>
                  {fillMessage(strings.lastPlan, {
                    day: tellDay(last.date, strings),
                    start: minutesToClock(last.start),
                    end: minutesToClock(last.end),
                  })}
                </a>
              </li>
            )}
            {readyDays.map(({ id, title, plan: ready }) => (
              <li key={id}>
                <a
                  href={`${plannerHref}?${SHOW_QUERY.plan}=${planToLink(ready)}`}
                  aria-current={planToLink(ready) === planToLink(plan) ? 'true' : undefined}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>

        <AreaFields
          passes={passes}
          administrations={administrations}
          plan={plan}
          strings={strings}
          onChange={show}
        />

        {plan.areas.length > 0 && (
          <section>
            <h2>{strings.order}</h2>
            <RunningOrder plan={plan} passes={passes} strings={strings} onChange={show} />
          </section>
        )}
      </form>

      <div class="outcome">
        <form class="screen-only when" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <DayFields plan={plan} facts={facts} strings={strings} onChange={show} onDescribe={describe} />
          <PauseFields plan={plan} strings={strings} onChange={show} />
        </form>
        {!isPlanReady && plan.areas.length > 0 && (
          <Proposals
            proposals={proposals}
            hasAdministrations={plan.administrations !== undefined}
            passes={passes}
            strings={strings}
            onTake={(next, message) => {
              show(next, message);
              goToProgramme();
            }}
          />
        )}
        <Programme
          agenda={agenda}
          date={plan.date}
          passes={passes}
          strings={strings}
          told={told}
          showHref={isPlanReady ? `${showHref}?${SHOW_QUERY.plan}=${planToLink(plan)}` : undefined}
        />
        <Materials plan={plan} agenda={agenda} passes={passes} facts={facts} strings={strings} />
        <SharePanel
          link={link}
          papersHref={`${papersHref}?${SHOW_QUERY.plan}=${planToLink(plan)}`}
          invitation={invitation}
          isReady={isPlanReady}
          strings={strings}
          onSaveDay={saveDay}
          onNewGroup={startNewGroup}
          onTold={setTold}
        />
        {isPlanReady && <FollowUp day={day} strings={strings} onSave={saveFollowUp} />}
      </div>
    </div>
  );
}
