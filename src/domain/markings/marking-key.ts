/** What a key says of a detail: something to raise, or something to leave, odd as it may be. */
export const VERDICTS = ['sign', 'innocent'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A detail of a key, as far as scoring needs it. */
export interface ScoredDetail {
  /** Addresses of the parts where it shows; at least one. */
  parts: readonly string[];
  verdict: Verdict;
  /** Ids of the reasons that are right; empty for what is innocent. */
  reasons: readonly string[];
}

/** What markings are compared with: of the papers of a dossier, or of the picture of a place. */
export interface MarkingKey {
  /** Addresses of all parts that can be marked, in the order they stand. */
  parts: readonly string[];
  /** Ids of the reasons one can choose from. */
  reasons: readonly string[];
  details: readonly ScoredDetail[];
}
