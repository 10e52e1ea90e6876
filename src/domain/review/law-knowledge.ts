import type { ActState, KnownProvision } from './review-paper.ts';

/** What the registers know of the law. */
export interface LawKnowledge {
  /** The provisions that a citation names, as far as the register of the act has them. */
  provisions: (act: string, at: string) => KnownProvision[];
  /** The provisions that a text names, each spelled out: `26 kap. 2 §`. */
  named: (text: string) => string[];
  /** Which text of the act was read. */
  state: (act: string) => ActState | undefined;
}
