import { describe, expect, it } from 'vitest';
import { growth, MOST_GROWTH, makeAnew } from '../fixtures/growth.ts';
import { newOccasion } from './occasion.ts';
import { parseOccasion } from './parse-occasion.ts';

const occasion = newOccasion('abc', 'passet', { date: '2026-12-01', group: '', place: '' }, 1);
/** From a thousand names on an engine keeps an object in another way, which takes longer; ten times as much fills a text that is still read. */
const SMALL = 1100;
const many = <Entry>(size: number, from: number, entry: (place: number) => Entry) =>
  Object.fromEntries(Array.from({ length: size }, (_, place) => [`n${from + place}`, entry(place)]));

describe('a text that is longer than any day', () => {
  it('is not read', () => {
    const text = JSON.stringify(occasion);
    expect(parseOccasion(text)).toMatchObject({ id: 'abc' });
    expect(parseOccasion(text + ' '.repeat(600_000))).toBeUndefined();
  });
});

describe('ten times the input takes at most twelve times the work, beside what the engine needs to make such objects', () => {
  for (const [what, more] of Object.entries({
    'votes on one case': (size: number, from: number) => ({
      counts: { case: { first: many(size, from, () => 1), second: {} } },
    }),
    'votes on many cases': (size: number, from: number) => ({
      counts: many(size, from, () => ({ first: { a: 1 }, second: {} })),
    }),
    'slides that were reached': (size: number, from: number) => ({
      runs: { passet: { reached: many(size, from, (at) => at) } },
    }),
    'questions to come back to': (size: number) => ({
      parked: Array.from({ length: size }, () => 'Vem?'),
    }),
    'slides that were shown, in an earlier version': (size: number, from: number) => ({
      v: 1,
      shown: Array.from({ length: size }, (_, place) => `n${from + place}`),
    }),
  })) {
    it(`of reading ${what}`, () => {
      const textOf = (size: number, from: number) => JSON.stringify({ ...occasion, ...more(size, from) });
      const read = (size: number, from: number) => {
        const text = textOf(size, from);
        return () => parseOccasion(text);
      };
      const engine = (size: number, from: number) => {
        const text = textOf(size, from);
        return () => makeAnew(text);
      };
      expect(growth(read, SMALL, engine)).toBeLessThanOrEqual(MOST_GROWTH);
    });
  }
});
