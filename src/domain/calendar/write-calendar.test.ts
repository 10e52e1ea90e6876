import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from './write-calendar.ts';

const event: CalendarEvent = {
  uid: 'repetera-20790@example.org',
  day: 20_790,
  startsAt: 540,
  minutes: 10,
  remindBefore: 5,
  isBusy: false,
  title: 'Repetera: 4 frågor',
  description: 'Öppna sidan; svara, läs',
  url: 'https://example.org/ova/repetera/',
};
const MADE_AT = Date.UTC(2026, 11, 3, 8, 15);
const write = (given: CalendarEvent, madeAt = MADE_AT) =>
  writeCalendar({ productId: '-//Prov//Prov//SV', madeAt, event: given });

/** Undoes the folding of long lines, as a calendar does. */
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const octetsOf = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  it('has one event at a time, with a reminder before it', () => {
    const text = unfold(write(event));
    expect(text.slice(text.indexOf('BEGIN:VEVENT')).split('\r\n')).toEqual([
      'BEGIN:VEVENT',
      'UID:repetera-20790@example.org',
      'SEQUENCE:218448900',
      'DTSTAMP:20261203T081500Z',
      'DTSTART;TZID=Europe/Stockholm:20261203T090000',
      'DTEND;TZID=Europe/Stockholm:20261203T091000',
      'SUMMARY:Repetera: 4 frågor',
      'DESCRIPTION:Öppna sidan\\; svara\\, läs',
      'URL:https://example.org/ova/repetera/',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Repetera: 4 frågor',
      'TRIGGER:-PT5M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says who made it, and how the clock goes in Sweden', () => {
    const text = write(event);
    expect(text.slice(0, text.indexOf('BEGIN:VEVENT')).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Prov//Prov//SV',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Stockholm',
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
      '',
    ]);
  });

  it('has an event that goes on past midnight end on the next day, and may be busy', () => {
    const text = write({ ...event, startsAt: 23 * 60 + 30, minutes: 65, isBusy: true });
    expect(text).toContain('DTSTART;TZID=Europe/Stockholm:20261203T233000\r\n');
    expect(text).toContain('DTEND;TZID=Europe/Stockholm:20261204T003500\r\n');
    expect(text).toContain('TRANSP:OPAQUE\r\n');
  });

  it('is of no revision below the first', () => {
    expect(write(event, 0)).toContain('SEQUENCE:0\r\n');
  });

  it('breaks a line after 75 octets, and never inside of a letter', () => {
    const summaryOf = (title: string) =>
      /SUMMARY:.*?\r\nDESC/su
        .exec(write({ ...event, title }))?.[0]
        .split('\r\n')
        .slice(0, -1);
    expect(summaryOf('a'.repeat(67))).toEqual([`SUMMARY:${'a'.repeat(67)}`]);
    expect(summaryOf('a'.repeat(68))).toEqual([`SUMMARY:${'a'.repeat(67)}`, ' a']);
    expect(summaryOf('å'.repeat(34))).toEqual([`SUMMARY:${'å'.repeat(33)}`, ' å']);
    expect(summaryOf('€'.repeat(23))).toEqual([`SUMMARY:${'€'.repeat(22)}`, ' €']);
    expect(summaryOf('😀'.repeat(17))).toEqual([`SUMMARY:${'😀'.repeat(16)}`, ' 😀']);
    expect(summaryOf('a'.repeat(67 + 75))).toEqual([`SUMMARY:${'a'.repeat(67)}`, ` ${'a'.repeat(74)}`, ' a']);
  });

  it('says that it holds when it was made later, within what 32 bits can count', () => {
    const revision = (madeAt: number) => Number(/^SEQUENCE:(\d+)\r$/m.exec(write(event, madeAt))?.[1]);
    const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2088, 0, 1) });
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(revision(later)).toBeLessThan(2 ** 31);
        expect(revision(later)).toBeGreaterThanOrEqual(revision(earlier));
        expect(revision(later + 1000)).toBeGreaterThan(revision(earlier));
      }),
    );
  });

  it('keeps every line within 75 octets and loses no character, whatever the texts are', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const text = write({ ...event, title, description });
        for (const line of text.split('\r\n')) expect(octetsOf(line)).toBeLessThanOrEqual(75);
        const [, summary = ''] = unfold(text).match(/\r\nSUMMARY:(.*?)\r\nDESCRIPTION:/s) ?? [];
        const read = summary.replace(/\\([\\;,n])/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
        expect(read).toBe(title.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('lets no text begin a line of its own', () => {
    const text = write({ ...event, title: 'A\r\nEND:VEVENT\nX-EVIL:1\rB' });
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^X-EVIL/m);
  });
});
