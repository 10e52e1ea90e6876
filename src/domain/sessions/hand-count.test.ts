import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVotes, emptyCount, MOST_HANDS, setHands, sumHands } from './hand-count.ts';

describe('counted hands', () => {
  it('are whole numbers between nobody and a full room, whatever is typed', () => {
    fc.assert(
      fc.property(fc.double(), (typed) => {
        const hands = setHands(emptyCount(), 'first', 'a', typed).first['a'] ?? -1;
        expect(Number.isInteger(hands) && hands >= 0 && hands <= MOST_HANDS).toBe(true);
      }),
    );
  });

  it('show how the room changed its mind', () => {
    const count = { first: { a: 15, b: 5 }, second: { a: 5, b: 15 } };
    expect(compareVotes(count, ['a', 'b', 'c'])).toEqual([
      { option: 'a', first: 15, second: 5, firstShare: 0.75, secondShare: 0.25, change: -0.5 },
      { option: 'b', first: 5, second: 15, firstShare: 0.25, secondShare: 0.75, change: 0.5 },
      { option: 'c', first: 0, second: 0, firstShare: 0, secondShare: 0, change: 0 },
    ]);
  });

  it('show no change before both votes are counted', () => {
    expect(compareVotes({ first: { a: 2 }, second: {} }, ['a'])[0]).not.toHaveProperty('change');
  });

  it('have shares that add up to one, or to nothing where nobody voted', () => {
    const votes = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.nat(MOST_HANDS));
    fc.assert(
      fc.property(votes, votes, (first, second) => {
        const counted = compareVotes({ first, second }, ['a', 'b', 'c']);
        const whole = counted.reduce((sum, { firstShare }) => sum + firstShare, 0);
        const { a = 0, b = 0, c = 0 } = first;
        expect(whole).toBeCloseTo(sumHands({ a, b, c }) === 0 ? 0 : 1);
      }),
    );
  });
});
