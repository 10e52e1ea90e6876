/** Something that takes place at a time of the day, in Swedish time whatever the reader's own time zone is. */
export interface CalendarEvent {
  /** Unique in the world and the same each time, so that a file read in again replaces what it brought before. */
  uid: string;
  /** Days since 1 January 1970. */
  day: number;
  /** Minutes after midnight by the clock on the wall in Sweden; more than 1439 is the next day. */
  startsAt: number;
  minutes: number;
  /** So many minutes before it begins the calendar reminds, at least 1. */
  remindBefore: number;
  /** Whether nobody can be booked for something else meanwhile. */
  isBusy: boolean;
  title: string;
  description: string;
  /** Absolute address. */
  url: string;
}

export interface Calendar {
  /** Names what made the file: `-//Organisation//Product//SV`. */
  productId: string;
  /** When it was made, in epoch milliseconds. Of two files about one event the one that was made later holds. */
  madeAt: number;
  /** One: Outlook shows a file with several as a calendar of its own instead of adding them, and phones take the first. */
  event: CalendarEvent;
}

/** Revisions are counted in seconds from here, 1 January 2020: as 32 signed bits they last until 2088. */
const FIRST_REVISION = 1_577_836_800;
const ZONE = 'Europe/Stockholm';
const MINUTES_PER_DAY = 24 * 60;

/**
 * Swedish time with its summer time: from the last Sunday in March to the last Sunday in October, the clock put forward
 * and back at 01.00 UTC (directive 2000/84/EC, in use since 1996). Section 3.6.5 wants it with every named time zone.
 */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
/** Octets in a line, without its end. */
const LINE_LENGTH = 75;

/**
 * Text of a calendar file in the iCalendar format (RFC 5545, https://datatracker.ietf.org/doc/html/rfc5545), to be
 * saved as UTF-8. The minutes are counted on the clock on the wall.
 *
 * What calendars do with it: the reminder is written before the start, since Outlook never shows one after it; a time
 * instead of a whole day, since the reminder of a whole day comes at midnight or the evening before. `SEQUENCE` says
 * which of two files holds where neither a server nor the file before can be asked, and is therefore a time.
 */
export function writeCalendar({ productId, madeAt, event }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(productId)}`,
    ...TIME_ZONE,
    ...writeEvent(event, madeAt),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent(event: CalendarEvent, madeAt: number): string[] {
  const { uid, day, startsAt, minutes, remindBefore, isBusy, title, description, url } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `SEQUENCE:${Math.max(0, Math.floor(madeAt / 1000) - FIRST_REVISION)}`,
    `DTSTAMP:${writeTime(madeAt)}`,
    `DTSTART;TZID=${ZONE}:${writeLocalTime(day, startsAt)}`,
    `DTEND;TZID=${ZONE}:${writeLocalTime(day, startsAt + minutes)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    `TRANSP:${isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-PT${remindBefore}M`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Section 3.3.4: `20261203`. */
const writeDate = (day: number) => writeTime(day * 86_400_000).slice(0, 8);

/** Section 3.3.5, form 3: `20261203T083000`, a time on the wall. */
function writeLocalTime(day: number, minutes: number): string {
  const date = writeDate(day + Math.floor(minutes / MINUTES_PER_DAY));
  const clock = minutes % MINUTES_PER_DAY;
  const digits = (number: number) => `${number}`.padStart(2, '0');
  return `${date}T${digits(Math.floor(clock / 60))}${digits(clock % 60)}00`;
}

/** Section 3.3.5, form 2: `20261203T081500Z`. */
const writeTime = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Section 3.3.11. */
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Section 3.1: a line longer than 75 octets goes on after a line break and a space; characters stay whole. */
function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = countOctets(character);
    if (length + octets > LINE_LENGTH) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

/** In UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
