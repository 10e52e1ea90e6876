import { readPageData } from '../../adapters/page-data.ts';
import { isNeed, type Pass } from '../../domain/agenda/pass.ts';
import type { Stretch } from '../../domain/agenda/run-day.ts';
import { AREA_HUES, type AreaHue } from '../../domain/course/area.ts';
import { hasFields, isListOf, isMissingOr, isOneOf, isText } from '../../domain/json/guards.ts';
import { BREAK_MINUTES } from '../../domain/sessions/occasion.ts';
import { keysOf } from '../../domain/sessions/run.ts';
import { isSessionPart } from '../../domain/sessions/session.ts';
import { isSlideFacts, type SlideFacts } from '../../domain/sessions/slide.ts';

/** A slide as the page has written it. */
export interface ShownSlide extends Pick<SlideFacts, 'vote'> {
  /** See `keysOf`: permanent while the plan changes. */
  key: string;
  /** What the room sees. */
  face: HTMLElement;
  /** What the leader has beside it. */
  notes: HTMLElement | null;
  title: string;
  /** The pass it belongs to; empty for what belongs to the day. */
  pass: string;
  hue: AreaHue | '';
  /** The stretch of the running order that it belongs to, and what the leader calls it. */
  stretch: string;
  stretchTitle: string;
  /** Suggested length of a timer in milliseconds. */
  timer?: number;
  /** Minutes from the start of the running order until this slide, as planned. */
  startsAt: number;
  /** Minutes that the slide may take: its part's, shared by the part's slides. */
  minutes: number;
  /** Where the plan has shortened the part: how long it is, and how long its notes think that it is. */
  shortened?: { n: number; planned: number };
  /** Rows that are hidden at first and come one by one. */
  reveals: number;
  /** Whether the parked questions are taken up here: at the end, and where the day has time for them. */
  recalls: boolean;
  /** Where the slide is a break: when it begins, in minutes after midnight, and what comes after it. */
  pause?: { startsAt: number; next: string };
}

/** What a page says of a pass. */
interface PassFacts extends Pass {
  hue: AreaHue;
}

/** A pass with its slides, as they stand on the page. */
export interface ShownPass extends PassFacts {
  slides: WrittenSlide[];
}

interface WrittenSlide {
  facts: SlideFacts;
  face: HTMLElement;
  notes: HTMLElement | null;
}

const isPass = hasFields<PassFacts>({
  area: isText,
  title: isText,
  hue: isOneOf(AREA_HUES),
  parts: isListOf(isSessionPart),
  needs: isMissingOr(isListOf(isNeed)),
});

/** The passes of the page and their slides, each with its data. One whose data is not as expected is left out. */
export function readPasses(root: ParentNode): ShownPass[] {
  return [...root.querySelectorAll('[data-pass]')].flatMap((place) => {
    const pass = readPageData('pass', isPass, place);
    const slides = [...place.querySelectorAll('[data-slide]')].flatMap(readSlide);
    return pass ? { ...pass, slides } : [];
  });
}

function readSlide(section: Element): WrittenSlide[] {
  const facts = readPageData('slide', isSlideFacts, section);
  const face = section.querySelector<HTMLElement>('.face');
  return facts && face ? [{ facts, face, notes: section.querySelector<HTMLElement>('.notes') }] : [];
}

/** What belongs to the day and to no pass, and the title of a pass that is held alone. */
export type DayStretch = Exclude<Stretch, { kind: 'part' }> | { kind: 'title'; minutes: 0 };

/** A running order with the title before it. */
export type ShownStretch = Stretch | DayStretch;

/** The title of a pass and its slides in the order they stand, with the minutes that parts have when nothing is shortened. */
export function passesInOrder(passes: readonly ShownPass[]): ShownStretch[] {
  const parts = passes.flatMap(({ area, parts }) =>
    parts.map(({ id, minutes }): Stretch => ({ kind: 'part', area, part: id, minutes })),
  );
  return [{ kind: 'title', minutes: 0 }, ...parts];
}

/** The key of the slide of a break that the leader puts in: no running order has it. */
export const INSERTED_BREAK = 'break/1';

/** The slide of a break that the leader puts in (`Occasion.breakUntil`), which takes no time of the plan. */
export const createBreakSlide = (slide: Pick<ShownSlide, 'title' | 'face' | 'notes'>): ShownSlide => ({
  ...slide,
  key: INSERTED_BREAK,
  pass: '',
  hue: '',
  stretch: 'break',
  stretchTitle: slide.title,
  startsAt: 0,
  minutes: Math.max(...BREAK_MINUTES),
  reveals: 0,
  recalls: false,
  pause: { startsAt: 0, next: '' },
});

/** The slide of what belongs to the day: a copy of the page's template. Undefined where the page has none. */
export function readDaySlide(
  root: ParentNode,
  kind: DayStretch['kind'] | 'break',
): Pick<WrittenSlide, 'face' | 'notes'> | undefined {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-day-slide="${kind}"]`);
  const face = template?.content.querySelector<HTMLElement>('.face');
  return template && face
    ? { face, notes: template.content.querySelector<HTMLElement>('.notes') }
    : undefined;
}

/** The slides of a running order. `createDaySlide` makes the slide of what belongs to no pass, and says what it is called. */
export function listSlides(
  order: readonly ShownStretch[],
  passes: readonly ShownPass[],
  createDaySlide: (stretch: DayStretch) => { title: string; face: HTMLElement; notes: HTMLElement | null },
): ShownSlide[] {
  let startsAt = 0;
  const slides = order.flatMap((stretch, place): Omit<ShownSlide, 'key'>[] => {
    const begins = startsAt;
    startsAt += stretch.minutes;
    if (stretch.kind !== 'part') {
      const slide = createDaySlide(stretch);
      const isPause = stretch.kind === 'fika' || stretch.kind === 'lunch' || stretch.kind === 'stretch';
      return [
        {
          ...slide,
          pass: '',
          hue: '',
          stretch: stretch.kind,
          stretchTitle: slide.title,
          startsAt: begins,
          minutes: stretch.minutes,
          reveals: 0,
          recalls: stretch.kind === 'questions' || stretch.kind === 'wrap-up',
          ...(isPause && {
            pause: { startsAt: stretch.startsAt, next: nextTitle(order.slice(place + 1), passes) },
          }),
        },
      ];
    }
    const pass = passes.find(({ area }) => area === stretch.area);
    const slides = pass?.slides.filter(({ facts }) => facts.part === stretch.part) ?? [];
    const minutes = stretch.minutes / slides.length;
    const part = pass?.parts.find(({ id }) => id === stretch.part);
    return slides.map(({ facts, face, notes }, nth) => ({
      face,
      notes,
      title: facts.title,
      pass: pass?.title ?? '',
      hue: pass?.hue ?? '',
      stretch: `${stretch.area}/${stretch.part}`,
      stretchTitle: part?.title ?? facts.title,
      startsAt: begins + nth * minutes,
      minutes,
      reveals: face.querySelectorAll('[data-reveal]').length,
      recalls: part?.kind === 'closing' && nth === slides.length - 1,
      ...(part &&
        stretch.minutes < part.minutes && {
          shortened: { n: stretch.minutes, planned: part.minutes },
        }),
      ...(facts.vote && { vote: facts.vote }),
      ...(facts.timer !== undefined && { timer: facts.timer * 1000 }),
    }));
  });
  const keys = keysOf(slides.map(({ stretch }) => stretch));
  return slides.map((slide, place) => ({ ...slide, key: keys[place] ?? '' }));
}

/** The pass that goes on after a break. */
function nextTitle(rest: readonly ShownStretch[], passes: readonly ShownPass[]): string {
  const next = rest.find((stretch) => stretch.kind === 'part');
  return next?.kind === 'part' ? (passes.find(({ area }) => area === next.area)?.title ?? '') : '';
}
