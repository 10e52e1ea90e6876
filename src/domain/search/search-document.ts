import type { Course } from '../course/course.ts';
import type { Answer } from './answer.ts';

/** What can be found. Each has its word in `content/ui.yaml`. */
export const SEARCH_KINDS = [
  'sign',
  'lesson',
  'guide',
  'term',
  'scenario',
  'dossier',
  'place',
  'source',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A short answer is found like a page, and shown above what is found. */
export type DocumentKind = SearchKind | 'answer';

/** Something that can be found: a page, or a section of one. */
export interface SearchDocument {
  kind: DocumentKind;
  /** As the reader sees it on the page: the title, or the heading of the section. */
  title: string;
  /** Address from the site's root, without the folder that it is served from; with the anchor of a section. */
  path: string;
  /** Where it belongs: the area, or for a section the page that it is on. */
  place: string;
  /** Other words for the same thing. */
  aliases: readonly string[];
  /** What the result shows, and what counts more than the rest of the text; may be empty. */
  lead: string;
  /**
   * How much a page is worth beside others that say the same; 1 where nothing is said. What may be done after questions is
   * worth less than the questions: it holds only for whoever came that way.
   */
  worth?: number;
  /** Of a short answer: the number to call and the page where the rest stands. */
  answer?: Pick<Answer, 'call' | 'link'>;
  /** All other text. Its beginning is shown where there is no lead. */
  text: string;
}

/** What a file of content is read with when it is made into documents. */
export interface SearchContext {
  course: Course;
  /** Title of the area that the file belongs to; empty where it belongs to none. */
  place: string;
  /** The id and the name of a law, so that a text is found by the law it rests on; empty for other sources. */
  nameLaw: (source: string) => string;
}
