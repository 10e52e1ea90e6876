/** Sizes are bytes after gzip -9; 1 kB is 1024 bytes. */
export const KILOBYTE = 1024;

export const PAGE_KINDS = [
  'lesson-with-questions',
  'page-without-questions',
  'practice',
  'search',
  'presentation',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** HTML, styles and scripts of one page together; fonts and pictures apart. */
export const PAGE_BUDGETS: Record<PageKind, number> = {
  // Read on a phone with a bad connection.
  'lesson-with-questions': 24 * KILOBYTE,
  // What is looked up on site; it loads no framework.
  'page-without-questions': 14 * KILOBYTE,
  // Holds every question of an area, a whole case, or every document of a dossier, with explanations; or fetches them when a round starts.
  practice: 40 * KILOBYTE,
  // A page without questions (14 kB) and the search's own code (14 kB), which other pages load on demand.
  search: 28 * KILOBYTE,
  // Both windows of a knowledge day, beyond the slides and notes themselves.
  presentation: 60 * KILOBYTE,
};

/** All font files together, as they are sent: woff2 is compressed in itself. */
export const FONT_BUDGET = 55 * KILOBYTE;

/** All that is kept for reading without a network, as it lies on the device: the worker compresses each file. */
export const OFFLINE_BUDGET = 6 * KILOBYTE * KILOBYTE;

/** The service worker, which a browser asks for at every visit. */
export const WORKER_BUDGET = 2.5 * KILOBYTE;
