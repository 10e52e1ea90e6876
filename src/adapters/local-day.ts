import type { Day } from '../domain/calendar/day.ts';
import { LOCALE } from '../domain/words/locale.ts';
import { whenNeeded } from '../domain/words/when-needed.ts';

const DAY = 86_400_000;

const inWords = whenNeeded(
  () =>
    new Intl.DateTimeFormat(LOCALE, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);

/** The day of the reader's own calendar on which a time in epoch milliseconds falls. */
export function toLocalDay(at: number): Day {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** A shift that ends before this hour belongs to the evening that it began on. */
const TURN_OF_DAY = 4;

/** No day turns, and no clock is put forward, but at a whole quarter of an hour. */
const QUARTER = 900_000;

/** By quarter: to ask the calendar takes long, and many answers are given in one quarter. */
const daysOfPractice = new Map<number, Day>();

/**
 * The day that something is practised on. It turns at four in the morning: who answers at the end of a night shift has not
 * begun another day, and what is due "today" is not suddenly due at midnight.
 */
export function toPracticeDay(at: number): Day {
  const quarter = Math.floor(at / QUARTER);
  const known = daysOfPractice.get(quarter);
  if (known !== undefined) return known;
  const day = toLocalDay(at) - (new Date(at).getHours() < TURN_OF_DAY ? 1 : 0);
  daysOfPractice.set(quarter, day);
  return day;
}

/** The day of the reader's own calendar, as `2026-12-03`. */
export function isoDay(at: number): string {
  return new Date(toLocalDay(at) * DAY).toISOString().slice(0, 10);
}

/** A day in words: `torsdag 3 december 2026`. */
export const writeDay = (day: Day): string => inWords().format(day * DAY);
