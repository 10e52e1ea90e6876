/** What can be found. A kind is added here, in `content/ui.yaml` and in the query that lists the documents. */
export const SEARCH_KINDS = ['sign', 'lesson', 'guide', 'term', 'scenario', 'dossier', 'source'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that can be found: a page, or a section of one. */
export interface SearchDocument {
  kind: SearchKind;
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
  /** All other text. Its beginning is shown where there is no lead. */
  text: string;
}
