/** A slide as the page has written it. */
export interface ShownSlide {
  /** What the room sees. */
  face: HTMLElement;
  /** What the leader has beside it. */
  notes: HTMLElement | null;
  title: string;
  /** The pass it belongs to. */
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

/**
 * Reads the slides of the page in order. A pass is an element with `data-pass`, and has its parts' minutes as JSON in
 * `data-parts` (part id → minutes).
 */
export function readSlides(root: ParentNode): ShownSlide[] {
  let startsAt = 0;
  return [...root.querySelectorAll<HTMLElement>('[data-pass]')].flatMap((pass) => {
    const parts: Record<string, number> = JSON.parse(pass.dataset['parts'] ?? '{}');
    const sections = [...pass.querySelectorAll<HTMLElement>('[data-slide]')];
    const partOf = (section: HTMLElement) => section.dataset['part'] ?? '';
    return sections.flatMap((section) => {
      const face = section.querySelector<HTMLElement>('.face');
      if (!face) return [];
      const part = partOf(section);
      const inPart = sections.filter((candidate) => partOf(candidate) === part).length;
      const minutes = (parts[part] ?? 0) / inPart;
      const slide: ShownSlide = {
        face,
        notes: section.querySelector<HTMLElement>('.notes'),
        title: face.querySelector('h3')?.textContent ?? '',
        pass: pass.dataset['title'] ?? '',
        hue: pass.dataset['hue'] ?? '',
        part,
        startsAt,
        minutes,
        ...readVote(section, sections),
        ...(section.dataset['timer'] && { timer: Number(section.dataset['timer']) * 1000 }),
      };
      startsAt += minutes;
      return [slide];
    });
  });
}

function readVote(section: HTMLElement, sections: HTMLElement[]): Pick<ShownSlide, 'vote'> {
  const { case: caseId, step } = section.dataset;
  if (!caseId || !step) return {};
  // The first slide of a case has no options on it; its sisters have.
  const sister = sections.find(
    (other) => other.dataset['case'] === caseId && other.dataset['step'] === 'first',
  );
  const options = [...(sister?.querySelectorAll<HTMLElement>('[data-option]') ?? [])].map((option) => ({
    id: option.dataset['option'] ?? '',
    letter: option.querySelector('.letter')?.textContent ?? '',
    text: option.querySelector('span')?.textContent?.trim() ?? '',
  }));
  return { vote: { caseId, step, options } };
}
