import type { Body } from '../course/body.ts';

/** A section of a page as search reads it. */
export interface ToldSection {
  /** Absent before the first heading. */
  heading?: string;
  text: string;
}

/**
 * The text of a body by section, each as one line. A source leaves its provision and what `nameSource` says of its id, so
 * that a lesson is found by the paragraph it rests on.
 */
export function tellSections(body: Body | undefined, nameSource: (id: string) => string): ToldSection[] {
  return (body?.sections ?? []).map(({ heading, parts }) => ({
    ...(heading !== undefined && { heading: toLine(heading) }),
    text: toLine(
      parts
        .map((part) => {
          if (typeof part === 'string') return part;
          const mention = `${nameSource(part.source)} ${part.provision}`.trim();
          return mention === '' ? '' : ` (${mention})`;
        })
        .join(''),
    ),
  }));
}

const toLine = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,!?])/g, '')
    .trim();
