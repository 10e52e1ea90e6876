import type { Review } from '../words/citation.ts';

/** Words that show that a provision is cited for what another provision says. */
export interface Misreading {
  /** Beginnings of words. */
  words: string[];
  /** The provision of the same act that says it; to cite both is right. */
  instead: string;
}

/** A provision that the content leans on. */
export interface RegisteredProvision {
  /** The one form it is written in: `10 kap. 15 a §`. */
  at: string;
  /** What it is about, in a line. */
  about: string;
  /** What it says, in one plain sentence that readers see. */
  says: string;
  /** Beginnings of words of which at least one stands in every text that cites the provision. */
  words: string[];
  notFor?: Misreading[];
  /** What is not settled, as the question to put to a lawyer. */
  question?: string;
  /** A lawyer's name; the scope says whether it is for the wording, the places that lean on it, or both. */
  reviewed?: Review;
}

/** What has been read of an act, and when. */
export interface LawRegister {
  /** Id of the source. */
  act: string;
  /** Month of the text that was read, as readers see it; absent when the act has not been read. */
  read?: string;
  /** The newest amendment in that text. */
  newest?: string;
  /** What a reader of the register should know about the text. */
  note?: string;
  /** ISO date of the reading, `YYYY-MM-DD`. */
  checked: string;
  provisions: RegisteredProvision[];
}

/** A provision that something rests on, cited from the register. */
export interface CitedLaw {
  /** Id of a source of kind `law`. */
  source: string;
  /** For instance `26 kap. 2 §`. */
  at: string;
  /** What it says there, in plain words; what the register says where it is left out. */
  means?: string;
}
