import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from './nearest-word.ts';

describe('the nearest word', () => {
  it('is what a misspelling was meant to be', () => {
    expect(nearestWord('stregnth', ['title', 'strength', 'summary'])).toBe('strength');
    expect(nearestWord('sings', ['signs', 'lessons'])).toBe('signs');
    expect(nearestWord('KÄLLA', ['källa', 'kalla'])).toBe('källa');
  });

  it('is nothing when no word is near', () => {
    expect(nearestWord('helt annat', ['weak', 'strong'])).toBeUndefined();
    expect(nearestWord('a', [])).toBeUndefined();
  });

  it('has a distance that is symmetric, and zero only to itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        (one, other) => {
          expect(editDistance(one, other)).toBe(editDistance(other, one));
          expect(editDistance(one, other) === 0).toBe(one === other);
        },
      ),
    );
  });

  it('is never further away than the longer word is long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it('counts a swap of neighbours as one mistake', () => {
    expect(editDistance('sings', 'signs')).toBe(1);
    expect(editDistance('å', 'a')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
});
