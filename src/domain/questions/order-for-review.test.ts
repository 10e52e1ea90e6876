import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderForReview } from './order-for-review.ts';
import { CERTAINTIES } from './question.ts';
import type { Score } from './score.ts';

const right: Score = { kind: 'right', earned: 1, total: 1, mistakes: [] };
const wrong: Score = { kind: 'wrong', earned: 0, total: 1, mistakes: ['miss'] };

describe('the order of answers to look at again', () => {
  it('begins with what the learner was sure of and had wrong, and ends with what was right', () => {
    const ordered = orderForReview([
      { id: 1, score: right, certainty: 'sure' },
      { id: 2, score: wrong, certainty: 'unsure' },
      { id: 3, score: wrong, certainty: 'sure' },
      { id: 4, score: wrong },
      { id: 5, score: wrong, certainty: 'sure' },
    ]);
    expect(ordered.map(({ id }) => id)).toEqual([3, 5, 2, 4, 1]);
  });

  it('loses and adds nothing, and leaves the given list as it was', () => {
    const answers = fc.array(
      fc.record(
        {
          id: fc.nat(),
          score: fc.constantFrom(right, wrong),
          certainty: fc.constantFrom(...CERTAINTIES),
        },
        { requiredKeys: ['id', 'score'] },
      ),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const copy = [...given];
        const ordered = orderForReview(given);
        expect(given).toEqual(copy);
        expect(new Set(ordered)).toEqual(new Set(given));
        expect(ordered).toHaveLength(given.length);
      }),
    );
  });
});
