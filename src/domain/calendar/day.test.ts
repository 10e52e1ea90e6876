import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpDays } from '../agenda/follow-up-days.ts';
import { addMonths, formatDay, parseDay, toWeekday } from './day.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const anyDay = fc.integer({ min: 10_957, max: 84_005 });

describe('a calendar day', () => {
  it('is written and read without a time zone', () => {
    expect(day('1999-12-31')).toBeNaN();
    expect(day('2000-01-01')).toBe(10_957);
    fc.assert(fc.property(anyDay, (any) => day(formatDay(any)) === any));
  });

  it('is not read where the calendar has no such day', () => {
    for (const text of ['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '', '26-01-01']) {
      expect(parseDay(text), text).toBeUndefined();
    }
    expect(parseDay('2028-02-29')).toBeDefined();
  });

  it('is some months later the same day, or the last of a shorter month', () => {
    const later = (text: string, months: number) => formatDay(addMonths(day(text), months));
    expect(later('2026-12-01', 1)).toBe('2027-01-01');
    expect(later('2027-01-31', 1)).toBe('2027-02-28');
    expect(later('2028-01-31', 1)).toBe('2028-02-29');
    expect(later('2026-09-30', 5)).toBe('2027-02-28');
  });

  it('moves to the Monday from a weekend', () => {
    expect(formatDay(toWeekday(day('2026-12-04')))).toBe('2026-12-04');
    expect(formatDay(toWeekday(day('2026-12-05')))).toBe('2026-12-07');
    expect(formatDay(toWeekday(day('2026-12-06')))).toBe('2026-12-07');
  });
});

describe('the days of the follow-up', () => {
  it('are a week, a month and five months after', () => {
    const { week, month, 'five-months': fiveMonths } = followUpDays(day('2026-12-01'));
    expect([week, month, fiveMonths].map(formatDay)).toEqual(['2026-12-08', '2027-01-01', '2027-05-03']);
  });

  it('come in order and never on a weekend', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const { week, month, 'five-months': fiveMonths } = followUpDays(any);
        expect(any < week && week < month && month < fiveMonths).toBe(true);
        for (const due of [week, month, fiveMonths]) {
          expect([0, 6]).not.toContain(new Date(due * 86_400_000).getUTCDay());
        }
      }),
    );
  });
});
