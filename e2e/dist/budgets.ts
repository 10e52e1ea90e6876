/** Sizes are bytes after gzip -9; 1 kB is 1024 bytes. */
export const KILOBYTE = 1024;

export const PAGE_KINDS = [
  'lesson-with-questions',
  'page-without-questions',
  'catalogue',
  'practice',
  'path',
  'search',
  'leader-guide',
  'presentation',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** HTML, styles and scripts of one page together; fonts and pictures apart. */
export const PAGE_BUDGETS: Record<PageKind, number> = {
  // Read on a phone with a bad connection. Starlight needs 27.2 kB for the same lessons, with questions as plain text.
  'lesson-with-questions': 26 * KILOBYTE,
  // Looked up during a visit; loads no framework.
  'page-without-questions': 16 * KILOBYTE,
  // Every sign with what it is recognised by, to scan in one page. 1 kB above other pages that are looked up: the address of
  // its picture in each row is 0.8 of it.
  catalogue: 17 * KILOBYTE,
  // Holds every question of an area, a whole case or every document of a dossier, or fetches them when a round starts.
  practice: 44 * KILOBYTE,
  // Every question and answer of a part of a path, to read and to print, or the names of all of them; each has a small page of its own.
  path: 24 * KILOBYTE,
  // A page without questions and the search's own code, which other pages load on demand.
  search: 33 * KILOBYTE,
  // A pass to read and to print: every slide, all notes, what is in its dossier, and the place that the room looks at with
  // what each of its details means. Opened at a desk, the day before.
  'leader-guide': 22 * KILOBYTE,
  // Both windows of a knowledge day, without the slides and notes themselves.
  presentation: 60 * KILOBYTE,
};

/**
 * Scripts that only the search page loads at once, and the worker that they start. Guards and words that it shares with other pages are
 * in files of their own, which are in the budget of the page. 8.2 kB of it is lunr, sent whole as the package it is; 15 kB run in the
 * worker, where no page waits for them (docs/adr/0043-search-works-beside-the-page.md).
 */
export const SEARCH_CODE_BUDGET = 18 * KILOBYTE;

/**
 * The search index, as it is sent. It is lunr's own, packed, and carries what people type for every page and section: without
 * those phrases it would be a quarter less, and would not find what is asked for in everyday words.
 */
export const SEARCH_INDEX_BUDGET = 200 * KILOBYTE;

/** All font files that a page has, as they are sent: woff2 is compressed in itself. */
export const FONT_BUDGET = 55 * KILOBYTE;

/** The letters of names that Swedish does not have: fetched on a certificate, and only for a name that has any. */
export const NAME_FONT_BUDGET = 14 * KILOBYTE;

/** All that is kept for reading without a network, as it lies on the device: the worker compresses each file. */
export const OFFLINE_BUDGET = 6 * KILOBYTE * KILOBYTE;

/** The service worker, which a browser asks for at every visit. */
export const WORKER_BUDGET = 2.5 * KILOBYTE;

/** A drawing of a sign, alone. */
export const PICTOGRAM_BUDGET = 0.8 * KILOBYTE;

/** A figure of a lesson, as it is drawn for one width. */
export const FIGURE_BUDGET = 6 * KILOBYTE;

/** A file of slides for PowerPoint: it must go through a mail. The largest holds every pass. */
export const DECK_BUDGET = 4 * KILOBYTE * KILOBYTE;
