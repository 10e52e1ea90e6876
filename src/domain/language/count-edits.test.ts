import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits } from './count-edits.ts';

/** The textbook's table (optimal string alignment), slow and plain. */
function editDistance(from: string, to: string): number {
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

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), maxLength: 9 });

describe('countEdits', () => {
  it('counts as the full table does, up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        const edits = editDistance(one, other);
        expect(countEdits(one, other, limit)).toBe(edits <= limit ? edits : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts a swap of neighbours as one mistake', () => {
    expect(countEdits('sings', 'signs', 3)).toBe(1);
    expect(countEdits('å', 'a', 3)).toBe(1);
    expect(countEdits('', 'abc', 3)).toBe(3);
  });

  it('is the same both ways, and zero only between a word and itself', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(countEdits(one, other, 9)).toBe(countEdits(other, one, 9));
        expect(countEdits(one, other, 9) === 0).toBe(one === other);
      }),
    );
  });
});
