import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';

it('gives the numbers of Mulberry32', () => {
  const random = seededRandom(0);
  expect([random(), random(), random()].map((number) => number * 2 ** 32)).toEqual([
    1144304738, 1416247, 958946056,
  ]);
});

it('gives the same numbers for the same seed, all from 0 up to but not including 1', () => {
  fc.assert(
    fc.property(fc.double(), (seed) => {
      const [one, other] = [seededRandom(seed), seededRandom(seed)];
      for (let draw = 0; draw < 20; draw += 1) {
        const number = one();
        expect(number).toBe(other());
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

it('gives other numbers for another seed', () => {
  expect(seededRandom(1)()).not.toBe(seededRandom(2)());
});
