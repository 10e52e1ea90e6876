import { countEdits } from './count-edits.ts';

/**
 * The candidate that a misspelt word was most likely meant to be, or undefined when none is near:
 * at most a third of the longer word may differ (but always one letter).
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const share = Math.floor(Math.max(written.length, candidate.length) / 3);
    const edits = countEdits(written, candidate.toLowerCase(), Math.min(Math.max(1, share), fewest - 1));
    if (edits !== undefined) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
