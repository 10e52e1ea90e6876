import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEndsAt, findStep, keysOf, minutesBehind } from './run.ts';

const MINUTE = 60_000;

describe('keys of slides', () => {
  it('tell the stretch and the number in it, and are never the same', () => {
    expect(keysOf(['welcome', 'a/fall', 'a/fall', 'fika', 'fika'])).toEqual([
      'welcome/1',
      'a/fall/1',
      'a/fall/2',
      'fika/1',
      'fika/2',
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'a/b')), (stretches) => {
        expect(new Set(keysOf(stretches)).size).toBe(stretches.length);
      }),
    );
  });
});

describe('where a group goes on', () => {
  const keys = keysOf(['welcome', 'b/fall', 'a/fall', 'a/fall', 'wrap-up']);

  it('is the same slide, wherever a changed plan has moved it', () => {
    expect(findStep({ at: 'a/fall/2', step: 9 }, keys)).toBe(3);
  });

  it('is the beginning of the stretch when the slide is gone, and the same distance when the stretch is', () => {
    expect(findStep({ at: 'a/fall/9', step: 0 }, keys)).toBe(2);
    expect(findStep({ at: 'c/fall/1', step: 3 }, keys)).toBe(3);
    expect(findStep({ at: 'c/fall/1', step: 99 }, keys)).toBe(4);
    expect(findStep({ at: '', step: 0 }, keys)).toBe(0);
    expect(findStep({ at: '', step: 4 }, [])).toBe(0);
  });
});

describe('the time against the plan', () => {
  const slide = { startsAt: 5, minutes: 10 };
  const behindAfter = (minutes: number, from = 0) =>
    minutesBehind({ clock: { startedAt: 0, from } }, slide, minutes * MINUTE);

  it('is not known before the clock is started', () => {
    expect(minutesBehind({}, slide, 0)).toBeUndefined();
  });

  it('is nothing while the slide’s own minutes last, then whole minutes behind or ahead', () => {
    expect([behindAfter(15), behindAfter(18), behindAfter(2), behindAfter(2.5), behindAfter(4.5)]).toEqual([
      0, 3, -3, -2, 0,
    ]);
    expect(Object.is(behindAfter(4.5), -0)).toBe(false);
  });

  it('is reckoned from the minute of the plan at which the leader started', () => {
    expect([behindAfter(0, 5), behindAfter(12, 5)]).toEqual([0, 2]);
  });
});

describe('the end of a break', () => {
  const fika = { startsAt: 590, minutes: 15 };

  it('is as planned when it begins about then', () => {
    expect([breakEndsAt(fika, undefined), breakEndsAt(fika, 592)]).toEqual([605, 605]);
  });

  it('moves with the beginning, to an even five minutes, and never makes the break shorter', () => {
    expect([breakEndsAt(fika, 598), breakEndsAt(fika, 580)]).toEqual([615, 595]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (began) => {
        const ends = breakEndsAt(fika, began);
        const isAsPlanned = ends === 605;
        expect(isAsPlanned || (ends % 5 === 0 && ends - began >= 15 && ends - began < 20)).toBe(true);
      }),
    );
  });
});
