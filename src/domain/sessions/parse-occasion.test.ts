import { describe, expect, it } from 'vitest';
import { newOccasion, type Occasion } from './occasion.ts';
import { EARLIER_DAY, parseOccasion } from './parse-occasion.ts';
import { isSlideFacts } from './slide.ts';

const occasion: Occasion = {
  ...newOccasion(
    'abc123',
    'dagen',
    { date: '2027-01-13', group: 'Grupp 2', place: 'Fjärden', size: 24, plan: '1~a~t0830-1200' },
    1000,
  ),
  revision: 12,
  changedAt: 2000,
  runs: {
    dagen: {
      at: 'fall/3',
      step: 7,
      revealed: 2,
      clock: { startedAt: 1000, from: 1.5 },
      reached: { 'fall/1': 1500 },
    },
  },
  isBlack: true,
  isDark: true,
  breakUntil: 60_000,
  timer: { at: 'fall/3', length: 180_000, left: 42_000.5, runsSince: 1900 },
  counts: { f1: { first: { a: 18 }, second: { a: 3 } } },
  votesShown: { 'f1/second': true, 'f1/key': false },
  parked: [{ text: 'Vem?', owner: 'Juristen' }],
};
const parse = (changes: object) => parseOccasion({ ...occasion, ...changes });

describe('an occasion that was kept', () => {
  it('comes back as it was', () => {
    expect(parseOccasion(occasion)).toEqual(occasion);
    expect(parseOccasion(JSON.stringify(occasion))).toEqual(occasion);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['no JSON', '{"v":2'],
    ['a number', 7],
    ['one without a version', { ...occasion, v: undefined }],
    ['one of a later version', { ...occasion, v: 3 }],
    ['one without an order', { ...occasion, order: 7 }],
    ['one without a revision', { ...occasion, revision: undefined }],
    ['one with a broken revision', { ...occasion, revision: 1.5 }],
    ['one with a revision below none', { ...occasion, revision: -1 }],
    ['one without an id', { ...occasion, id: undefined }],
    ['one with an id of other letters', { ...occasion, id: 'ABC' }],
    ['one with an empty id', { ...occasion, id: '' }],
    ['one with a long id', { ...occasion, id: 'a'.repeat(41) }],
    ['one that is larger than any', JSON.stringify({ ...occasion, more: 'a'.repeat(500_000) })],
  ])('is none where there is %s', (_, stored) => {
    expect(parseOccasion(stored)).toBeUndefined();
  });

  it.each<[string, object, object]>([
    ['its day', { date: '13 januari' }, { date: '' }],
    ['its day, with more after it', { date: '2027-01-13T08:30' }, { date: '' }],
    ['its group', { group: 7 }, { group: '' }],
    ['a long group', { group: 'a'.repeat(501) }, { group: 'a'.repeat(500) }],
    ['when it was made', { createdAt: 'nyss', changedAt: null }, { createdAt: 0, changedAt: 0 }],
    ['what is black', { isBlack: 1, isDark: 'ja' }, { isBlack: false, isDark: false }],
    [
      'how many hands',
      { counts: { f1: { first: { a: 'många', b: 2 } }, f2: 7 } },
      { counts: { f1: { first: { b: 2 }, second: {} } } },
    ],
    ['what is shown', { votesShown: { a: 'ja', b: true } }, { votesShown: { b: true } }],
    ['what is a list', { votesShown: [true], parked: {} }, { votesShown: {}, parked: [] }],
    [
      'its questions',
      { parked: ['Vem?', 7, { text: 'När?' }, { owner: 'A' }] },
      {
        parked: [
          { text: 'Vem?', owner: '' },
          { text: 'När?', owner: '' },
        ],
      },
    ],
  ])('is kept without %s, where that is damaged', (_, damage, mended) => {
    expect(parse(damage)).toEqual({ ...occasion, ...mended });
  });

  it.each([
    ['size', { size: 2.5 }],
    ['plan', { plan: 7 }],
    ['breakUntil', { breakUntil: 'sedan' }],
    ['timer', { timer: 'ja' }],
    ['timer', { timer: { at: 7, length: 1, left: 1 } }],
    ['timer', { timer: { at: 'a', length: -1, left: 1 } }],
    ['timer', { timer: { at: 'a', length: 1, left: 'a' } }],
  ])('has no %s where that is damaged: %j', (name, damage) => {
    const { [name as 'size']: _, ...rest } = occasion;
    expect(parse(damage)).toEqual(rest);
  });

  it('keeps how far it came, as far as that can be read', () => {
    const run = (value: unknown) => parse({ runs: { dagen: value } })?.runs['dagen'];
    expect(run({})).toEqual({ at: '', step: 0, revealed: 0, reached: {} });
    expect(
      run({ at: 'a', step: -1, revealed: 1.5, clock: { startedAt: 1 }, reached: { a: 'x', b: 2 } }),
    ).toEqual({ at: 'a', step: 0, revealed: 0, reached: { b: 2 } });
    expect(run({ clock: { startedAt: -1, from: 2 } })).not.toHaveProperty('clock');
    expect(run({ clock: { startedAt: 1, from: 2 } })).toHaveProperty('clock');
    expect(run(7)).toBeUndefined();
    expect(parse({ timer: { at: 'a', length: 5, left: 4, runsSince: 'nu' } })?.timer).toEqual({
      at: 'a',
      length: 5,
      left: 4,
    });
  });

  it('is cut where its lists are longer than any day', () => {
    expect(parse({ parked: Array.from({ length: 201 }, () => 'Vem?') })?.parked).toHaveLength(200);
    const shown = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`a${index}`, true]));
    expect(Object.keys(parse({ votesShown: shown })?.votesShown ?? {})).toHaveLength(1000);
  });
});

describe('the day that version 1 kept', () => {
  const day = {
    v: 1,
    order: 'dagen 1~a~t0830-1200',
    revision: 3,
    startedAt: Date.UTC(2026, 10, 24, 9),
    step: 5,
    counts: { f1: { first: { a: 2 }, second: {} } },
    shown: ['f1', 7],
    parked: ['Vem?'],
  };

  it('is read as an occasion', () => {
    expect(parseOccasion(day)).toEqual({
      ...newOccasion(
        EARLIER_DAY,
        'dagen',
        { date: '2026-11-24', group: '', place: '', plan: '1~a~t0830-1200' },
        day.startedAt,
      ),
      revision: 3,
      runs: { dagen: { at: '', step: 5, revealed: 0, reached: {} } },
      counts: { f1: { first: { a: 2 }, second: {} } },
      votesShown: {
        'f1/judge': true,
        'f1/first': true,
        'f1/discuss': true,
        'f1/second': true,
        'f1/key': true,
      },
      parked: [{ text: 'Vem?', owner: '' }],
    });
  });

  it('may lack what it had not yet', () => {
    const bare = parseOccasion({ v: 1, order: 'pass', revision: 0 });
    expect(bare).toEqual({
      ...newOccasion(EARLIER_DAY, 'pass', { date: '', group: '', place: '' }, 0),
      runs: { pass: { at: '', step: 0, revealed: 0, reached: {} } },
    });
    expect(parseOccasion({ ...day, startedAt: 8.64e15 })?.date).toBe('');
    expect(parseOccasion({ ...day, step: -1 })?.runs['dagen']?.step).toBe(0);
  });
});

describe('what a slide says of itself', () => {
  const vote = { caseId: 'f1', step: 'key', options: [{ id: 'a', letter: 'A', text: 'Ring' }], right: ['a'] };
  const facts = { part: 'fall', title: 'Fallet', timer: 60, vote };

  it('is taken as it was written, and not with a part missing', () => {
    const { timer: _t, vote: _v, ...bare } = facts;
    expect(isSlideFacts(facts)).toBe(true);
    expect(isSlideFacts(bare)).toBe(true);
    const damaged = [
      ...['part', 'title'].map((name) => ({ ...facts, [name]: undefined })),
      { ...facts, timer: 'lång' },
      ...Object.keys(vote).map((name) => ({ ...facts, vote: { ...vote, [name]: undefined } })),
      { ...facts, vote: { ...vote, step: 'later' } },
      ...['id', 'letter', 'text'].map((name) => ({
        ...facts,
        vote: { ...vote, options: [{ ...vote.options[0], [name]: 7 }] },
      })),
      { ...facts, vote: { ...vote, right: [7] } },
    ];
    for (const value of damaged) expect(isSlideFacts(value), JSON.stringify(value)).toBe(false);
  });
});
