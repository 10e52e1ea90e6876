/** Something that takes a whole day and comes with a reminder that morning. */
export interface DayEvent {
  /** Unique in the world and the same each time, so that a file read in again replaces what it brought before. */
  uid: string;
  /** Days since 1 January 1970. */
  day: number;
  title: string;
  description: string;
  /** Absolute address. */
  url: string;
}

/** Something that takes place at a time of the day, in Swedish time whatever the reader's own time zone is. */
export interface TimedEvent extends DayEvent {
  /** Minutes after midnight by the clock on the wall in Sweden; more than 1439 is the next day. */
  startsAt: number;
  minutes: number;
}

export interface Calendar {
  /** Names what made the file: `-//Organisation//Product//SV`. */
  productId: string;
  /** When it was made, in epoch milliseconds. */
  madeAt: number;
  events: readonly (DayEvent | TimedEvent)[];
}

/** From midnight: reminders come at nine in the morning. */
const REMINDER = 'PT9H';
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
 * saved as UTF-8. A whole day is shown as free, since nobody is occupied by it, and has a reminder; a time is shown as
 * busy and leaves reminding to the calendar. The minutes of a time are counted on the clock on the wall.
 */
export function writeCalendar({ productId, madeAt, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(productId)}`,
    ...(events.some(isTimed) ? TIME_ZONE : []),
    ...events.flatMap((event) => writeEvent(event, madeAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

const isTimed = (event: DayEvent | TimedEvent): event is TimedEvent => 'startsAt' in event;

function writeEvent(event: DayEvent | TimedEvent, madeAt: number): string[] {
  const { uid, day, title, description, url } = event;
  const texts = [`SUMMARY:${escapeText(title)}`, `DESCRIPTION:${escapeText(description)}`, `URL:${url}`];
  const when = isTimed(event)
    ? [
        `DTSTART;TZID=${ZONE}:${writeLocalTime(day, event.startsAt)}`,
        `DTEND;TZID=${ZONE}:${writeLocalTime(day, event.startsAt + event.minutes)}`,
        ...texts,
      ]
    : [
        `DTSTART;VALUE=DATE:${writeDate(day)}`,
        ...texts,
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escapeText(title)}`,
        `TRIGGER:${REMINDER}`,
        'END:VALARM',
      ];
  return ['BEGIN:VEVENT', `UID:${escapeText(uid)}`, `DTSTAMP:${writeTime(madeAt)}`, ...when, 'END:VEVENT'];
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
