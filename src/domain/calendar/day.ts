/** Days since 1 January 1970, in the Gregorian calendar and no time zone. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** Reads `YYYY-MM-DD`; undefined where there is no such day, and outside the years 2000–2199. */
export function parseDay(text: string): Day | undefined {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  // Some engines read 31 April as 1 May.
  return Number.isNaN(at) || formatDay(at / MILLISECONDS) !== text ? undefined : at / MILLISECONDS;
}

/** `YYYY-MM-DD`, for days in the years 0–9999. */
export const formatDay = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MILLISECONDS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MILLISECONDS;
}

/** The day itself, or the Monday after where it is a Saturday or a Sunday. Other holidays are not known. */
export function toWeekday(day: Day): Day {
  const weekday = new Date(day * MILLISECONDS).getUTCDay();
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

/** The day in Sweden, `YYYY-MM-DD`, wherever the command runs. */
export function todayInSweden(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
}
