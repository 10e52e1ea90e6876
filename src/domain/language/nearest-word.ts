/**
 * The candidate that a misspelt word was most likely meant to be, or undefined when none is near:
 * at most a third of the longer word may differ (but always one letter).
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(written, candidate.toLowerCase());
    const limit = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / 3));
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from one word to the other,
 * counted in code points (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  const source = [...from];
  const target = [...to];
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [row, letter] of source.entries()) {
    const current = [row + 1];
    for (const [column, other] of target.entries()) {
      const replaced = at(previous, column) + (letter === other ? 0 : 1);
      const isSwap = row > 0 && column > 0 && letter === target[column - 1] && source[row - 1] === other;
      const swapped = isSwap ? at(beforePrevious, column - 1) + 1 : replaced;
      current.push(Math.min(replaced, swapped, at(current, column) + 1, at(previous, column + 1) + 1));
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, target.length);
}

/** A row of the table has a number in every column; the type system cannot know. */
const at = (row: readonly number[], column: number) => row[column] ?? 0;
