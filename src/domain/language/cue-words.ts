/** Words that strategies look for, from `content/editorial.yaml`; each is the beginning of a word. */
export interface CueWords {
  /** Join two things to do: " och ". */
  joining: readonly string[];
  /** Begin a reason: "eftersom". */
  reasons: readonly string[];
  /** Sound careful: "antecknar". */
  calm: readonly string[];
  /** Name somebody to turn to at work: "chef". */
  superiors: readonly string[];
  /** Name what a careful reader avoids: "polis", "stoppar". */
  firm: readonly string[];
}
