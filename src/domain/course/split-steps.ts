/** One step of a lesson, as the page shows it. */
export interface LessonStep {
  /** Its address on the page: the id of its heading, or `steg-1` for what stands before the first heading. */
  id: string;
  /** Text of its heading as HTML without tags; empty for the first step, whose heading is the page's own. */
  title: string;
  /** Everything in it, heading and all. */
  html: string;
}

const HEADING = /^<h2\b[^>]*?\bid="(?<id>[^"]+)"[^>]*>(?<title>.*?)<\/h2>/su;

/** The address of the step before the first heading; no heading becomes this id, since each of them has a word more. */
export const FIRST_STEP = 'steg-1';

/**
 * Parts the HTML of a lesson before each heading of the second level. An author writes headings and nothing else
 * (docs/adr/0029-a-lesson-is-read-in-steps.md). Headings of that level must stand at the top of the text, which the
 * author's vocabulary sees to, and have an id; throws on one that has none.
 */
export function splitSteps(html: string): LessonStep[] {
  return html
    .split(/(?=<h2\b)/u)
    .filter((part, place) => place > 0 || part.trim() !== '')
    .map((part, place) => {
      const heading = HEADING.exec(part)?.groups;
      if (heading) {
        const title = (heading['title'] ?? '').replaceAll(/<[^>]*>/gu, '').trim();
        return { id: heading['id'] ?? '', title, html: part };
      }
      if (place > 0) throw new Error(`A heading of a lesson has no id: ${part.slice(0, 80)}`);
      return { id: FIRST_STEP, title: '', html: part };
    });
}
