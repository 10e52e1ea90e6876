import type { Mistake } from '../words/vocabulary.ts';
import type { PlainScore } from './score.ts';

/** All points less one for each mistake, never below zero; right without mistakes. */
export function createScore(total: number, mistakes: Mistake[]): PlainScore {
  if (mistakes.length === 0) return { kind: 'right', earned: total, total, mistakes: [] };
  const earned = total - mistakes.length;
  return earned > 0
    ? { kind: 'partly', earned, total, mistakes }
    : { kind: 'wrong', earned: 0, total, mistakes };
}
