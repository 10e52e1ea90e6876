import type { IdKind } from '../words/finding.ts';

/** An author tag that points at something by id. */
export interface TagReference {
  collection: IdKind;
  id: string;
  line: number;
}

export interface LinkUse {
  address: string;
  /** What the reader sees of the link; undefined for a definition, which stands apart from its text. */
  text: string | undefined;
  line: number;
}

/** A picture in running text. */
export interface ImageUse {
  address: string;
  line: number;
}

/** A reference to a source in running text. */
export interface SourceMention {
  source: string;
  /** For instance `26 kap. 2 §`; empty where the whole source is meant. */
  provision: string;
}

/** A run of text in an MDX body. */
export interface ProseBlock {
  kind: 'paragraph' | 'list-item' | 'heading' | 'cell' | 'attribute';
  /** As the reader sees it; line breaks are kept so that a position in it gives a line. */
  text: string;
  /** The same text, with the sources that are mentioned between. */
  parts: readonly (string | SourceMention)[];
  line: number;
  /** Part of an invented document or a quotation: not the author's own running prose. */
  isQuoted: boolean;
}

/** An author tag where it stands. */
export interface TagUse {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
  /** The paragraph, list item or row of a table that it stands in; empty for a tag of its own. */
  around: string;
}

/** What stands before the first heading, or a heading with what stands under it. */
export interface Section {
  /** Absent before the first heading. */
  heading?: string;
  /** Text as it is read, and the sources that are mentioned between. What a tag places by id is not there. */
  parts: readonly (string | SourceMention)[];
}

/** The body of an MDX file, taken apart. */
export interface Body {
  /** In the order they begin. */
  tags: readonly TagUse[];
  references: readonly TagReference[];
  links: readonly LinkUse[];
  images: readonly ImageUse[];
  blocks: readonly ProseBlock[];
  /** At least one: what stands before the first heading. */
  sections: readonly Section[];
  /** The lines of the headings of the second level at the top of the text: each begins a step of a lesson. */
  stepLines: readonly number[];
}

/** What a lesson places by id, each once, in the order in which it stands in the text. */
export interface Placements {
  signs: string[];
  questions: string[];
  terms: string[];
}

/** The sign cards, questions and glossary words that a body places. */
export function listPlacements(tags: readonly TagUse[]): Placements {
  const placed = (tag: string) => [
    ...new Set(tags.flatMap(({ name, attributes }) => (name === tag ? (attributes['id'] ?? []) : []))),
  ];
  return { signs: placed('SignCard'), questions: placed('Question'), terms: placed('Term') };
}
