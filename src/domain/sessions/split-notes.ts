export interface SplitSlide {
  /** What the room sees, as HTML. */
  face: string;
  /** What only the leader sees, as HTML, by step of a vote, or `slide` for a slide's own. */
  notes: Record<string, string>;
}

/** The mark of notes in rendered HTML, as `Notes.astro` writes it. Notes hold text and lists, never another `div`. */
const NOTES = /<div data-notes="(?<at>[a-z]+)"[^>]*>(?<inner>[\s\S]*?)<\/div>/gu;

/** Takes the notes out of a rendered slide, wherever the author put them. */
export function splitNotes(html: string): SplitSlide {
  const notes: Record<string, string> = {};
  const face = html.replace(NOTES, (_, at: string, inner: string) => {
    notes[at] = (notes[at] ?? '') + inner;
    return '';
  });
  return { face, notes };
}
