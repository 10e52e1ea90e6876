/** What people type when they need a page; read by search alone, and shown nowhere. */
export interface SearchedFor {
  /** Phrases for the page as a whole. */
  aliases?: string[];
}

/** Phrases for the sections of a page with headings. */
export interface SectionsSearchedFor {
  sectionAliases?: SectionAliases[];
}

export interface SectionAliases {
  /** The heading, as it stands in the text. */
  section: string;
  aliases: string[];
}
