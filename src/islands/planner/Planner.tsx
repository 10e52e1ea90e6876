import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../adapters/save-file.ts';
import { addArea } from '../../domain/agenda/add-area.ts';
import { countMaterials } from '../../domain/agenda/count-materials.ts';
import { FOLLOW_UPS, followUpDays } from '../../domain/agenda/follow-up-days.ts';
import { makeAgenda } from '../../domain/agenda/make-agenda.ts';
import {
  FIKA_CHOICES,
  isGroupSize,
  LUNCH_CHOICES,
  PLAN_LIMITS,
  type Plan,
} from '../../domain/agenda/plan.ts';
import { type LinkProblem, planToLink, readPlanLink } from '../../domain/agenda/plan-link.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { formatDay, parseDay } from '../../domain/calendar/day.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import { AgendaTable, type HuedPass } from './AgendaTable.tsx';
import { writeDayFile, writeFollowUpFile } from './calendar-files.ts';
import { DraftField } from './DraftField.tsx';
import { RunningOrder } from './RunningOrder.tsx';
import { TimeFields } from './TimeFields.tsx';
import { type PlannerStrings, tellDay, tellNote, tellProblem, writeInvitation } from './tell-agenda.ts';

export interface PlannerProps {
  passes: HuedPass[];
  administrations: { id: string; name: string; areas: string[] }[];
  readyDays: { id: string; title: string; plan: Plan }[];
  strings: PlannerStrings;
  siteName: string;
  /** Addresses on this site. */
  plannerHref: string;
  showHref: string;
  practiceHref: string;
}

/** A link that could only be read in part, as it was. */
interface Damage {
  original: string;
  problems: LinkProblem[];
}

/**
 * The planner: what is chosen on one side, the programme it gives on the other. The plan is in the address
 * (`plan-link.ts`) and nowhere else. Before script has run, the first ready-made day is shown.
 */
export function Planner(props: PlannerProps) {
  const { passes, administrations, readyDays, strings, siteName, plannerHref, showHref, practiceHref } =
    props;
  const fallback: Plan = readyDays[0]?.plan ?? {
    areas: [],
    start: 480,
    end: 720,
    groupSize: 20,
    fika: 0,
    lunch: 0,
  };
  const course = passes.map(({ area }) => area);
  const [plan, setPlan] = useState(fallback);
  const [damage, setDamage] = useState<Damage | undefined>();
  const [origin, setOrigin] = useState('');
  const [told, setTold] = useState('');
  const [marked, setMarked] = useState<string[]>([]);
  const linkField = useRef<HTMLTextAreaElement>(null);
  const invitationField = useRef<HTMLTextAreaElement>(null);
  const damageHeading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    setOrigin(window.location.origin);
    const original = new URLSearchParams(window.location.search).get('p');
    if (original === null) return;
    const read = readPlanLink(original, course, fallback);
    setPlan(read.plan);
    if (read.problems.length > 0) setDamage({ original, problems: read.problems });
  }, []);
  useEffect(() => damageHeading.current?.focus(), [damage]);

  const agenda = useMemo(() => makeAgenda(plan, passes), [plan]);
  const link = `${origin}${plannerHref}?p=${planToLink(plan)}`;
  const invitation = writeInvitation({ agenda, date: plan.date, passes, strings, link });
  const materials = countMaterials(plan.groupSize);
  const day = plan.date === undefined ? undefined : parseDay(plan.date);

  const show = (next: Plan, message = '') => {
    setPlan(next);
    setTold(message);
    window.history.replaceState(null, '', `?p=${planToLink(next)}`);
  };
  const change = (changes: Partial<Plan>, message = '') => show({ ...plan, ...changes }, message);

  const copy = async (field: HTMLTextAreaElement | null, done: string) => {
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      setTold(done);
    } catch {
      field?.focus();
      field?.select();
      setTold(strings.copyFailed);
    }
  };

  const made = () => ({
    day: day ?? 0,
    strings,
    siteName,
    host: window.location.hostname,
    madeAt: Date.now(),
  });
  const saveDay = () => {
    if (day === undefined) {
      setTold(strings.needsDate);
      document.querySelector<HTMLElement>('#plan-date')?.focus();
      return;
    }
    const { name, text } = writeDayFile(
      made(),
      { startsAt: plan.start, endsAt: agenda.endsAt },
      invitation,
      link,
    );
    saveFile(name, 'text/calendar', text);
    setTold(strings.calendarSaved);
  };
  const saveFollowUp = () => {
    const { name, text } = writeFollowUpFile(made(), `${origin}${practiceHref}`);
    saveFile(name, 'text/calendar', text);
    setTold(strings.followUpSaved);
  };

  const programDay = tellDay(plan.date, strings);
  return (
    <div class="planner">
      {damage && (
        <section class="card damage screen-only">
          <h2 tabIndex={-1} ref={damageHeading}>
            {strings.damaged.title}
          </h2>
          <p>{strings.damaged.lead}</p>
          <ul>
            {damage.problems.map((problem) => (
              <li
                key={`${problem.code} ${'field' in problem ? problem.field : ''} ${'text' in problem ? problem.text : ''}`}
              >
                {tellProblem(problem, strings)}
              </li>
            ))}
          </ul>
          <p class="field">
            <label for="plan-original">{strings.damaged.original}</label>
            <textarea id="plan-original" rows={2} readOnly value={damage.original} />
          </p>
          <p>
            <button class="button quiet" type="button" onClick={() => setDamage(undefined)}>
              {strings.damaged.close}
            </button>
          </p>
        </section>
      )}

      <form class="screen-only" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <section>
          <h2>{strings.ready}</h2>
          <ul class="plain ready">
            {readyDays.map(({ id, title, plan: ready }) => (
              <li key={id}>
                <a href={`${plannerHref}?p=${planToLink(ready)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>

        <fieldset>
          <legend>{strings.areas}</legend>
          {passes.map(({ area, title }) => (
            <label class="choice" key={area}>
              <input
                type="checkbox"
                checked={plan.areas.includes(area)}
                onChange={({ currentTarget }) =>
                  change({
                    areas: currentTarget.checked
                      ? addArea(plan.areas, area, course)
                      : plan.areas.filter((other) => other !== area),
                  })
                }
              />
              {title}
            </label>
          ))}
          <details>
            <summary>{strings.administrations}</summary>
            <p class="small">{strings.administrationsLead}</p>
            {administrations.map(({ id, name }) => (
              <label class="choice" key={id}>
                <input
                  type="checkbox"
                  checked={marked.includes(id)}
                  onChange={({ currentTarget }) =>
                    setMarked(
                      currentTarget.checked ? [...marked, id] : marked.filter((other) => other !== id),
                    )
                  }
                />
                {name}
              </label>
            ))}
            <p>
              <button
                class="button quiet"
                type="button"
                onClick={() => {
                  const wanted = administrations
                    .filter(({ id }) => marked.includes(id))
                    .flatMap(({ areas }) => areas);
                  const areas = course.filter((area) => wanted.includes(area));
                  change({ areas }, fillMessage(strings.administrationsUsed, { n: areas.length }));
                }}
              >
                {strings.useAdministrations}
              </button>
            </p>
          </details>
        </fieldset>

        {plan.areas.length > 1 && (
          <section>
            <h2>{strings.order}</h2>
            <RunningOrder
              areas={plan.areas}
              passes={passes}
              strings={strings}
              onChange={(areas, message) => change({ areas }, message)}
            />
          </section>
        )}

        <fieldset>
          <legend>{strings.day}</legend>
          <DraftField<string | undefined>
            id="plan-date"
            label={strings.date}
            hint={strings.dateHint}
            error={strings.dateError}
            type="date"
            value={plan.date}
            write={(date) => date ?? ''}
            read={(text) =>
              text === '' ? { value: undefined } : parseDay(text) === undefined ? undefined : { value: text }
            }
            onChange={(date) => {
              const { date: _, ...rest } = plan;
              show(date === undefined ? rest : { ...rest, date });
            }}
          />
          <TimeFields
            start={plan.start}
            end={plan.end}
            strings={strings}
            onChange={(times) => change(times)}
          />
          <DraftField<number>
            id="plan-group"
            label={strings.group}
            error={strings.groupError}
            type="number"
            min={PLAN_LIMITS.smallestGroup}
            max={PLAN_LIMITS.largestGroup}
            value={plan.groupSize}
            write={String}
            read={(text) => (isGroupSize(Number(text)) ? { value: Number(text) } : undefined)}
            onChange={(groupSize) => change({ groupSize })}
          />
        </fieldset>

        <fieldset>
          <legend>{strings.pauses}</legend>
          <div class="row">
            {(
              [
                ['fika', FIKA_CHOICES],
                ['lunch', LUNCH_CHOICES],
              ] as const
            ).map(([name, choices]) => (
              <p class="field" key={name}>
                <label for={`plan-${name}`}>{strings[name]}</label>
                <select
                  id={`plan-${name}`}
                  value={plan[name]}
                  onChange={({ currentTarget }) => change({ [name]: Number(currentTarget.value) })}
                >
                  {choices.map((minutes) => (
                    <option key={minutes} value={minutes} selected={plan[name] === minutes}>
                      {minutes === 0 ? strings.none : fillMessage(strings.minutes, { n: minutes })}
                    </option>
                  ))}
                </select>
              </p>
            ))}
          </div>
        </fieldset>
      </form>

      <div class="outcome">
        <section>
          <h2 class="screen-only">{strings.program}</h2>
          <p class="screen-only" role="status">
            {told}{' '}
            {agenda.slots.length > 0 && fillMessage(strings.endsAt, { end: minutesToClock(agenda.endsAt) })}
          </p>
          <div class="notes screen-only">
            <h3>{strings.notesTitle}</h3>
            {agenda.notes.length === 0 ? (
              <p>{strings.notesNone}</p>
            ) : (
              <ul>
                {agenda.notes.map((note) => (
                  <li key={tellNote(note, passes, strings)}>{tellNote(note, passes, strings)}</li>
                ))}
              </ul>
            )}
            <details>
              <summary>{strings.rules}</summary>
              <p>{strings.rulesText}</p>
            </details>
          </div>
          {agenda.slots.length > 0 && (
            <AgendaTable
              agenda={agenda}
              passes={passes}
              strings={strings}
              caption={fillMessage(strings.programCaption, { day: programDay })}
              hasParts
            />
          )}
        </section>

        <section>
          <h2>{strings.materials}</h2>
          <ul>
            <li>{fillMessage(strings.cards, { n: materials.cardSets })}</li>
            <li>
              {fillMessage(materials.hasGroupOfThree ? strings.pairsOdd : strings.pairs, {
                n: materials.pairs,
              })}
            </li>
          </ul>
        </section>

        <section class="share screen-only">
          <h2>{strings.share}</h2>
          <p class="row">
            <button class="button" type="button" onClick={() => window.print()}>
              {strings.print}
            </button>
            <a class="button quiet" href={`${showHref}?p=${planToLink(plan)}`}>
              {strings.show}
            </a>
            <button class="button quiet" type="button" onClick={saveDay}>
              {strings.calendar}
            </button>
          </p>
          <p class="field">
            <label for="plan-link">{strings.link}</label>
            <textarea id="plan-link" rows={2} readOnly value={link} ref={linkField} />
            <button
              class="button quiet"
              type="button"
              onClick={() => copy(linkField.current, strings.linkCopied)}
            >
              {strings.copyLink}
            </button>
          </p>
          <p class="field">
            <label for="plan-invitation">{strings.invitation}</label>
            <textarea id="plan-invitation" rows={10} readOnly value={invitation} ref={invitationField} />
            <button
              class="button quiet"
              type="button"
              onClick={() => copy(invitationField.current, strings.textCopied)}
            >
              {strings.copyText}
            </button>
          </p>
        </section>

        <section class="screen-only">
          <h2>{strings.followUp}</h2>
          <p>{strings.followUpLead}</p>
          {day === undefined ? (
            <p>{strings.followUpNeedsDate}</p>
          ) : (
            <>
              <ul>
                {FOLLOW_UPS.map((followUp) => (
                  <li key={followUp}>
                    {fillMessage(strings.followUpDays[followUp === 'five-months' ? 'fiveMonths' : followUp], {
                      day: tellDay(formatDay(followUpDays(day)[followUp]), strings),
                    })}
                  </li>
                ))}
              </ul>
              <p>
                <button class="button quiet" type="button" onClick={saveFollowUp}>
                  {strings.followUpDownload}
                </button>
              </p>
            </>
          )}
        </section>
      </div>
    </div>
  );
}
