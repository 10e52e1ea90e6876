/** A word of the glossary. */
export interface Term {
  id: string;
  term: string;
  /** Plain explanation in one to three sentences. */
  definition: string;
  /** Everyday words and abbreviations that mean the same; shown, and used by search. */
  aliases: string[];
  sources: string[];
  related: string[];
  /** What people type who need the word without knowing it; read by search alone. */
  phrases?: string[];
}
