import type { Day } from '../domain/practice/refresher.ts';

const DAY = 86_400_000;

/** The day of the reader's own calendar on which a time in epoch milliseconds falls. */
export function toLocalDay(at: number): Day {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** The day of the reader's own calendar, as `2026-12-03`. */
export function isoDay(at: number): string {
  return new Date(toLocalDay(at) * DAY).toISOString().slice(0, 10);
}

/** A day in words: `torsdag 3 december 2026`. */
export function writeDay(day: Day): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(day * DAY);
}
