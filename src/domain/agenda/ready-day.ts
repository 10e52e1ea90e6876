/** A knowledge day that is planned already. Times are written as on a Swedish clock, `08.30`. */
export interface ReadyDay {
  id: string;
  title: string;
  /** Who it is for and what it gives, in one or two sentences. */
  summary: string;
  /** Ids, in running order. */
  areas: string[];
  start: string;
  end: string;
  groupSize: number;
  /** Minutes; 0 is none. */
  fika: number;
  lunch: number;
}

/** `08.30` → 510. The text is a time of the day: content is checked before it gets here. */
export function clockToMinutes(text: string): number {
  const [hours = 0, minutes = 0] = text.split('.').map(Number);
  return hours * 60 + minutes;
}

/** 510 → `08.30`; a time past midnight begins again from `00.00`. */
export function minutesToClock(minutes: number): string {
  const digits = (number: number) => `${number}`.padStart(2, '0');
  return `${digits(Math.floor(minutes / 60) % 24)}.${digits(minutes % 60)}`;
}
