import type { Citation } from './citation.ts';
import type { Situation, Strength } from './vocabulary.ts';

/** A provision that governs what may be done: which source, and where in it. */
export interface Provision {
  /** Id of a source of kind `law`. */
  source: string;
  /** For instance `26 kap. 2 §`. */
  provision: string;
  /** What it says for this sign, in plain words. */
  means: string;
}

/** Another sign that makes this one weigh more, and why. */
export interface Combination {
  sign: string;
  because: string;
}

/** A warning sign. Never about who somebody is; always with its innocent explanations. */
export interface Sign extends Citation {
  id: string;
  title: string;
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
  law: Provision[];
  /** Everyday words somebody may search with. */
  aliases: string[];
}
