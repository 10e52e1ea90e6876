import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import type { SessionPart } from '../sessions/session.ts';
import { type Agenda, type AgendaNote, isPause, type PartSlot } from './agenda.ts';
import { makeAgenda } from './make-agenda.ts';
import { LONGEST_PART, type Pass } from './pass.ts';
import { LONGEST_WORK, LUNCH_FROM, LUNCH_TO } from './place-pauses.ts';
import { FIKA_CHOICES, isDayLength, LUNCH_CHOICES, type Plan } from './plan.ts';

const part = (id: string, minutes: number, least: number, dropOrder?: number): SessionPart => ({
  id,
  title: id,
  kind: 'case',
  minutes,
  least,
  ...(dropOrder !== undefined && { dropOrder }),
});

/** 50 minutes, 36 at its shortest and 24 without the second case. */
const pass = (area: string): Pass => ({
  area,
  title: area,
  parts: [
    part('opening', 5, 3),
    part('signs', 10, 6),
    part('case-1', 15, 12),
    part('case-2', 15, 12, 1),
    part('closing', 5, 3),
  ],
});
const AREAS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const PASSES = AREAS.map(pass);
const clock = (hours: number, minutes = 0) => hours * 60 + minutes;
const plan = (changes: Partial<Plan> = {}): Plan => ({
  areas: ['a', 'b', 'c'],
  start: clock(8, 30),
  end: clock(12),
  groupSize: 24,
  fika: 15,
  lunch: 60,
  ...changes,
});

const agendaText = ({ slots }: Agenda) =>
  slots.map((slot) => {
    const time = `${Math.floor(slot.startsAt / 60)}.${`${slot.startsAt % 60}`.padStart(2, '0')}`;
    return `${time} ${slot.kind === 'part' ? `${slot.area} ${slot.part.id}` : slot.kind} ${slot.minutes}`;
  });
const pausesOf = (agenda: Agenda) => agenda.slots.filter(isPause);
const partsOf = (agenda: Agenda) => agenda.slots.filter((slot): slot is PartSlot => slot.kind === 'part');
const noteOf = <Code extends AgendaNote['code']>(agenda: Agenda, code: Code) =>
  agenda.notes.find((note): note is Extract<AgendaNote, { code: Code }> => note.code === code);
const codesOf = (agenda: Agenda) => agenda.notes.map(({ code }) => code);

describe('an agenda', () => {
  it('puts the pauses of a morning between the passes', () => {
    const agenda = makeAgenda(plan(), PASSES);
    expect(agenda.endsAt).toBe(clock(11, 55));
    expect(agendaText(agenda).filter((line) => !/^\S+ [abc] (signs|case)/.test(line))).toEqual([
      '8.30 welcome 10',
      '8.40 a opening 5',
      '9.25 a closing 5',
      '9.30 fika 15',
      '9.45 b opening 5',
      '10.30 b closing 5',
      '10.35 stretch 5',
      '10.40 c opening 5',
      '11.25 c closing 5',
      '11.30 questions 15',
      '11.45 wrap-up 10',
    ]);
  });

  it('gives back what is left over after the questions', () => {
    const agenda = makeAgenda(plan({ end: clock(12, 30) }), PASSES);
    expect(agenda.endsAt).toBe(clock(11, 55));
    expect(noteOf(agenda, 'ends-early')).toEqual({ code: 'ends-early', minutes: 35 });
  });

  it('shortens before it leaves anything out', () => {
    const agenda = makeAgenda(plan({ areas: ['a'], end: clock(9, 15), fika: 0 }), PASSES);
    expect(agenda.endsAt).toBe(clock(9, 15));
    expect(partsOf(agenda)).toHaveLength(5);
    expect(noteOf(agenda, 'shortened')).toEqual({ code: 'shortened', parts: 7, minutes: 15 });
    expect(noteOf(agenda, 'dropped')).toBeUndefined();
  });

  it('leaves out what comes first in the order, from the latest pass, and says so', () => {
    const agenda = makeAgenda(plan({ areas: ['a', 'b'], end: clock(9, 45), fika: 0 }), PASSES);
    expect(agenda.endsAt).toBe(clock(9, 45));
    expect(agenda.notes.filter(({ code }) => code === 'dropped')).toEqual([
      { code: 'dropped', area: 'b', part: part('case-2', 15, 12, 1), isNeededLess: false },
    ]);
  });

  it('leaves out first what those who come need least, and says so', () => {
    const needed = PASSES.map((one, index) => ({
      ...one,
      needs: [{ administration: 'miljo', share: 10 + index }],
    }));
    const dropped = (administrations?: string[]) =>
      makeAgenda(
        plan({ areas: ['a', 'b'], end: clock(9, 45), fika: 0, ...(administrations && { administrations }) }),
        needed,
      ).notes.flatMap((note) => (note.code === 'dropped' ? [[note.area, note.isNeededLess]] : []));
    expect(dropped(['miljo'])).toEqual([['a', true]]);
    expect(dropped(['someone else'])).toEqual([['b', false]]);
    expect(dropped()).toEqual([['b', false]]);
  });

  it('has its fika in the middle of the morning and of the afternoon, and lunch when people expect it', () => {
    const wholeDay = makeAgenda(plan({ areas: AREAS, end: clock(16, 30) }), PASSES);
    const at = (kind: string) =>
      wholeDay.slots.filter((slot) => slot.kind === kind).map(({ startsAt }) => startsAt);
    const [morning = 0, afternoon = 0] = at('fika');
    expect(morning).toBeGreaterThanOrEqual(clock(9, 15));
    expect(morning).toBeLessThanOrEqual(clock(10, 30));
    expect(afternoon).toBeGreaterThanOrEqual(clock(13, 50));
    expect(afternoon).toBeLessThanOrEqual(clock(15));
    expect(at('lunch')[0]).toBeGreaterThanOrEqual(clock(11, 20));
    expect(at('lunch')[0]).toBeLessThanOrEqual(clock(12, 10));
    // A day that begins at eight had its fika soon after nine.
    for (const start of [clock(8), clock(8, 15), clock(8, 30)]) {
      const morningOnly = makeAgenda(plan({ start, end: clock(12) }), PASSES);
      const fika = morningOnly.slots.find(({ kind }) => kind === 'fika');
      expect(fika?.startsAt, `${start}`).toBeGreaterThanOrEqual(clock(9, 15));
      expect(fika?.startsAt, `${start}`).toBeLessThanOrEqual(clock(10, 30));
    }
  });

  it('ends late when even the shortest day is too long, and says by how much', () => {
    const agenda = makeAgenda(plan({ areas: ['a', 'b'], end: clock(9), fika: 0 }), PASSES);
    // 5 + 24 + 24 + 5: below 75 minutes, so no pause.
    expect(agenda.endsAt).toBe(clock(9, 28));
    expect(agenda.notes[0]).toEqual({ code: 'ends-late', minutes: 28 });
  });

  it('has lunch between two halves of a day, each with a fika', () => {
    const agenda = makeAgenda(plan({ areas: AREAS, end: clock(16, 30) }), PASSES);
    expect(agenda.endsAt).toBe(clock(16, 30));
    const kinds = pausesOf(agenda).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'lunch')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'fika')).toHaveLength(2);
    expect(kinds.lastIndexOf('fika')).toBeGreaterThan(kinds.indexOf('lunch'));
  });

  it('tells what of the plan was not needed or is missing', () => {
    expect(codesOf(makeAgenda(plan({ areas: ['a'], end: clock(9, 30) }), PASSES))).toEqual([
      'no-questions',
      'fika-not-needed',
      'lunch-not-needed',
    ]);
    expect(codesOf(makeAgenda(plan({ end: clock(12, 30) }), PASSES))).not.toContain('no-questions');
    expect(codesOf(makeAgenda(plan({ areas: AREAS, end: clock(16), lunch: 0 }), PASSES))).toContain(
      'lunch-missing',
    );
    expect(codesOf(makeAgenda(plan({ groupSize: 3 }), PASSES))).toContain('small-group');
    expect(codesOf(makeAgenda(plan({ groupSize: 41 }), PASSES))).toContain('large-group');
  });

  it('is empty without passes, and passes over areas that have none', () => {
    expect(makeAgenda(plan({ areas: [] }), PASSES)).toEqual({
      slots: [],
      endsAt: clock(8, 30),
      notes: [{ code: 'no-passes' }],
    });
    const known = makeAgenda(plan({ areas: ['a'] }), PASSES);
    expect(makeAgenda(plan({ areas: ['unknown', 'a'] }), PASSES)).toEqual(known);
  });
});

/** Passes of at most two hours, so that a day of eight of them is long but still a day. */
const anyPart = fc
  .record({
    minutes: fc.integer({ min: 1, max: LONGEST_PART }),
    spare: fc.nat({ max: 20 }),
    dropOrder: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  })
  .map(({ minutes, spare, dropOrder }) => part('part', minutes, Math.max(1, minutes - spare), dropOrder));
const anyPasses = fc
  .array(fc.array(anyPart, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 })
  .map((passes) =>
    passes.map((parts, index): Pass => {
      const area = `area-${index}`;
      let left = 120;
      const fitting = parts.filter(({ minutes }, at) => {
        left -= minutes;
        return at === 0 || left >= 0;
      });
      return { area, title: area, parts: fitting.map((one, at) => ({ ...one, id: `part-${at}` })) };
    }),
  );
const anyDay = fc
  .tuple(fc.integer({ min: 360, max: 1290 }), fc.integer({ min: 30, max: 720 }))
  .map(([start, length]) => ({ start, end: Math.min(start + length, 1320) }))
  .filter(({ start, end }) => isDayLength(start, end));
const anyPlanned = fc
  .record({
    passes: anyPasses,
    day: anyDay,
    fika: fc.constantFrom(...FIKA_CHOICES),
    lunch: fc.constantFrom(...LUNCH_CHOICES),
    groupSize: fc.integer({ min: 2, max: 500 }),
  })
  .map(({ passes, day, fika, lunch, groupSize }) => {
    const planned: Plan = { areas: passes.map(({ area }) => area), ...day, fika, lunch, groupSize };
    return { passes, plan: planned };
  });

/** To make an agenda takes nearly all of the time, so that each is made once and looked at by every test. */
const agendas = new Map<string, Agenda>();
function agendaOf(planned: Plan, passes: Pass[]): Agenda {
  const key = JSON.stringify([planned, passes]);
  const agenda = agendas.get(key) ?? makeAgenda(planned, passes);
  agendas.set(key, agenda);
  return agenda;
}
/** The same inputs for each of the tests, and others in each run. */
const seed = fc.readConfigureGlobal().seed ?? Date.now();

/** Minutes of work between the pauses. */
function worksOf({ slots }: Agenda): number[] {
  const works = [0];
  for (const slot of slots) {
    if (isPause(slot)) works.push(0);
    else works.push((works.pop() ?? 0) + slot.minutes);
  }
  return works;
}

/** A part is left out, and what is left over goes to questions: among 300 plans at random there may be none like it. */
const leftOut: { passes: Pass[]; plan: Plan } = {
  passes: [{ area: 'area-0', title: 'area-0', parts: [part('part-0', 20, 20), part('part-1', 60, 60, 1)] }],
  plan: { areas: ['area-0'], start: clock(9), end: clock(10), fika: 15, lunch: 0, groupSize: 12 },
};

describe('every agenda', () => {
  const holds = (claim: (made: { passes: Pass[]; plan: Plan; agenda: Agenda }) => void) =>
    fc.assert(
      fc.property(anyPlanned, ({ passes, plan: planned }) =>
        claim({ passes, plan: planned, agenda: agendaOf(planned, passes) }),
      ),
      { numRuns: 300, seed, examples: [[leftOut]] },
    );

  it('begins on time and never overlaps or leaves a gap', () => {
    holds(({ plan: { start }, agenda }) => {
      const ends = agenda.slots.map(({ startsAt, minutes }) => startsAt + minutes);
      expect([...agenda.slots.map(({ startsAt }) => startsAt), agenda.endsAt]).toEqual([start, ...ends]);
      const minutes = agenda.slots.map((slot) => slot.minutes);
      expect(minutes.filter((length) => length <= 0 || !Number.isInteger(length))).toEqual([]);
    });
  });

  it('ends on time, or says by how much it does not', () => {
    holds(({ plan: { end }, agenda }) => {
      const late = noteOf(agenda, 'ends-late')?.minutes ?? 0;
      const early = noteOf(agenda, 'ends-early')?.minutes ?? 0;
      expect(agenda.endsAt - end).toBe(late - early);
      expect(late * early).toBe(0);
    });
  });

  it('ends late only when nothing more can be shortened or left out', () => {
    holds(({ agenda }) => {
      if (!noteOf(agenda, 'ends-late')) return;
      for (const { minutes, part: kept } of partsOf(agenda)) {
        expect(minutes).toBe(kept.least);
        expect(kept.dropOrder).toBeUndefined();
      }
    });
  });

  it('shortens and leaves out nothing while there is time left over', () => {
    const branches = new Branches<'left-out'>();
    holds(({ agenda }) => {
      const hasTime = noteOf(agenda, 'ends-early') || agenda.slots.some(({ kind }) => kind === 'questions');
      if (!hasTime) return;
      expect(noteOf(agenda, 'shortened')).toBeUndefined();
      if (agenda.slots.some(({ kind }) => kind === 'questions')) {
        // What is left over would not have been enough for what was left out.
        const dropped = agenda.notes.flatMap((note) => (note.code === 'dropped' ? note.part.least : []));
        const left =
          (noteOf(agenda, 'ends-early')?.minutes ?? 0) +
          agenda.slots.reduce((sum, { kind, minutes }) => sum + (kind === 'questions' ? minutes : 0), 0);
        const last = dropped.at(-1);
        if (last !== undefined) {
          branches.enter('left-out');
          expect(left).toBeLessThan(last);
        }
      }
    });
    expect(branches.met).toEqual(['left-out']);
  });

  it('keeps every part between its least and its planned length, in order, or says that it is left out', () => {
    holds(({ passes, agenda }) => {
      const kept = partsOf(agenda);
      for (const { minutes, part: held } of kept) {
        expect(minutes).toBeGreaterThanOrEqual(held.least);
        expect(minutes).toBeLessThanOrEqual(held.minutes);
      }
      const dropped = agenda.notes.flatMap((note) =>
        note.code === 'dropped' ? `${note.area} ${note.part.id}` : [],
      );
      const all = passes.flatMap(({ area, parts }) => parts.map(({ id }) => `${area} ${id}`));
      expect(kept.map(({ area, part: held }) => `${area} ${held.id}`)).toEqual(
        all.filter((name) => !dropped.includes(name)),
      );
      expect(new Set(dropped).size).toBe(dropped.length);
    });
  });

  it('leaves out nothing before what comes earlier in the order', () => {
    holds(({ agenda }) => {
      const orders = agenda.notes.flatMap((note) =>
        note.code === 'dropped' ? (note.part.dropOrder ?? Number.NaN) : [],
      );
      expect(orders).not.toContain(Number.NaN);
      const latest = Math.max(0, ...orders);
      for (const { part: kept } of partsOf(agenda)) {
        expect(kept.dropOrder ?? Infinity).toBeGreaterThanOrEqual(latest);
      }
    });
  });

  it('never lets anybody work too long without a pause, and never begins or ends with one', () => {
    holds(({ agenda }) => {
      const works = worksOf(agenda);
      expect(Math.max(...works)).toBeLessThanOrEqual(LONGEST_WORK);
      expect(Math.min(...works)).toBeGreaterThan(0);
    });
  });

  it('has one lunch within its hours when the day spans them, and none otherwise', () => {
    holds(({ plan: { start, lunch }, agenda }) => {
      const lunches = pausesOf(agenda).filter(({ kind }) => kind === 'lunch');
      const spans = lunch > 0 && start < LUNCH_FROM && agenda.endsAt > LUNCH_TO;
      expect(lunches).toHaveLength(spans ? 1 : 0);
      for (const { startsAt, minutes } of lunches) {
        expect(minutes).toBe(lunch);
        expect(startsAt).toBeGreaterThanOrEqual(LUNCH_FROM);
        expect(startsAt + minutes).toBeLessThanOrEqual(LUNCH_TO);
      }
    });
  });

  it('has at most one fika in each half, as long as was chosen', () => {
    holds(({ plan: { fika }, agenda }) => {
      const pauses = pausesOf(agenda);
      const lunchAt = pauses.findIndex(({ kind }) => kind === 'lunch');
      for (const half of [pauses.slice(0, Math.max(0, lunchAt)), pauses.slice(lunchAt + 1)]) {
        const fikas = half.filter(({ kind }) => kind === 'fika');
        expect(fikas.length).toBe(half.length > 0 && fika > 0 ? 1 : 0);
        for (const { minutes } of fikas) expect(minutes).toBe(fika);
      }
    });
  });
});
