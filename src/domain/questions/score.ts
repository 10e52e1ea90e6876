import type { Mistake } from '../words/vocabulary.ts';

/** How an answer went. Stored with every attempt, so a word is never renamed or reused. */
export const RESULTS = ['right', 'partly', 'wrong'] as const;
export type Result = (typeof RESULTS)[number];

/**
 * What an answer earned. `earned` is a whole number within 0..`total`; only a right answer earns all.
 * `mistakes` has one entry for every part that was judged wrongly, in the order of the parts.
 */
export type PlainScore =
  | { kind: 'right'; earned: number; total: number; mistakes: [] }
  | { kind: 'partly'; earned: number; total: number; mistakes: Mistake[] }
  | { kind: 'wrong'; earned: 0; total: number; mistakes: Mistake[] };

/** With `parts` where detection and action were asked for apart. */
export type Score = PlainScore & { parts?: { verdict: PlainScore; action: PlainScore } };
