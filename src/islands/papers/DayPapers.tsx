import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readFacts } from '../../adapters/day-draft.ts';
import { isTexts } from '../../adapters/page-data.ts';
import { pause } from '../../adapters/run-in-slices.ts';
import { type Agenda, isReady, type Slot } from '../../domain/agenda/agenda.ts';
import { measureSignList } from '../../domain/agenda/count-materials.ts';
import { makeAgenda } from '../../domain/agenda/make-agenda.ts';
import { isNeed } from '../../domain/agenda/pass.ts';
import type { Plan } from '../../domain/agenda/plan.ts';
import { planToLink, readPlan } from '../../domain/agenda/plan-link.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { AREA_HUES } from '../../domain/course/area.ts';
import { hasFields, isListOf, isMissingOr, isNumber, isOneOf, isText } from '../../domain/json/guards.ts';
import { isMaterial, isSessionPart, type Material } from '../../domain/sessions/session.ts';
import { SHOW_QUERY } from '../../domain/sessions/show-query.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import { privateText } from '../../domain/words/private-text.ts';
import type { Ui } from '../../schemas/ui.ts';
import { AgendaTable, type HuedPass } from '../planner/AgendaTable.tsx';
import { listCopies } from '../planner/list-copies.ts';
import { tellDay, tellSlot } from '../planner/tell-agenda.ts';
import { leaveOutUnread, listCases, readPaper, takePaper, timeGuides } from './fetch-papers.ts';

interface PaperPass extends HuedPass {
  /** What the leader brings, and how the room is set up. */
  materials: Material[];
  room: string;
  /** Addresses on this site. */
  guideHref: string;
  handoutHref: string;
  /** The slides as a file for another program. */
  deckHref: string;
  /** The places of the area, to put on a wall; none where it has none. */
  posterHrefs: string[];
  /** Absent where the area has no signs of its own. */
  signCardsHref?: string;
}

/** The logo of whoever publishes the site; papers without one have its name. */
interface PaperLogo {
  src: string;
  width: number;
  height: number;
  alt: string;
}

interface Paper {
  id: string;
  title: string;
  href: string;
}

export interface DayPapersProps {
  passes: PaperPass[];
  dossiers: Paper[];
  /** A plan as in an address, for where there is none. */
  fallback: string;
  publisher: string;
  logo?: PaperLogo;
  strings: Ui['dayPapers'];
  planner: Ui['planner'];
  attendance: Ui['attendance'];
  /** What the leader says at what belongs to no pass. */
  dayNotes: Record<Exclude<Slot['kind'], 'part'>, string>;
  answerCardsHref: string;
  evaluationHref: string;
  plannerHref: string;
  dayDeckHref: string;
}

export const isDayPapers = hasFields<DayPapersProps>({
  passes: isListOf(
    hasFields<PaperPass>({
      area: isText,
      title: isText,
      hue: isOneOf(AREA_HUES),
      parts: isListOf(isSessionPart),
      needs: isMissingOr(isListOf(isNeed)),
      materials: isListOf(isMaterial),
      room: isText,
      guideHref: isText,
      handoutHref: isText,
      deckHref: isText,
      posterHrefs: isListOf(isText),
      signCardsHref: isMissingOr(isText),
    }),
  ),
  dossiers: isListOf(hasFields<Paper>({ id: isText, title: isText, href: isText })),
  fallback: isText,
  publisher: isText,
  logo: isMissingOr(hasFields<PaperLogo>({ src: isText, width: isNumber, height: isNumber, alt: isText })),
  strings: isTexts,
  planner: isTexts,
  attendance: isTexts,
  dayNotes: isTexts,
  answerCardsHref: isText,
  evaluationHref: isText,
  plannerHref: isText,
  dayDeckHref: isText,
});

const KINDS = [
  'checklist',
  'door',
  'programme',
  'attendance',
  'guides',
  'keys',
  'handouts',
  'dossiers',
  'evaluation',
  'cards',
  'certificates',
  'signCards',
  'posters',
] as const;

/** Not for every day: they take thick paper, or a large printer. They are fetched when somebody wants them. */
const ASKED_FOR = ['signCards', 'posters'] as const;
type AskedFor = (typeof ASKED_FOR)[number];
type Kind = (typeof KINDS)[number];
const isAskedFor = (kind: Kind): kind is AskedFor => ASKED_FOR.some((one) => one === kind);

/** Made from other pages of the site. */
type FetchedKind = Extract<
  Kind,
  'guides' | 'keys' | 'handouts' | 'dossiers' | 'evaluation' | 'cards' | AskedFor
>;
interface Fetched extends Partial<Record<FetchedKind, DocumentFragment[]>> {
  /** Ids of the dossiers that are read on the day. */
  read: readonly string[];
}

/**
 * All papers of a day in one print: those of the day itself are made here, the others are taken from their own pages, with
 * the times of this plan in the guides. Names that are typed stay in the page and are never stored.
 */
export function DayPapers(props: DayPapersProps) {
  const { passes, dossiers, fallback, strings, planner, attendance, plannerHref } = props;
  const areas = passes.map(({ area }) => area);
  const [plan, setPlan] = useState(() => readPlan(fallback, areas));
  const [chosen, setChosen] = useState<readonly Kind[]>(KINDS.filter((kind) => !isAskedFor(kind)));
  const [facts, setFacts] = useState({ group: '', place: '', leader: '', names: '' });
  const [fetched, setFetched] = useState<Fetched | undefined>();
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    const link = new URLSearchParams(window.location.search).get(SHOW_QUERY.plan);
    const asked = link === null ? plan : readPlan(link, areas, fallback);
    if (link !== null) setFacts({ ...facts, ...readFacts(link) });
    setPlan(asked);
    fetchPapers(props, asked)
      .then(setFetched)
      .catch(() => setFailed(true));
  }, []);

  const agenda = useMemo(() => makeAgenda(plan, passes), [plan]);
  const held = passes.filter(({ area }) => plan.areas.includes(area));
  const wanted = fetched && ASKED_FOR.find((kind) => chosen.includes(kind) && !fetched[kind]);
  useEffect(() => {
    if (wanted === undefined) return;
    const keep = (papers: DocumentFragment[]) =>
      setFetched((before) => before && { ...before, [wanted]: papers });
    takeAll(listAskedFor(held, wanted))
      .then(keep)
      .catch(() => {
        // What does not come must not keep back what is asked for next.
        keep([]);
        setFailed(true);
      });
  }, [wanted]);
  const day = tellDay(plan.date, planner);
  const time = fillMessage(planner.span, {
    start: minutesToClock(plan.start),
    end: minutesToClock(agenda.endsAt),
  });
  const occasion = [facts.group, plan.date === undefined ? '' : day, time, facts.place]
    .filter(Boolean)
    .join(' · ');
  usePageHeader(occasion);
  const names = facts.names
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  const has = (kind: Kind) => chosen.includes(kind);
  const hasAll = fetched !== undefined && wanted === undefined;
  const canPrint = isReady(agenda) && (hasAll || isFailed);
  const { publisher, logo, dayDeckHref } = props;
  const facing = { strings, planner, attendance, occasion, publisher, ...(logo && { logo }) };

  return (
    <div>
      <form class="form screen-only" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <p>
          <b>
            {fillMessage(planner.invitationWhen, {
              day,
              start: minutesToClock(plan.start),
              end: minutesToClock(agenda.endsAt),
            })}
          </b>{' '}
          <a href={`${plannerHref}?${SHOW_QUERY.plan}=${planToLink(plan)}`}>{strings.changePlan}</a>
        </p>
        {(['group', 'place', 'leader'] as const).map((name) => (
          <p key={name}>
            <label for={`papper-${name}`}>{strings[name]}</label>
            <input
              id={`papper-${name}`}
              type="text"
              {...privateText()}
              value={facts[name]}
              onInput={({ currentTarget }) => setFacts({ ...facts, [name]: currentTarget.value })}
            />
          </p>
        ))}
        <p>
          <label for="papper-names">{attendance.names}</label>
          <textarea
            id="papper-names"
            rows={4}
            {...privateText()}
            aria-describedby="papper-names-hint"
            value={facts.names}
            onInput={({ currentTarget }) => setFacts({ ...facts, names: currentTarget.value })}
          />
          <span class="small" id="papper-names-hint">
            {attendance.notStored}
          </span>
        </p>
        <fieldset>
          <legend>{strings.choose}</legend>
          {KINDS.map((kind) => (
            <label class="choice" key={kind}>
              <input
                type="checkbox"
                checked={has(kind)}
                onChange={({ currentTarget }) =>
                  setChosen(KINDS.filter((one) => (one === kind ? currentTarget.checked : has(one))))
                }
              />
              {strings.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <p>
          {strings.decks}{' '}
          {held.map(({ area, title, deckHref }) => (
            <span key={area}>
              <a href={deckHref} download={`${title}.pptx`}>
                {title}
              </a>
              {', '}
            </span>
          ))}
          <a href={dayDeckHref} download={strings.dayDeckFile}>
            {strings.dayDeck}
          </a>
        </p>
        <p role="status" data-papers-ready={hasAll && !isFailed ? '' : undefined}>
          {!isReady(agenda)
            ? planner.notReady
            : isFailed
              ? strings.failed
              : hasAll
                ? strings.ready
                : strings.fetching}
        </p>
        <p>
          <button
            class="button"
            type="button"
            aria-disabled={!canPrint}
            onClick={() => canPrint && window.print()}
          >
            {strings.print}
          </button>
        </p>
      </form>

      {isReady(agenda) && (
        <div class="day-papers">
          {has('checklist') && (
            <Checklist
              {...facing}
              plan={plan}
              passes={held}
              agenda={agenda}
              facts={{ group: facts.group, place: facts.place }}
              dossiers={dossiers}
              read={fetched?.read ?? dossiers.map(({ id }) => id)}
            />
          )}
          {has('door') && (
            <section class="day-paper paper-door">
              <Mark {...facing} />
              <h2>{strings.doorTitle}</h2>
              {facts.group && <p class="door-group">{facts.group}</p>}
              <p class="door-time">{time}</p>
              {plan.date !== undefined && <p>{day}</p>}
              {facts.place && <p>{facts.place}</p>}
              <p class="door-welcome">{strings.doorText}</p>
            </section>
          )}
          {has('programme') && (
            <section class="day-paper">
              <PaperHead {...facing} title={strings.kinds.programme} />
              <AgendaTable agenda={agenda} passes={passes} strings={planner} caption={day} />
            </section>
          )}
          {has('attendance') && <SignList {...facing} names={names} size={plan.groupSize} />}
          <Sheets papers={fetched?.guides} isPrinted={has('guides')} />
          <Sheets papers={fetched?.keys} isPrinted={has('keys')} />
          <Sheets papers={fetched?.handouts} isPrinted={has('handouts')} {...(logo && { logo })} />
          <Sheets papers={fetched?.dossiers} isPrinted={has('dossiers')} />
          <Sheets papers={fetched?.evaluation} isPrinted={has('evaluation')} {...(logo && { logo })} />
          <Sheets papers={fetched?.cards} isPrinted={has('cards')} />
          {has('certificates') &&
            (names.length > 0 ? names : ['']).map((name, index) => (
              <section class="day-paper paper-certificate" key={`${index} ${name}`}>
                <div class="frame">
                  <Mark {...facing} />
                  <h2>{attendance.heading}</h2>
                  <p class="who">{name}</p>
                  <p>{attendance.text}</p>
                  <dl>
                    <dt>{attendance.date}</dt>
                    <dd>{plan.date === undefined ? '' : `${day}, ${time}`}</dd>
                    <dt>{attendance.place}</dt>
                    <dd>{facts.place}</dd>
                    <dt>{strings.practised}</dt>
                    <dd>{held.map(({ title }) => title).join(', ')}</dd>
                    <dt>{attendance.leader}</dt>
                    <dd>{facts.leader}</dd>
                    <dt>{attendance.signature}</dt>
                    <dd class="sign" />
                  </dl>
                  <p class="small">{attendance.meaning}</p>
                </div>
              </section>
            ))}
          <Sheets papers={fetched?.signCards} isPrinted={has('signCards')} />
          <Sheets papers={fetched?.posters} isPrinted={has('posters')} />
        </div>
      )}
    </div>
  );
}

async function takeAll(addresses: string[], without = ''): Promise<DocumentFragment[]> {
  return takeInTurn(await Promise.all(addresses.map(readPaper)), without);
}

/** One after the other, so that the page answers meanwhile: a day has up to twenty papers. */
async function takeInTurn(
  pages: readonly Document[],
  without: string,
  onTaken: (paper: DocumentFragment) => void = () => undefined,
): Promise<DocumentFragment[]> {
  const papers: DocumentFragment[] = [];
  for (const page of pages) {
    await pause();
    const paper = takePaper(page, without);
    onTaken(paper);
    papers.push(paper);
  }
  return papers;
}

function openKeys(paper: DocumentFragment): void {
  for (const key of paper.querySelectorAll<HTMLDetailsElement>('[data-key]')) key.open = true;
}

const listAskedFor = (held: readonly PaperPass[], kind: AskedFor): string[] =>
  held.flatMap(({ signCardsHref, posterHrefs }) =>
    kind === 'posters' ? posterHrefs : (signCardsHref ?? []),
  );

async function fetchPapers(
  { passes, dossiers, strings, planner, dayNotes, answerCardsHref, evaluationHref }: DayPapersProps,
  plan: Plan,
): Promise<Fetched> {
  const agenda = makeAgenda(plan, passes);
  const held = plan.areas.flatMap((area) => passes.find((pass) => pass.area === area) ?? []);
  const read = await Promise.all(held.map(({ guideHref }) => readPaper(guideHref)));
  const guides = await takeInTurn(read, '.two ~ :not(.slides)');
  await pause();
  timeGuides(new Map(held.map(({ area }, at) => [area, guides[at] as DocumentFragment])), agenda.slots, {
    writeTime: (slot) =>
      fillMessage(planner.partLine, {
        start: minutesToClock(slot.startsAt),
        part: slot.kind === 'part' ? slot.part.title : tellSlot(slot.kind, planner),
        n: slot.minutes,
      }),
    notesOf: (slot) => {
      if (slot.kind !== 'part') return dayNotes[slot.kind];
      return slot.minutes < slot.planned ? fillMessage(strings.shortened, { n: slot.planned }) : '';
    },
  });
  const cases = new Set(guides.flatMap((guide) => [...listCases(guide)]));
  const onDesk = dossiers.filter(({ id }) => cases.has(id));
  const used = await Promise.all(onDesk.map(({ href }) => readPaper(href)));
  for (const guide of guides) leaveOutUnread(guide, cases);
  const [handouts, evaluation, cards] = await Promise.all([
    takeAll(
      held.map(({ handoutHref }) => handoutHref),
      '.print-only-alone',
    ),
    takeAll([evaluationHref]),
    takeAll([answerCardsHref]),
  ]);
  return {
    guides,
    keys: await takeInTurn(used, '.panel, .jump', openKeys),
    handouts,
    dossiers: await takeInTurn(used, '.panel, .jump, [data-key]'),
    evaluation,
    cards,
    read: onDesk.map(({ id }) => id),
  };
}

/** Papers that were taken from other pages, each on sheets of its own. */
function Sheets({
  papers,
  isPrinted,
  logo,
}: {
  papers: DocumentFragment[] | undefined;
  isPrinted: boolean;
  logo?: PaperLogo;
}) {
  const place = useRef<HTMLDivElement>(null);
  const sheets = useMemo(() => papers?.map((paper) => createSheet(paper, logo)) ?? [], [papers]);
  // Before the picture: who prints at once gets what is chosen.
  useLayoutEffect(() => place.current?.replaceChildren(...(isPrinted ? sheets : [])), [sheets, isPrinted]);
  return <div ref={place} />;
}

function createSheet(paper: DocumentFragment, logo: PaperLogo | undefined): HTMLElement {
  const sheet = document.createElement('section');
  sheet.className = 'day-paper paper-taken';
  if (logo) sheet.append(createLogo(logo));
  sheet.append(paper);
  return sheet;
}

function createLogo({ src, width, height, alt }: PaperLogo): HTMLImageElement {
  const picture = new Image(width, height);
  picture.src = src;
  picture.alt = alt;
  picture.className = 'paper-logo';
  return picture;
}

/** Whose paper it is. */
function Mark({ publisher, logo }: Pick<Facing, 'publisher' | 'logo'>) {
  return logo ? <img {...logo} class="paper-logo" alt={logo.alt} /> : <p class="eyebrow">{publisher}</p>;
}

interface Facing {
  strings: DayPapersProps['strings'];
  planner: DayPapersProps['planner'];
  attendance: DayPapersProps['attendance'];
  occasion: string;
  publisher: string;
  logo?: PaperLogo;
}

function PaperHead({
  title,
  occasion,
  ...mark
}: { title: string } & Pick<Facing, 'publisher' | 'logo' | 'occasion'>) {
  return (
    <header class="paper-head">
      <Mark {...mark} />
      <h2>{title}</h2>
      <p>{occasion}</p>
    </header>
  );
}

interface ChecklistProps extends Facing {
  plan: Plan;
  agenda: Agenda;
  passes: readonly PaperPass[];
  facts: { group: string; place: string };
  dossiers: readonly Paper[];
  /** Ids of the dossiers that are read on the day. */
  read: readonly string[];
}

/** What the leader does before the day, with the number of each paper. */
function Checklist({
  strings,
  plan,
  passes,
  agenda,
  facts,
  planner,
  dossiers,
  read,
  ...head
}: ChecklistProps) {
  const { checklist } = strings;
  const onDesk = new Set(read);
  // A dossier is among the copies when it is read, and else not brought.
  const ofNoDossier = passes.flatMap((pass) => pass.materials.filter(({ dossier }) => dossier === undefined));
  const materials = [...new Set(ofNoDossier.map(({ text }) => text))];
  const pauses = (['fika', 'lunch'] as const).filter((kind) =>
    agenda.slots.some((slot) => slot.kind === kind),
  );
  const copies = listCopies({
    plan,
    agenda,
    passes,
    dossiers: dossiers.filter(({ id }) => onDesk.has(id)).map(({ title }) => title),
    ...facts,
    strings: planner,
  });
  return (
    <section class="day-paper paper-checklist">
      <PaperHead {...head} title={strings.kinds.checklist} />
      <h2>{checklist.copiesTitle}</h2>
      <ul class="plain ticks">
        {copies.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{checklist.roomTitle}</h2>
      <ul class="plain ticks">
        {[
          ...passes.map(({ title, room }) => `${title}: ${room}`),
          ...checklist.room,
          ...pauses.map((kind) => checklist[kind]),
        ].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{checklist.materialsTitle}</h2>
      <ul class="plain ticks two">
        {materials.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{checklist.afterTitle}</h2>
      <ul class="plain ticks">
        {checklist.after.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="small">{fillMessage(planner.endsAt, { end: minutesToClock(agenda.endsAt) })}</p>
    </section>
  );
}

function SignList({ strings, names, size, ...head }: Facing & { names: string[]; size: number }) {
  const { rows, sheets } = measureSignList(Math.max(names.length, size));
  // Shared alike: a last sheet with two rows looks like a mistake.
  const perSheet = Math.ceil(rows / sheets);
  return (
    <>
      {Array.from({ length: sheets }, (_, sheet) => (
        <section class="day-paper paper-sign-list" key={sheet}>
          <PaperHead {...head} title={strings.kinds.attendance} />
          <table>
            <thead>
              <tr>
                <th scope="col">{strings.row}</th>
                <th scope="col">{strings.name}</th>
                <th scope="col">{strings.unit}</th>
                <th scope="col">{strings.signature}</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: Math.min(perSheet, rows - sheet * perSheet) }, (_, index) => {
                const at = sheet * perSheet + index;
                return (
                  <tr key={at}>
                    <td>{at + 1}</td>
                    <td>{names[at] ?? ''}</td>
                    <td />
                    <td />
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p class="small">{strings.listKept}</p>
        </section>
      ))}
    </>
  );
}

/** Writes the occasion at the top of each sheet, which only a style of its own can. */
function usePageHeader(occasion: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { @top-left { content: ${JSON.stringify(occasion)}; font-size: 8pt } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [occasion]);
}
