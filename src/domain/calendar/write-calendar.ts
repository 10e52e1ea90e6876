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

export interface Calendar {
  /** Names what made the file: `-//Organisation//Product//SV`. */
  productId: string;
  /** When it was made, in epoch milliseconds. */
  madeAt: number;
  events: readonly DayEvent[];
}

/** From midnight: reminders come at nine in the morning. */
const REMINDER = 'PT9H';
/** Octets in a line, without its end. */
const LINE_LENGTH = 75;

/**
 * Text of a calendar file in the iCalendar format (RFC 5545, https://datatracker.ietf.org/doc/html/rfc5545), to be
 * saved as UTF-8. The days are shown as free, since nobody is occupied by them.
 */
export function writeCalendar({ productId, madeAt, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(productId)}`,
    ...events.flatMap((event) => writeEvent(event, madeAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEvent({ uid, day, title, description, url }: DayEvent, madeAt: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${writeTime(madeAt)}`,
    `DTSTART;VALUE=DATE:${writeTime(day * 86_400_000).slice(0, 8)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${REMINDER}`,
    'END:VALARM',
    'END:VEVENT',
  ];
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
