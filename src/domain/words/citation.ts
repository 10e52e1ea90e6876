/** Who has read a text and stands for it; absent until somebody signs. */
export interface Review {
  by: string;
  /** ISO date, `YYYY-MM-DD`. */
  date: string;
  /** What was reviewed, as readers see it: a signature answers for that and for nothing else. */
  scope: string;
}

/** Where the statements of a text come from. At least one of the first two is filled in. */
export interface Citation {
  /** Ids of sources. */
  sources: string[];
  /** Says which part rests on general professional knowledge, in one sentence. */
  professionalKnowledge?: string;
  /** The day the text was last checked against its sources, `YYYY-MM-DD`. */
  checked: string;
  reviewed?: Review;
}
