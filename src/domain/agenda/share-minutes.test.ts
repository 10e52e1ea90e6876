import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareMinutes } from './share-minutes.ts';

const anyParts = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 40 })).map(([least, spare]) => ({
    planned: least + spare,
    least,
  })),
);
const sum = (minutes: number[]) => minutes.reduce((total, one) => total + one, 0);

describe('the minutes of parts that are shortened', () => {
  it('are shared by what each can spare', () => {
    const parts = [
      { planned: 20, least: 10 },
      { planned: 10, least: 5 },
      { planned: 5, least: 5 },
    ];
    expect(shareMinutes(parts, 32)).toEqual([18, 9, 5]);
    // The odd minute is taken where rounding spared most, from the later of two alike.
    expect(shareMinutes(parts, 34)).toEqual([19, 10, 5]);
    expect(
      shareMinutes(
        [
          { planned: 10, least: 5 },
          { planned: 10, least: 5 },
        ],
        19,
      ),
    ).toEqual([10, 9]);
  });

  it('fill the room exactly when it is between the least and the planned', () => {
    fc.assert(
      fc.property(anyParts, fc.nat({ max: 3000 }), (parts, room) => {
        const minutes = shareMinutes(parts, room);
        const planned = sum(parts.map((part) => part.planned));
        const least = sum(parts.map((part) => part.least));
        expect(sum(minutes)).toBe(Math.min(planned, Math.max(least, room)));
        for (const [index, part] of parts.entries()) {
          expect(minutes[index]).toBeGreaterThanOrEqual(part.least);
          expect(minutes[index]).toBeLessThanOrEqual(part.planned);
        }
      }),
    );
  });
});
