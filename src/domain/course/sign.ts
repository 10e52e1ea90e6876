import type { CitedLaw } from '../law/law-register.ts';
import type { PlacedProp } from '../pictograms/prop.ts';
import type { Citation } from '../words/citation.ts';
import type { Situation, Strength } from '../words/vocabulary.ts';

/** How many words the text of a sign has: what fits on the screen below it, and says why it is one. */
export const WORDS_PER_SIGN = { min: 40, max: 90 } as const;

/** Another sign that makes this one weigh more, and why. */
export interface Combination {
  sign: string;
  because: string;
}

/** A warning sign. Never about who somebody is; always with its innocent explanations. */
export interface Sign extends Citation {
  id: string;
  title: string;
  /** In a few words, for lists that are scanned. */
  shortTitle: string;
  /** What you see, in one or two sentences. */
  summary: string;
  strength: Strength;
  situations: Situation[];
  /** Ids of roles that meet the sign. */
  roles: string[];
  /** What it can look like; concrete, observable. */
  observations: string[];
  /** "Det kan också bero på": at least two. */
  innocent: string[];
  strongerWith: Combination[];
  /** What you need to know before you can judge. */
  check: string[];
  /** "Gör så här": in order, beginning with a verb. */
  actions: string[];
  /** Whether and whom you may tell. */
  tell: string;
  /** Provisions that govern what may be done. */
  law: CitedLaw[];
  /** What is seen, drawn: props of the shared library in their places. */
  pictogram: PlacedProp[];
  /** Everyday words somebody may search with. */
  aliases: string[];
}
