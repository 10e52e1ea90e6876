import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../language/nearest-word.ts';
import { countEdits } from './count-edits.ts';

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
});
