import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShow } from './parse-show.ts';
import { changeShow, newerShow, newShow, type Show, type ShowAction, timeLeft } from './show.ts';

const action = fc.oneof<fc.Arbitrary<ShowAction>[]>(
  fc.constant({ kind: 'start' }),
  fc.record({ kind: fc.constant('go'), step: fc.integer() }),
  fc.record({ kind: fc.constant('black'), isBlack: fc.boolean() }),
  fc.record({ kind: fc.constant('set-timer'), length: fc.nat(3_600_000) }),
  fc.constant({ kind: 'run-timer' }),
  fc.constant({ kind: 'pause-timer' }),
  fc.record({
    kind: fc.constant('count'),
    case: fc.string(),
    vote: fc.constantFrom('first', 'second'),
    option: fc.string(),
    hands: fc.double(),
  }),
  fc.record({ kind: fc.constant('show-counts'), case: fc.string(), isShown: fc.boolean() }),
  fc.record({ kind: fc.constant('park'), question: fc.string() }),
  fc.record({ kind: fc.constant('unpark'), place: fc.integer() }),
);
const showAfter = (...actions: ShowAction[]): Show =>
  actions.reduce((show, each, place) => changeShow(show, each, 1000 * (place + 1)), newShow('pass'));

describe('a show', () => {
  it('moves to a slide, and ends black and the timer there', () => {
    const show = showAfter(
      { kind: 'set-timer', length: 60_000 },
      { kind: 'black', isBlack: true },
      { kind: 'go', step: 3 },
    );
    expect(show).toMatchObject({ step: 3, isBlack: false });
    expect(show.timer).toBeUndefined();
  });

  it('counts down only while the timer runs', () => {
    const running = showAfter({ kind: 'set-timer', length: 60_000 }, { kind: 'run-timer' });
    expect(timeLeft(running.timer ?? fail(), 12_000)).toBe(50_000);
    const paused = changeShow(running, { kind: 'pause-timer' }, 12_000);
    expect(timeLeft(paused.timer ?? fail(), 99_000)).toBe(50_000);
    const again = changeShow(paused, { kind: 'run-timer' }, 100_000);
    expect(timeLeft(again.timer ?? fail(), 170_000)).toBe(-20_000);
  });

  it('does not start a running timer anew', () => {
    const running = showAfter(
      { kind: 'set-timer', length: 60_000 },
      { kind: 'run-timer' },
      { kind: 'run-timer' },
    );
    expect(running.timer?.runsSince).toBe(2000);
  });

  it('counts hands for each vote of each case apart', () => {
    const count = (vote: 'first' | 'second', hands: number): ShowAction => ({
      kind: 'count',
      case: 'fall',
      vote,
      option: 'b',
      hands,
    });
    expect(showAfter(count('first', 18), count('second', 3)).counts).toEqual({
      fall: { first: { b: 18 }, second: { b: 3 } },
    });
  });

  it('keeps questions to come back to, but no empty ones', () => {
    const show = showAfter(
      { kind: 'park', question: ' Vad gäller för jourtid? ' },
      { kind: 'park', question: ' ' },
      { kind: 'park', question: 'Vem ringer?' },
      { kind: 'unpark', place: 0 },
    );
    expect(show.parked).toEqual(['Vem ringer?']);
  });

  it('survives being stored, whatever has happened', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const show = showAfter(...actions);
        const stored = JSON.stringify(show);
        expect(JSON.stringify(parseShow(stored))).toBe(
          JSON.stringify(parseShow(JSON.stringify(parseShow(stored)))),
        );
        expect(parseShow(stored)).toMatchObject({
          revision: show.revision,
          step: show.step,
          isBlack: show.isBlack,
        });
      }),
    );
  });

  it('is the same in both windows, whichever heard last', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1 }), fc.array(action, { minLength: 1 }), (one, other) => {
        const [a, b] = [showAfter(...one), showAfter(...other)];
        expect(newerShow(a, b)).toEqual(newerShow(b, a));
      }),
    );
  });
});

describe('parseShow', () => {
  it('never throws, and knows what is no show', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseShow(value)));
    fc.assert(fc.property(fc.string(), (text) => void parseShow(text)));
    expect(parseShow('{"v":2,"order":"x","revision":1}')).toBeUndefined();
    expect(parseShow(null)).toBeUndefined();
  });

  it('keeps what is whole beside what is damaged', () => {
    const show = parseShow({
      v: 1,
      order: 'x',
      revision: 4,
      step: -1,
      counts: { a: 7, b: { first: { c: '9', d: 2 } } },
    });
    expect(show).toMatchObject({ revision: 4, step: 0, counts: { b: { first: { d: 2 }, second: {} } } });
  });
});

function fail(): never {
  throw new Error('There is no timer');
}
