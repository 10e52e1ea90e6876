import type { IdKind } from '../words/finding.ts';

/** Something in `content/` that the code itself names. */
interface NeededId {
  collection: IdKind;
  id: string;
}

/**
 * Every id in `content/` that the code knows, in one place: the rest of the code takes them from here, and the content
 * check refuses content without them (I309). What each is for is told in `src/schemas/needed-uses.ts`.
 */
export const NEEDED = {
  /** The guide that every sign links to, on what may be told. */
  tellGuide: { collection: 'guide', id: 'far-jag-lamna-uppgiften' },
  /** The organisation that publishes the site when none is named. */
  collaboration: { collection: 'organisation', id: 'malarkommuner' },
  /** Pages that the footer links to. */
  aboutPage: { collection: 'page', id: 'om' },
  privacyPage: { collection: 'page', id: 'integritet' },
  accessibilityPage: { collection: 'page', id: 'tillganglighet' },
} as const satisfies Record<string, NeededId>;

export type Need = keyof typeof NEEDED;
