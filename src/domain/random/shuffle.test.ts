import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';
import { shuffle } from './shuffle.ts';

it('keeps every member exactly once and leaves the given list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (members, seed) => {
      const before = [...members];
      const shuffled = shuffle(members, seededRandom(seed));
      expect(members).toEqual(before);
      expect(shuffled.toSorted()).toEqual(members.toSorted());
    }),
  );
});

it('gives the same order for the same seed', () => {
  const members = [1, 2, 3, 4, 5, 6, 7];
  expect(shuffle(members, seededRandom(7))).toEqual(shuffle(members, seededRandom(7)));
});

it('gives every order about as often', () => {
  const random = seededRandom(2026);
  const times = new Map<string, number>();
  for (let round = 0; round < 6000; round += 1) {
    const order = shuffle(['a', 'b', 'c'], random).join('');
    times.set(order, (times.get(order) ?? 0) + 1);
  }
  expect(times.size).toBe(6);
  for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
