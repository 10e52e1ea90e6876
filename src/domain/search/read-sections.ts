/** A piece of an MDX body: what stands before the first heading, or a heading with its text. */
export interface ProseSection {
  /** Absent before the first heading. */
  heading?: string;
  text: string;
}

/** Attributes that are read aloud on the page, and so belong to its text. */
const SPOKEN_ATTRIBUTE = /\b(?:title|see|then)="([^"]*)"/g;

/**
 * The text of an MDX body by section, without tags and marks. A tag that places something else (a sign card, a
 * question) leaves nothing behind; a source leaves its provision and what `nameSource` says of its id, so that a
 * lesson is found by the paragraph it rests on. Made for search: what is checked is read by a real parser.
 */
export function readSections(body: string, nameSource: (id: string) => string): ProseSection[] {
  const sections: { heading?: string; lines: string[] }[] = [{ lines: [] }];
  for (const line of body.split('\n')) {
    const heading = /^#{2,3}\s+(.+?)\s*#*$/.exec(line)?.[1];
    if (heading !== undefined) sections.push({ heading: toPlainText(heading, nameSource), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }) => ({
    ...(heading === undefined ? {} : { heading }),
    text: toPlainText(lines.join('\n'), nameSource),
  }));
}

function toPlainText(mdx: string, nameSource: (id: string) => string): string {
  return mdx
    .replace(/<Source\s[^>]*>/g, (tag) => {
      const id = /\bid="([^"]*)"/.exec(tag)?.[1] ?? '';
      const provision = /\bat="([^"]*)"/.exec(tag)?.[1] ?? '';
      const name = nameSource(id);
      return name === '' && provision === '' ? '' : ` (${`${name} ${provision}`.trim()})`;
    })
    .replace(/<[^>]*>/g, (tag) =>
      [...tag.matchAll(SPOKEN_ATTRIBUTE)].map(([, said]) => ` ${said}. `).join(''),
    )
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|\d+\.)\s+/gm, '')
    .replace(/^[\s|:-]+$/gm, '')
    .replace(/[*_`|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,!?])/g, '')
    .trim();
}
