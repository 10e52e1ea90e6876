import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocalDay, toPracticeDay, writeDay } from './local-day.ts';

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

  it('is for practice the day on which the shift began, until four in the morning', () => {
    const evening = new Date(2026, 10, 30, 22, 15).getTime();
    const night = new Date(2026, 11, 1, 3, 59).getTime();
    const morning = new Date(2026, 11, 1, 4, 0).getTime();
    expect(toPracticeDay(night)).toBe(toPracticeDay(evening));
    expect(toPracticeDay(morning)).toBe(toPracticeDay(evening) + 1);
    // The nights when the clock is changed, in both directions.
    for (const [month, day] of [
      [2, 29],
      [9, 25],
    ] as const) {
      expect(toPracticeDay(new Date(2026, month, day, 3, 30).getTime())).toBe(
        toPracticeDay(new Date(2026, month, day - 1, 12).getTime()),
      );
    }
  });

  it('is for practice the day of four hours before, whatever was asked before', () => {
    const time = fc.date({ min: new Date(2020, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(time, { minLength: 2 }), (times) => {
        for (const date of times) {
          const isNight = date.getHours() < 4;
          expect(toPracticeDay(date.getTime())).toBe(toLocalDay(date.getTime()) - Number(isNight));
        }
      }),
    );
  });
});
