import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../calendar/day.ts';
import { FIKA_CHOICES, isDayLength, isGroupSize, LUNCH_CHOICES, type Plan, usualPlan } from './plan.ts';
import { planToLink, readPlan, readPlanLink } from './plan-link.ts';

const AREAS = ['intro', 'bygg', 'miljo', 'vard', 'anmala'];
const fallback: Plan = { areas: ['intro'], start: 510, end: 720, groupSize: 20, fika: 20, lunch: 45 };
const plan: Plan = {
  areas: ['intro', 'miljo', 'anmala'],
  date: '2026-12-01',
  start: 510,
  end: 720,
  groupSize: 25,
  fika: 15,
  lunch: 0,
};
const read = (link: string) => readPlanLink(link, AREAS, fallback);
const codesOf = (link: string) => read(link).problems.map(({ code }) => code);

/** Any UTF-16, with surrogates that stand alone. */
const anyString = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));

const anyPlan: fc.Arbitrary<Plan> = fc
  .record(
    {
      areas: fc.shuffledSubarray(AREAS, { minLength: 1 }),
      date: fc.integer({ min: 18_262, max: 47_482 }).map(formatDay),
      start: fc.integer({ min: 360, max: 1290 }),
      length: fc.integer({ min: 30, max: 720 }),
      groupSize: fc.integer({ min: 2, max: 500 }),
      fika: fc.constantFrom(...FIKA_CHOICES),
      lunch: fc.constantFrom(...LUNCH_CHOICES),
      administrations: fc.shuffledSubarray(['miljo', 'vard', 'skola'], { minLength: 1 }),
      id: fc.stringMatching(/^[a-z\d]{4,16}$/),
      choice: fc.record({
        minutes: fc.integer({ min: 1, max: 240 }),
        without: fc.subarray(['oppning', 'fall-1', 'avslut']),
      }),
    },
    { requiredKeys: ['areas', 'start', 'length', 'groupSize', 'fika', 'lunch'] },
  )
  .map(({ length, choice, ...rest }) => ({
    ...rest,
    end: Math.min(rest.start + length, 1320),
    ...(choice && { passes: rest.areas.map((area) => ({ area, ...choice })) }),
  }));

describe('the day that a page shows', () => {
  it('is what the link says, then what the link of the page says, then as usual', () => {
    const ofPage = planToLink(fallback);
    expect(readPlan(planToLink(plan), AREAS, ofPage)).toEqual(plan);
    expect(readPlan('1~miljo~n30', AREAS, ofPage)).toEqual({ ...fallback, areas: ['miljo'], groupSize: 30 });
    expect(readPlan('1~miljo~n30', AREAS)).toEqual({ ...usualPlan(['miljo']), groupSize: 30 });
    expect(readPlan('', AREAS)).toEqual(usualPlan(AREAS));
  });

  it('can be held where nobody has chosen anything', () => {
    const { start, end, groupSize, fika, lunch } = usualPlan(AREAS);
    expect(isDayLength(start, end) && isGroupSize(groupSize)).toBe(true);
    expect([FIKA_CHOICES.includes(fika), LUNCH_CHOICES.includes(lunch)]).toEqual([true, true]);
  });
});

describe('a link that is longer than any plan', () => {
  it('is told once, and not field by field', () => {
    const { plan: kept, problems } = read(`1~intro${'~x'.repeat(100_000)}`);
    expect(kept).toEqual(fallback);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems).length).toBeLessThan(5000);
  });
});

describe('the address of a plan', () => {
  it('is short, needs no escaping and reads as the plan', () => {
    const link = planToLink(plan);
    expect(link).toMatch(/^1~intro\.miljo\.anmala~t0830-1200~n25~f15~l0~d2026-12-01~c[0-9a-z]{2}$/);
    expect(encodeURIComponent(link)).toBe(link);
  });

  it('gives back every plan as it was, without a problem', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(read(planToLink(any))).toEqual({ plan: any, problems: [] });
      }),
    );
  });

  it('has the id that tells it from a plan that is alike, and who it is for', () => {
    const link = planToLink({ ...plan, administrations: ['miljo', 'vard'], id: 'k3f9x2a7' });
    expect(link).toMatch(/~amiljo\.vard~ik3f9x2a7~c[0-9a-z]{2}$/);
    expect(encodeURIComponent(link)).toBe(link);
    for (const wrong of ['~iÅÄÖ1', '~iab', '~aMiljö', '~a']) {
      expect(codesOf(`1~intro~t0830-1200~n25~f15~l0${wrong}`), wrong).toContain('unreadable');
    }
  });

  it('says how single passes are held, and only of those that are', () => {
    const passes = [
      { area: 'anmala', minutes: 30, without: [] },
      { area: 'miljo', without: ['fall-1', 'fall-2'] },
      { area: 'vard', minutes: 20, without: [] },
    ];
    const link = planToLink({ ...plan, passes });
    expect(link).toContain('~pmiljo_0_fall-1_fall-2~panmala_30~c');
    expect(link).not.toContain('vard');
    expect(encodeURIComponent(link)).toBe(link);
    for (const wrong of ['~pmiljo', '~pmiljo_0', '~pvard_20', '~pmiljo_20~pmiljo_30', '~pmiljo_x'])
      expect(codesOf(`1~intro.miljo~t0830-1200~n25~f15~l0${wrong}`), wrong).toContain('unreadable');
  });

  it('goes on reading the links that are out in the world', () => {
    expect(read('1~intro.miljo.anmala~t0830-1200~n25~f15~l0~d2026-12-01~c1y')).toEqual({
      plan,
      problems: [],
    });
  });

  it('tells when the link was cut, wherever, and keeps what could be read', () => {
    const link = planToLink(plan);
    for (let length = 2; length < link.length; length += 1) {
      const { problems } = read(link.slice(0, length));
      expect(problems, link.slice(0, length)).not.toEqual([]);
    }
    expect(read('1~intro.miljo~t0830-12')).toEqual({
      plan: { ...fallback, areas: ['intro', 'miljo'] },
      problems: [
        { code: 'unreadable', field: 'time', text: 't0830-12' },
        { code: 'missing', field: 'group' },
        { code: 'missing', field: 'fika' },
        { code: 'missing', field: 'lunch' },
        { code: 'changed' },
      ],
    });
  });

  it('tells what could not be read and leaves the rest', () => {
    const damaged = read('1~intro.borta.intro~t2500-2600~n1~f7~lx~d2026-02-30~hej~c00');
    expect(damaged.plan).toEqual({ ...fallback, areas: ['intro'] });
    expect(damaged.problems).toEqual([
      { code: 'unknown-area', text: 'borta' },
      { code: 'repeated-area', text: 'intro' },
      { code: 'unreadable', field: 'time', text: 't2500-2600' },
      { code: 'unreadable', field: 'group', text: 'n1' },
      { code: 'unreadable', field: 'fika', text: 'f7' },
      { code: 'unreadable', field: 'lunch', text: 'lx' },
      { code: 'unreadable', field: 'date', text: 'd2026-02-30' },
      { code: 'not-understood', text: 'hej' },
      { code: 'changed' },
    ]);
  });

  it('lets the first of two fields alike count', () => {
    const { plan: first, problems } = read('1~intro~t0830-1200~n25~n30~f15~l0');
    expect(first.groupSize).toBe(25);
    expect(problems).toContainEqual({ code: 'not-understood', text: 'n30' });
  });

  it('reads nothing of another version, but does not lose it', () => {
    expect(read('2~något nytt')).toEqual({
      plan: fallback,
      problems: [{ code: 'unknown-version', text: '2~något nytt' }],
    });
    expect(codesOf('')).toEqual(['unknown-version']);
  });

  it('tells nearly every change of a single character', () => {
    const link = planToLink(plan);
    fc.assert(
      fc.property(
        fc.nat({ max: link.length - 1 }),
        fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
        (at, character) => {
          fc.pre(link[at] !== character);
          expect(codesOf(link.slice(0, at) + character + link.slice(at + 1))).not.toEqual([]);
        },
      ),
    );
  });

  it('never throws, and always gives a plan that can be held', () => {
    const nearlyLink = fc
      .array(
        fc.constantFrom('1', '~', 't', 'n', 'f', 'l', 'd', 'c', '.', '-', '0', '9', 'intro', '0830-1200'),
      )
      .map((pieces) => `1~${pieces.join('')}`);
    fc.assert(
      fc.property(fc.oneof(anyString, nearlyLink), (text) => {
        const { plan: any } = read(text);
        return (
          isDayLength(any.start, any.end) &&
          isGroupSize(any.groupSize) &&
          FIKA_CHOICES.includes(any.fika) &&
          LUNCH_CHOICES.includes(any.lunch) &&
          new Set(any.areas).size === any.areas.length &&
          any.areas.every((area) => AREAS.includes(area))
        );
      }),
    );
  });
});
