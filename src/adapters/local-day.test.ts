import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocalDay, writeDay } from './local-day.ts';

describe('a day of the calendar', () => {
  it('is the same from midnight to midnight, also when clocks are set forward or back', () => {
    for (const [year, month, day] of [
      [2027, 2, 28],
      [2026, 9, 25],
      [2026, 10, 24],
    ] as const) {
      const first = toLocalDay(new Date(year, month, day, 0, 0, 0).getTime());
      expect(toLocalDay(new Date(year, month, day, 23, 59, 59).getTime())).toBe(first);
      expect(toLocalDay(new Date(year, month, day + 1, 0, 0, 0).getTime())).toBe(first + 1);
    }
  });

  it('is a whole number', () => {
    fc.assert(fc.property(fc.nat({ max: 4e12 }), (at) => Number.isInteger(toLocalDay(at))));
  });

  it('is written in words', () => {
    expect(writeDay(toLocalDay(new Date(2026, 11, 3, 8).getTime()))).toBe('torsdag 3 december 2026');
  });
});
