import { useLayoutEffect, useRef } from 'preact/hooks';
import { writeDay } from '../../adapters/local-day.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { compareVotes, sumHands } from '../../domain/sessions/hand-count.ts';
import { countOf, runOf } from '../../domain/sessions/occasion.ts';
import { breakEndsAt } from '../../domain/sessions/run.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { INSERTED_BREAK, type ShownSlide } from './read-slides.ts';
import { hasBars, type Show } from './use-show.ts';

type Strings = Ui['present'];

/** What belongs to the whole show and not to a slide. */
export interface ShowTexts {
  /** What the pass or the day is called. */
  name: string;
  /** When the day begins, in minutes after midnight; absent where a pass is shown alone. */
  dayStart?: number | undefined;
}

interface StageProps {
  show: Show;
  texts: ShowTexts;
  strings: Strings;
}

/** A slide as the room sees it: a copy of what the page has written, with bars, rows and times as they are now. */
export function Stage({ show, texts, strings }: StageProps) {
  const { slide, occasion, revealed, slides, step } = show;
  const place = useRef<HTMLDivElement>(null);
  const back = slide && backTime(slide, show);
  const filled = JSON.stringify(fillsOf(show, texts, back, strings));
  const parked = slide?.recalls ? JSON.stringify(occasion.parked.map(({ text }) => text)) : '[]';
  const counted = slide?.vote && hasBars(show) ? JSON.stringify(countOf(occasion, slide.vote.caseId)) : '';

  useLayoutEffect(() => {
    place.current?.replaceChildren(
      ...(slide ? [drawFace(slide, JSON.parse(filled), counted, strings, JSON.parse(parked))] : []),
    );
    if (slide) makeRoom(place.current, `${slide.key} ${counted !== ''} ${parked}`);
    trimParked(place.current, strings);
  }, [slide, counted, filled, parked]);

  useLayoutEffect(() => {
    const rows = place.current?.querySelectorAll<HTMLElement>('[data-reveal]') ?? [];
    // What is drawn in a picture for a row comes with it.
    const drawn = place.current?.querySelectorAll<HTMLElement>('[data-with-row]') ?? [];
    for (const [nth, row] of rows.entries()) {
      row.dataset['reveal'] = nth < revealed ? 'shown' : 'waits';
      const mark = drawn[nth];
      if (mark) mark.dataset['withRow'] = row.dataset['reveal'];
    }
  }, [slide, counted, filled, parked, revealed]);

  return (
    <div
      class="stage"
      data-hue={slide?.hue}
      data-black={occasion.isBlack}
      data-dark={occasion.isDark}
      data-step={step + 1}
    >
      <h2 class="visually-hidden">{fillMessage(strings.position, { n: step + 1, total: slides.length })}</h2>
      <div class="stage-slide" ref={place} />
      {occasion.isBlack && <p class="visually-hidden">{strings.blackOn}</p>}
    </div>
  );
}

/**
 * A slide in small, for the leader alone: its title is said in words beside it. Of a long list only those in sight have their
 * text fitted, since each costs the browser several layouts.
 */
export function SlidePreview({ slide, show, texts, strings }: StageProps & { slide: ShownSlide }) {
  const place = useRef<HTMLDivElement>(null);
  const { isDark } = show.occasion;
  useLayoutEffect(() => {
    const fills = fillsOf({ ...show, slide }, texts, backTime(slide, show), strings);
    place.current?.replaceChildren(drawFace(slide, fills, '', strings));
    return whenSeen(place.current, () => makeRoom(place.current, `${slide.key} small`));
  }, [slide]);
  return <div class="slide-preview" data-hue={slide.hue} data-dark={isDark} aria-hidden="true" ref={place} />;
}

/** Does it when the element comes into sight: at once where it is, else when somebody scrolls. Returns the way to give up. */
function whenSeen(element: HTMLElement | null, doIt: () => void): () => void {
  if (!element) return () => undefined;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    doIt();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** The minute after midnight when a break ends; undefined for every other slide. */
export function backTime(
  slide: ShownSlide,
  { occasion, order }: Pick<Show, 'occasion' | 'order'>,
): number | undefined {
  if (!slide.pause) return undefined;
  if (slide.key === INSERTED_BREAK)
    return occasion.breakUntil === undefined ? undefined : minuteOfDay(occasion.breakUntil);
  const { reached } = runOf(occasion, order);
  const at = Object.hasOwn(reached, slide.key) ? reached[slide.key] : undefined;
  return breakEndsAt(
    { startsAt: slide.pause.startsAt, minutes: slide.minutes },
    at === undefined ? undefined : minuteOfDay(at),
  );
}

/** Minutes after midnight, by the clock on the wall, at a time in epoch milliseconds. */
export function minuteOfDay(at: number): number {
  const time = new Date(at);
  return time.getHours() * 60 + time.getMinutes();
}

type Fills = Record<string, string>;

/** The texts of a slide that the page could not know. */
function fillsOf(
  { slide, occasion }: Pick<Show, 'slide' | 'occasion'>,
  texts: ShowTexts,
  back: number | undefined,
  strings: Strings,
): Fills {
  const { date, group, place } = occasion;
  const day = parseDay(date);
  const next = slide?.pause?.next;
  return {
    title: texts.name,
    group,
    place,
    date: day === undefined ? '' : writeDay(day),
    start:
      texts.dayStart === undefined
        ? ''
        : fillMessage(strings.begins, { time: minutesToClock(texts.dayStart) }),
    back: back === undefined ? '' : minutesToClock(back),
    next: next ? fillMessage(strings.afterBreak, { pass: next }) : '',
    shift: slide?.vote?.step === 'key' ? shiftOf(slide.vote, occasion, strings) : '',
  };
}

/** How the room changed its mind, in a sentence; empty until both votes have been counted. */
function shiftOf(
  { caseId, options, right }: NonNullable<ShownSlide['vote']>,
  occasion: Show['occasion'],
  strings: Strings,
): string {
  const { first, second } = countOf(occasion, caseId);
  const [beforeall, afterall] = [sumHands(first), sumHands(second)];
  if (beforeall === 0 || afterall === 0) return '';
  const of = (votes: Record<string, number>) => right.reduce((sum, id) => sum + (votes[id] ?? 0), 0);
  const letters = options.filter(({ id }) => right.includes(id)).map(({ letter }) => letter);
  return fillMessage(strings.shift, {
    after: of(second),
    afterall,
    letters: letters.join(` ${strings.or} `),
    before: of(first),
    beforeall,
  });
}

function drawFace(
  slide: ShownSlide,
  fills: Fills,
  counted: string,
  strings: Strings,
  parked: readonly string[] = [],
): HTMLElement {
  const face = slide.face.cloneNode(true) as HTMLElement;
  for (const list of face.querySelectorAll('[data-parked]'))
    list.replaceChildren(
      ...parked.map((question) => {
        const entry = create('li');
        entry.textContent = question;
        return entry;
      }),
    );
  for (const element of face.querySelectorAll<HTMLElement>('[data-fill]'))
    element.textContent = fills[element.dataset['fill'] ?? ''] ?? '';
  // Links are for whoever reads the guide: a room can follow none, and a key must not lead away.
  for (const link of face.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  if (slide.vote && counted !== '') {
    face.dataset['votes'] = slide.vote.step;
    addBars(face, slide.vote, JSON.parse(counted), strings);
    const instruction = face.querySelector('.instruction');
    // What the room was to do is done: nobody is to raise a card beside the bars.
    const told =
      slide.vote.step === 'key'
        ? fills['shift']
        : strings.votesTold[slide.vote.step === 'second' ? 'second' : 'first'];
    if (instruction && told) instruction.textContent = told;
  }
  return face;
}

/** How large and how small the text of a slide is made, as a share of its usual size. */
const FITS = [1.3, 1.2, 1.12, 1.06, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
/** What has been found for the slides of this window, so that a slide that comes again is not measured again. */
const found = new Map<string, string>();

/**
 * Makes the text of a slide as large as there is room for. `name` is the same for slides that look the same. In small a letter is
 * not quite as wide as its share, and the slide has another name.
 */
function makeRoom(place: HTMLElement | null, name: string): void {
  const sheet = place?.querySelector<HTMLElement>('.slide-sheet');
  if (!sheet || sheet.offsetWidth === 0) return;
  const known = found.get(name);
  if (known !== undefined) {
    sheet.style.setProperty('--fit', known);
    return;
  }
  const hasRoom = () =>
    sheet.offsetHeight <= (sheet.offsetWidth * 9) / 16 + 1 &&
    [...sheet.querySelectorAll('.slide-body, .case-text')].every(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1,
    );
  // The largest that has room, by halves: each try makes the browser lay the slide out.
  let [from, to] = [0, FITS.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    sheet.style.setProperty('--fit', `${FITS[middle]}`);
    if (hasRoom()) to = middle;
    else from = middle + 1;
  }
  sheet.style.setProperty('--fit', `${FITS[from]}`);
  found.set(name, `${FITS[from]}`);
}

/** Of more parked questions than there is room for, the wall has the first and says how many there are besides. */
function trimParked(place: HTMLElement | null, strings: Strings): void {
  const list = place?.querySelector('[data-parked]');
  const body = list?.parentElement;
  if (!list || !body) return;
  let more = 0;
  const isFull = () => body.scrollHeight > body.clientHeight + 1;
  while (isFull() && list.childElementCount > 1) {
    if (more > 0) list.lastElementChild?.remove();
    list.lastElementChild?.remove();
    more += 1;
    const told = create('li');
    told.textContent = fillMessage(strings.parkedMore, { n: more });
    list.append(told);
  }
}

/** Beside each option the votes so far: the first alone, or the first and the second to compare. */
function addBars(
  face: HTMLElement,
  { options, step, right }: NonNullable<ShownSlide['vote']>,
  count: ReturnType<typeof countOf>,
  strings: Strings,
): void {
  const votes = step === 'first' ? (['first'] as const) : (['first', 'second'] as const);
  const compared = compareVotes(
    count,
    options.map(({ id }) => id),
  );
  const longest = Math.max(
    0.01,
    ...compared.flatMap((option) => votes.map((vote) => option[`${vote}Share`])),
  );
  for (const option of compared) {
    const place = face.querySelector(`[data-option="${CSS.escape(option.option)}"]`);
    const bars = create('span', 'vote-bars');
    for (const vote of votes)
      bars.append(createBar(strings.votes[vote], option[vote], option[`${vote}Share`] / longest, vote));
    if (step === 'key' && right.includes(option.option)) {
      const mark = create('b', 'bar-mark');
      mark.textContent = `✓ ${strings.keyMark}`;
      mark.ariaHidden = 'true';
      bars.lastElementChild?.append(mark);
    }
    place?.append(bars);
  }
  const legend = create('p', 'bar-key');
  for (const vote of votes) {
    const entry = create('span');
    entry.dataset['vote'] = vote;
    entry.append(create('i', 'bar-length'), strings.votes[vote]);
    legend.append(entry);
  }
  face.querySelector('.case-ask')?.prepend(legend);
}

/** A bar with its number at its end: the number says it, the bar shows it. */
function createBar(name: string, hands: number, share: number, vote: string): HTMLElement {
  const bar = create('span', 'bar');
  bar.dataset['vote'] = vote;
  const label = create('span', 'visually-hidden');
  label.textContent = `${name}: `;
  const length = create('span', 'bar-length');
  length.style.setProperty('--share', `${share}`);
  const number = create('b', 'bar-number');
  number.textContent = `${hands}`;
  bar.append(label, length, number);
  return bar;
}

function create(tag: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
