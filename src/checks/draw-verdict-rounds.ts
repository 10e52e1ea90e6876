import type { VerdictWords } from '../domain/practice/ask-for-verdict.ts';
import { pickSituations } from '../domain/practice/pick-situations.ts';
import type { Question } from '../domain/questions/question.ts';

const ROUNDS = 1000;

/** A thousand rounds of verdicts, as readers are given them; the same banks give the same rounds. */
export function drawVerdictRounds(
  banks: readonly (readonly Question[])[],
  words: VerdictWords,
): Question[][] {
  // Seeds that have nothing in common, so that the mean over them is that of the rounds that are played.
  const seeds = Array.from({ length: ROUNDS }, (_, round) => Math.imul(round + 1, 0x9e3779b1) >>> 0);
  return seeds.map((seed) => pickSituations(banks, seed, words));
}
