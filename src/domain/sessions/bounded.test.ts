import { describe, expect, it } from 'vitest';
import { growth, MOST_GROWTH } from '../fixtures/growth.ts';
import { newOccasion } from './occasion.ts';
import { parseOccasion } from './parse-occasion.ts';

const occasion = newOccasion('abc', 'passet', { date: '2026-12-01', group: '', place: '' }, 1);
const many = <Entry>(size: number, entry: (place: number) => Entry) =>
  Object.fromEntries(Array.from({ length: size }, (_, place) => [`n${place}`, entry(place)]));

describe('a text that is longer than any day', () => {
  it('is not read', () => {
    const text = JSON.stringify(occasion);
    expect(parseOccasion(text)).toMatchObject({ id: 'abc' });
    expect(parseOccasion(text + ' '.repeat(600_000))).toBeUndefined();
  });
});

describe('ten times the input takes at most twelve times the work', () => {
  for (const [what, more] of Object.entries({
    'votes on one case': (size: number) => ({ counts: { case: { first: many(size, () => 1), second: {} } } }),
    'votes on many cases': (size: number) => ({
      counts: many(size, () => ({ first: { a: 1 }, second: { a: 2 } })),
    }),
    'slides that were reached': (size: number) => ({ runs: { passet: { reached: many(size, (at) => at) } } }),
    'questions to come back to': (size: number) => ({ parked: Array.from({ length: size }, () => 'Vem?') }),
    'slides that were shown, in an earlier version': (size: number) => ({
      v: 1,
      shown: Array.from({ length: size }, (_, place) => `n${place}`),
    }),
  })) {
    it(`of reading ${what}`, () => {
      const read = (size: number) => {
        const text = JSON.stringify({ ...occasion, ...more(size) });
        return () => parseOccasion(text);
      };
      expect(growth(read, 3000)).toBeLessThanOrEqual(MOST_GROWTH);
    });
  }
});
