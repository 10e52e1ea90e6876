import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayEvent, writeCalendar } from './write-calendar.ts';

const event: DayEvent = {
  uid: 'repetera-20790@example.org',
  day: 20_790,
  title: 'Repetera: 4 frågor',
  description: 'Öppna sidan; svara, läs',
  url: 'https://example.org/ova/repetera/',
};
const write = (...events: DayEvent[]) =>
  writeCalendar({ productId: '-//Prov//Prov//SV', madeAt: Date.UTC(2026, 11, 3, 8, 15), events });

/** Undoes the folding of long lines, as a calendar does. */
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const octetsOf = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  it('has an event for the day, free, with a reminder at nine', () => {
    expect(unfold(write(event)).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Prov//Prov//SV',
      'BEGIN:VEVENT',
      'UID:repetera-20790@example.org',
      'DTSTAMP:20261203T081500Z',
      'DTSTART;VALUE=DATE:20261203',
      'SUMMARY:Repetera: 4 frågor',
      'DESCRIPTION:Öppna sidan\\; svara\\, läs',
      'URL:https://example.org/ova/repetera/',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Repetera: 4 frågor',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
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
