import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseDay } from './day.ts';
import { type CalendarEvent, writeCalendar } from './write-calendar.ts';

/** What an independent reader of calendar files finds in ours. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const timed = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'dag@example.org',
  day: parseDay('2026-12-01') ?? 0,
  startsAt: 510,
  minutes: 210,
  remindBefore: 30,
  isBusy: true,
  title: 'Kunskapsdag',
  description: '08.30 Välkomna\n12.00 Slut',
  url: 'https://example.org/kunskapsdag/planera/?p=1~intro',
  ...changes,
});
const write = (event: CalendarEvent) =>
  writeCalendar({ productId: '-//Prov//Prov//SV', madeAt: Date.UTC(2026, 10, 24), event });

/** What an instant is on the wall in Stockholm, by the time zones of the engine. */
const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('a time in a calendar file', () => {
  beforeEach(() => ICAL.TimezoneService.reset());

  it('is in Swedish time, with the rules for summer time in the file', () => {
    const text = write(timed());
    expect(text).toContain('\r\nDTSTART;TZID=Europe/Stockholm:20261201T083000\r\n');
    expect(text).toContain('\r\nDTEND;TZID=Europe/Stockholm:20261201T120000\r\n');
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(text).toContain('\r\nTRANSP:OPAQUE\r\n');
  });

  it.each([
    ['2026-12-01', '2026-12-01T07:30:00.000Z'],
    ['2026-06-01', '2026-06-01T06:30:00.000Z'],
    // The clock is put forward on 28 March 2027 and back on 25 October 2026.
    ['2027-03-27', '2027-03-27T07:30:00.000Z'],
    ['2027-03-28', '2027-03-28T06:30:00.000Z'],
    ['2026-10-24', '2026-10-24T06:30:00.000Z'],
    ['2026-10-25', '2026-10-25T07:30:00.000Z'],
    ['2026-10-26', '2026-10-26T07:30:00.000Z'],
  ])('08.30 on %s is the right moment', (day, instant) => {
    const [event] = readBack(write(timed({ day: parseDay(day) ?? 0 })));
    expect(event?.startDate.toJSDate().toISOString()).toBe(instant);
  });

  it('is the time on the wall in Stockholm on every day, as an independent reader sees it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_262, max: 24_000 }),
        fc.integer({ min: 360, max: 1080 }),
        (day, startsAt) => {
          const [event] = readBack(write(timed({ day, startsAt, minutes: 45 })));
          const clock = new Date(day * 86_400_000 + startsAt * 60_000).toISOString();
          expect(stockholm.format(event?.startDate.toJSDate())).toBe(clock.slice(0, 16).replace('T', ' '));
          expect(event?.duration.toSeconds()).toBe(45 * 60);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('goes on past midnight into the next day', () => {
    const [event] = readBack(write(timed({ startsAt: 1380, minutes: 90 })));
    expect(event?.endDate.toString()).toBe('2026-12-02T00:30:00');
  });

  it('keeps every text, whatever is in it', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, (title, description) => {
        const [event] = readBack(write(timed({ title, description })));
        const lines = (text: string) => text.replace(/\r\n?/g, '\n');
        expect(event?.summary ?? '').toBe(lines(title));
        expect(event?.description ?? '').toBe(lines(description));
        expect(event?.component.getFirstPropertyValue('url')).toBe(timed().url);
      }),
    );
  });

  it('is reminded of before it begins, on every day: calendars pass over what comes after', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_262, max: 24_000 }),
        fc.integer({ min: 1, max: 1440 }),
        (day, remindBefore) => {
          const [event] = readBack(write(timed({ day, remindBefore })));
          const alarm = event?.component.getFirstSubcomponent('valarm');
          const trigger = alarm?.getFirstPropertyValue('trigger');
          expect(trigger).toBeInstanceOf(ICAL.Duration);
          expect((trigger as ICAL.Duration).toSeconds()).toBe(-remindBefore * 60);
        },
      ),
      { numRuns: 50 },
    );
  });
});
