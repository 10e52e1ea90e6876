import type { Mistake } from '../course/vocabulary.ts';
import type { PlainScore } from './score.ts';

/** A score of these points; right without mistakes, and otherwise never below zero. */
export function createScore(points: number, total: number, mistakes: Mistake[]): PlainScore {
  if (mistakes.length === 0) return { kind: 'right', earned: total, total, mistakes: [] };
  if (points > 0) return { kind: 'partly', earned: points, total, mistakes };
  return { kind: 'wrong', earned: 0, total, mistakes };
}
