import type { Pass } from '../../domain/agenda/pass.ts';
import type { Stretch } from '../../domain/agenda/run-day.ts';

/** A slide as the page has written it. */
export interface ShownSlide {
  /** What the room sees. */
  face: HTMLElement;
  /** What the leader has beside it. */
  notes: HTMLElement | null;
  title: string;
  /** The pass it belongs to; empty for what belongs to the day. */
  pass: string;
  hue: string;
  part: string;
  /** Where the slide is a step of a vote: the case and its options in order. */
  vote?: { caseId: string; step: string; options: { id: string; letter: string; text: string }[] };
  /** Suggested length of a timer in milliseconds. */
  timer?: number;
  /** Minutes from the start of the running order until this slide, as planned. */
  startsAt: number;
  /** Minutes that the slide may take: its part's, shared by the part's slides. */
  minutes: number;
}

/** A pass with its slides, as they stand on the page. */
export interface ShownPass extends Pass {
  hue: string;
  sections: HTMLElement[];
}

/** Reads the passes of the page: elements with `data-pass`, with the area's id, title, hue and parts (as JSON) beside. */
export function readPasses(root: ParentNode): ShownPass[] {
  return [...root.querySelectorAll<HTMLElement>('[data-pass]')].map((place) => ({
    area: place.dataset['pass'] ?? '',
    title: place.dataset['title'] ?? '',
    hue: place.dataset['hue'] ?? '',
    parts: JSON.parse(place.dataset['parts'] ?? '[]'),
    sections: [...place.querySelectorAll<HTMLElement>('[data-slide]')],
  }));
}

/** The slides of passes in the order they stand, with the minutes that their parts have when nothing is shortened. */
export function passesInOrder(passes: readonly ShownPass[]): Stretch[] {
  return passes.flatMap(({ area, parts }) =>
    parts.map(({ id, minutes }): Stretch => ({ kind: 'part', area, part: id, minutes })),
  );
}

/**
 * The slides of a running order. `createPause` makes the slide of what belongs to the day and to no pass.
 */
export function listSlides(
  order: readonly Stretch[],
  passes: readonly ShownPass[],
  createPause: (stretch: Exclude<Stretch, { kind: 'part' }>) => HTMLElement,
): ShownSlide[] {
  let startsAt = 0;
  return order.flatMap((stretch) => {
    const begins = startsAt;
    startsAt += stretch.minutes;
    if (stretch.kind !== 'part') {
      const face = createPause(stretch);
      const title = face.querySelector('h3')?.textContent ?? '';
      const pause = { face, notes: null, title, pass: '', hue: '', part: stretch.kind };
      return [{ ...pause, startsAt: begins, minutes: stretch.minutes }];
    }
    const pass = passes.find(({ area }) => area === stretch.area);
    const sections = (pass?.sections ?? []).filter(({ dataset }) => dataset['part'] === stretch.part);
    const minutes = stretch.minutes / sections.length;
    return sections.flatMap((section, place) => {
      const face = section.querySelector<HTMLElement>('.face');
      if (!pass || !face) return [];
      return {
        face,
        notes: section.querySelector<HTMLElement>('.notes'),
        title: face.querySelector('h3')?.textContent ?? '',
        pass: pass.title,
        hue: pass.hue,
        part: stretch.part,
        startsAt: begins + place * minutes,
        minutes,
        ...readVote(section, pass.sections),
        ...(section.dataset['timer'] && { timer: Number(section.dataset['timer']) * 1000 }),
      };
    });
  });
}

function readVote(section: HTMLElement, sections: HTMLElement[]): Pick<ShownSlide, 'vote'> {
  const { case: caseId, step } = section.dataset;
  if (!caseId || !step) return {};
  // The first slide of a case has no options on it; its sisters have.
  const sister = sections.find(({ dataset }) => dataset['case'] === caseId && dataset['step'] === 'first');
  const options = [...(sister?.querySelectorAll<HTMLElement>('[data-option]') ?? [])].map((option) => ({
    id: option.dataset['option'] ?? '',
    letter: option.querySelector('.letter')?.textContent ?? '',
    text: option.querySelector('span')?.textContent?.trim() ?? '',
  }));
  return { vote: { caseId, step, options } };
}
