import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findShift, sumShifts } from './room-shift.ts';

const options = [
  { id: 'a', right: true },
  { id: 'b', right: false },
  { id: 'c', right: false },
];
const shift = (first: Record<string, number>, second: Record<string, number>) =>
  findShift({ first, second }, options);

describe('how a room judged before it talked and after', () => {
  it('is told in people, and compared by share', () => {
    expect(shift({ a: 14, b: 10 }, { a: 20, b: 4 })).toMatchObject({
      before: { right: 14, voted: 24 },
      after: { right: 20, voted: 24 },
      direction: 'more',
    });
    expect(shift({ a: 12, b: 12 }, { a: 10, b: 8 }).direction, 'two fewer right, of six fewer').toBe('more');
    expect(shift({ a: 12, b: 12 }, { a: 11, b: 11 }).direction).toBe('same');
    expect(shift({ a: 3, b: 1 }, { a: 1, c: 3 }).direction).toBe('fewer');
  });

  it('is not compared where one of the votes was not counted', () => {
    expect(shift({ a: 3 }, {})).toEqual({
      before: { right: 3, voted: 3 },
      after: { right: 0, voted: 0 },
      change: 0,
    });
  });

  it('leaves out hands for what is no option', () => {
    expect(shift({ a: 3, gone: 9, toString: 4 }, { a: 1, b: 2 }).before).toEqual({ right: 3, voted: 3 });
  });

  it('says more exactly when the share grows', () => {
    const hands = fc.record({ a: fc.nat({ max: 40 }), b: fc.nat({ max: 40 }), c: fc.nat({ max: 40 }) });
    fc.assert(
      fc.property(hands, hands, (first, second) => {
        const { before, after, direction, change } = shift(first, second);
        expect(before.right).toBeLessThanOrEqual(before.voted);
        if (direction === undefined) return;
        expect(Math.sign(change)).toBe(direction === 'more' ? 1 : direction === 'fewer' ? -1 : 0);
        expect(Math.abs(change)).toBeLessThanOrEqual(1);
        expect(after.right / after.voted - before.right / before.voted).toBeCloseTo(change, 9);
      }),
    );
  });
});

describe('the votes of a day together', () => {
  it('say in how many cases more had it right, and where the change was largest', () => {
    const shifts = [
      shift({ a: 14, b: 10 }, { a: 20, b: 4 }),
      shift({ a: 8, b: 16 }, { a: 17, b: 7 }),
      shift({ a: 13, b: 11 }, { a: 12, b: 12 }),
      shift({ a: 3 }, {}),
    ];
    expect(sumShifts(shifts)).toEqual({ compared: 3, more: 2, fewer: 1, largest: 1 });
  });

  it('have no largest change where nothing grew', () => {
    expect(sumShifts([shift({ a: 3 }, { a: 3 })])).toEqual({ compared: 1, more: 0, fewer: 0 });
    expect(sumShifts([])).toEqual({ compared: 0, more: 0, fewer: 0 });
  });
});
