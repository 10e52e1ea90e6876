import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areVotesShown,
  changeOccasion,
  isUnderWay,
  newerOccasion,
  newOccasion,
  type Occasion,
  type OccasionAction,
  runOf,
  timeLeft,
} from './occasion.ts';
import { EARLIER_DAY, parseOccasion } from './parse-occasion.ts';

const facts = { date: '2027-01-13', group: 'Grupp 2', place: 'Fjärden' };
const votes = fc.constantFrom('first' as const, 'second' as const);
const action = fc.oneof<fc.Arbitrary<OccasionAction>[]>(
  fc.record({ kind: fc.constant('start'), order: fc.string(), from: fc.nat() }),
  fc.record({
    kind: fc.constant('go'),
    order: fc.string(),
    at: fc.string(),
    step: fc.integer(),
    revealed: fc.integer(),
    from: fc.nat(),
  }),
  fc.record({ kind: fc.constant('black'), isBlack: fc.boolean() }),
  fc.record({ kind: fc.constant('dark'), isDark: fc.boolean() }),
  fc.record({ kind: fc.constant('run-timer'), at: fc.string(), length: fc.nat(3_600_000) }),
  fc.constant({ kind: 'pause-timer' }),
  fc.record({ kind: fc.constant('lengthen-timer'), at: fc.string(), length: fc.nat(), by: fc.integer() }),
  fc.constant({ kind: 'reset-timer' }),
  fc.record({
    kind: fc.constant('count'),
    case: fc.string(),
    vote: votes,
    option: fc.string(),
    hands: fc.double(),
  }),
  fc.record({ kind: fc.constant('recount'), case: fc.string(), vote: votes }),
  fc.record({
    kind: fc.constant('show-votes'),
    case: fc.string(),
    step: fc.constantFrom('first', 'second', 'key'),
    isShown: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('park'), question: fc.string() }),
  fc.record({ kind: fc.constant('own'), place: fc.integer(), owner: fc.string() }),
  fc.record({ kind: fc.constant('unpark'), place: fc.integer() }),
);
const occasionAfter = (...actions: OccasionAction[]): Occasion =>
  actions.reduce(
    (occasion, each, place) => changeOccasion(occasion, each, 1000 * (place + 1)),
    newOccasion('abc', 'pass', facts, 0),
  );
const goTo = (step: number, more: Partial<Extract<OccasionAction, { kind: 'go' }>> = {}): OccasionAction => ({
  kind: 'go',
  order: 'pass',
  at: `del/${step + 1}`,
  step,
  revealed: 0,
  from: 3 * step,
  ...more,
});
const count = (vote: 'first' | 'second', hands: number, option = 'b'): OccasionAction => ({
  kind: 'count',
  case: 'fall',
  vote,
  option,
  hands,
});

describe('an occasion', () => {
  it('moves to a slide, ends black there, and remembers when each slide was shown first', () => {
    const occasion = occasionAfter(goTo(2), { kind: 'black', isBlack: true }, goTo(3), goTo(2));
    expect(occasion.isBlack).toBe(false);
    expect(runOf(occasion, 'pass')).toMatchObject({
      at: 'del/3',
      step: 2,
      reached: { 'del/3': 1000, 'del/4': 3000 },
    });
  });

  it('has a break put in, that ends at a whole minute while the timer waits, and is back at its slide', () => {
    const inBreak = occasionAfter(
      goTo(2),
      { kind: 'run-timer', at: 'del/3', length: 60_000 },
      { kind: 'black', isBlack: true },
      { kind: 'break', minutes: 10 },
    );
    expect(inBreak).toMatchObject({ breakUntil: 10 * 60_000, isBlack: false });
    expect(timeLeft(inBreak.timer ?? fail(), 900_000), 'paused after two seconds').toBe(58_000);
    expect(parseOccasion(JSON.stringify(inBreak))).toMatchObject({ breakUntil: 10 * 60_000 });
    for (const end of [{ kind: 'end-break' } as const, goTo(2)])
      expect(changeOccasion(inBreak, end, 12 * 60_000)).toMatchObject({
        breakUntil: undefined,
        runs: { pass: { at: 'del/3', step: 2 } },
      });
  });

  it('starts its clock at the first step from the beginning, and never by looking around', () => {
    expect(runOf(occasionAfter(goTo(1)), 'pass').clock).toEqual({ startedAt: 1000, from: 3 });
    expect(runOf(occasionAfter(goTo(5), goTo(1)), 'pass').clock).toBeUndefined();
    const started = occasionAfter(goTo(1), goTo(0), goTo(1));
    expect(runOf(started, 'pass').clock?.startedAt).toBe(1000);
  });

  it('keeps each running order’s place: one group may have several passes', () => {
    const occasion = occasionAfter(goTo(2), goTo(7, { order: 'another' }));
    expect([runOf(occasion, 'pass').step, runOf(occasion, 'another').step]).toEqual([2, 7]);
    expect(runOf(occasion, 'toString')).toMatchObject({ step: 0 });
  });

  it('counts down only while the timer runs', () => {
    const running = occasionAfter({ kind: 'run-timer', at: 'a', length: 60_000 });
    expect(timeLeft(running.timer ?? fail(), 11_000)).toBe(50_000);
    const paused = changeOccasion(running, { kind: 'pause-timer' }, 11_000);
    expect(timeLeft(paused.timer ?? fail(), 99_000)).toBe(50_000);
    const again = changeOccasion(paused, { kind: 'run-timer', at: 'a', length: 1 }, 100_000);
    expect(timeLeft(again.timer ?? fail(), 170_000)).toBe(-20_000);
  });

  it('does not start a running timer anew, and lets it run while the leader looks at another slide', () => {
    const start: OccasionAction = { kind: 'run-timer', at: 'a', length: 60_000 };
    expect(occasionAfter(start, start, goTo(3), goTo(2)).timer).toMatchObject({
      runsSince: 1000,
      left: 60_000,
    });
  });

  it('makes a running timer a minute longer without stopping it', () => {
    const occasion = occasionAfter(
      { kind: 'run-timer', at: 'a', length: 300_000 },
      { kind: 'lengthen-timer', at: 'a', length: 300_000, by: 60_000 },
    );
    expect(timeLeft(occasion.timer ?? fail(), 4000)).toBe(357_000);
    expect(occasion.timer?.runsSince).toBe(1000);
  });

  it('counts hands for each vote of each case apart, and begins one count anew', () => {
    const occasion = occasionAfter(count('first', 18), count('second', 3));
    expect(occasion.counts).toEqual({ fall: { first: { b: 18 }, second: { b: 3 } } });
    const again = changeOccasion(occasion, { kind: 'recount', case: 'fall', vote: 'second' }, 9000);
    expect(again.counts).toEqual({ fall: { first: { b: 18 }, second: {} } });
  });

  it('shows the votes step for step when the leader says so, and at the key when there are any', () => {
    const counted = occasionAfter(count('first', 18));
    const shownAt = (occasion: Occasion) =>
      (['judge', 'first', 'discuss', 'second', 'key'] as const).filter((step) =>
        areVotesShown(occasion, 'fall', step),
      );
    expect(shownAt(occasionAfter())).toEqual([]);
    expect(shownAt(counted)).toEqual(['key']);
    const show = (step: 'first' | 'key', isShown: boolean): OccasionAction => ({
      kind: 'show-votes',
      case: 'fall',
      step,
      isShown,
    });
    expect(shownAt(changeOccasion(counted, show('first', true), 5))).toEqual(['first', 'key']);
    expect(shownAt(changeOccasion(counted, show('key', false), 5))).toEqual([]);
  });

  it('keeps questions to come back to with who answers them, but no empty ones', () => {
    const occasion = occasionAfter(
      { kind: 'park', question: ' Vad gäller för jourtid? ' },
      { kind: 'park', question: ' ' },
      { kind: 'park', question: 'Vem ringer?' },
      { kind: 'unpark', place: 0 },
      { kind: 'own', place: 0, owner: 'Enhetschefen' },
    );
    expect(occasion.parked).toEqual([{ text: 'Vem ringer?', owner: 'Enhetschefen' }]);
  });

  it('is under way as long as a lunch may last, and not the next day', () => {
    const { changedAt } = occasionAfter(goTo(1));
    expect(isUnderWay({ changedAt }, changedAt + 90 * 60_000)).toBe(true);
    expect(isUnderWay({ changedAt }, changedAt + 20 * 3_600_000)).toBe(false);
  });

  it('survives being stored, whatever has happened', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const occasion = occasionAfter(...actions);
        const stored = JSON.stringify(occasion);
        const read = parseOccasion(stored);
        expect(JSON.stringify(read)).toBe(JSON.stringify(parseOccasion(JSON.stringify(read))));
        const { id, revision, order, isBlack, group } = occasion;
        expect(read).toMatchObject({ id, revision, order, isBlack, group });
      }),
    );
  });

  it('is the same in both windows, whichever heard last', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1 }), fc.array(action, { minLength: 1 }), (one, other) => {
        const [a, b] = [occasionAfter(...one), occasionAfter(...other)];
        expect(newerOccasion(a, b)).toEqual(newerOccasion(b, a));
      }),
    );
  });
});

describe('parseOccasion', () => {
  it('never throws, and knows what is no occasion', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseOccasion(value)));
    fc.assert(fc.property(fc.string(), (text) => void parseOccasion(text)));
    expect(parseOccasion('{"v":3,"id":"a","order":"x","revision":1}')).toBeUndefined();
    expect(parseOccasion('{"v":2,"id":"../a","order":"x","revision":1}')).toBeUndefined();
    expect(parseOccasion(null)).toBeUndefined();
  });

  it('keeps what is whole beside what is damaged', () => {
    const occasion = parseOccasion({
      v: 2,
      id: 'abc',
      order: 'x',
      revision: 4,
      date: 'i går',
      size: -3,
      breakUntil: 'snart',
      runs: { x: { step: -1 }, y: 4 },
      counts: { a: 7, b: { first: { c: '9', d: 2 } } },
      parked: [7, { text: 'Hur?' }],
    });
    expect(occasion).toMatchObject({ revision: 4, date: '', counts: { b: { first: { d: 2 }, second: {} } } });
    for (const damaged of ['size', 'breakUntil']) expect(occasion).not.toHaveProperty(damaged);
    expect(occasion?.runs).toEqual({ x: { at: '', step: 0, revealed: 0, reached: {} } });
    expect(occasion?.parked).toEqual([{ text: 'Hur?', owner: '' }]);
  });

  it('reads the one day of version 1 as an occasion, with its votes, questions and plan', () => {
    const occasion = parseOccasion({
      v: 1,
      revision: 12,
      order: 'dagen 1~intro~t0830-1200',
      step: 7,
      startedAt: Date.UTC(2026, 10, 24, 8),
      isBlack: true,
      timer: { length: 1, left: 1 },
      counts: { f1: { first: { a: 18 }, second: {} } },
      shown: ['f1'],
      parked: ['Vad gäller för jourtid?'],
    });
    expect(occasion).toMatchObject({
      v: 2,
      id: EARLIER_DAY,
      revision: 12,
      date: '2026-11-24',
      plan: '1~intro~t0830-1200',
      order: 'dagen',
      counts: { f1: { first: { a: 18 }, second: {} } },
      parked: [{ text: 'Vad gäller för jourtid?', owner: '' }],
      isBlack: false,
    });
    expect(runOf(occasion ?? fail(), 'dagen')).toMatchObject({ step: 7 });
    expect(areVotesShown(occasion ?? fail(), 'f1', 'first')).toBe(true);
    expect(occasion?.timer).toBeUndefined();
  });
});

function fail(): never {
  throw new Error('It is not there');
}
