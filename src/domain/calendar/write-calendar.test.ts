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
