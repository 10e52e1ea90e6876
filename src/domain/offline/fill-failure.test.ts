import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FillFailure, isFillFailure, isTooEarly, nextTry } from './fill-failure.ts';

const MINUTE = 60_000;
const failure: FillFailure = { version: 'v', entry: 'a.js', reason: 'file', times: 1, at: 1000 };

describe('trying again to keep a build', () => {
  it('waits longer each time, and never more than a week', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 100].map((times) => nextTry({ times, at: 0 }) / MINUTE);
    expect(minutes).toEqual([2, 8, 32, 128, 512, 2048, 8192, 10_080]);
  });

  it('leaves the build alone until then', () => {
    expect(isTooEarly(failure, 'v', 1000)).toBe(true);
    expect(isTooEarly(failure, 'v', 999 + 2 * MINUTE)).toBe(true);
    expect(isTooEarly(failure, 'v', 1000 + 2 * MINUTE)).toBe(false);
  });

  it('tries another build at once, and a first time', () => {
    expect(isTooEarly(failure, 'w', 1000)).toBe(false);
    expect(isTooEarly(undefined, 'v', 1000)).toBe(false);
  });

  it('does not wait for a clock that was ahead', () => {
    expect(isTooEarly({ ...failure, at: 9e15 }, 'v', 1000)).toBe(false);
  });

  it('always comes, within a week', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 4e12 }), (times, at) => {
        const wait = nextTry({ times, at }) - at;
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(7 * 24 * 60 * MINUTE);
      }),
    );
  });
});

describe('a failure that was kept', () => {
  it('is known by its form', () => {
    expect(isFillFailure(failure)).toBe(true);
    for (const wrong of [null, {}, { ...failure, reason: 'x' }, { ...failure, at: '1' }, []])
      expect(isFillFailure(wrong)).toBe(false);
  });
});
