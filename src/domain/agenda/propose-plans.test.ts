import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import type { SessionPart } from '../sessions/session.ts';
import { isReady } from './agenda.ts';
import { makeAgenda } from './make-agenda.ts';
import type { Pass } from './pass.ts';
import { isDayLength, type Plan } from './plan.ts';
import { proposePlans } from './propose-plans.ts';

const part = (id: string, least: number): SessionPart => ({
  id,
  title: id,
  kind: 'case',
  minutes: least + 5,
  least,
});
const pass = (area: string, needs: Record<string, number> = {}): Pass => ({
  area,
  title: area,
  parts: [part('opening', 5), part('case', 25)],
  needs: Object.entries(needs).map(([administration, share]) => ({ administration, share })),
});
const PASSES = [
  pass('intro', { miljo: 20, vard: 20 }),
  pass('bygg', { miljo: 15 }),
  pass('miljo', { miljo: 40 }),
  pass('vard', { vard: 55 }),
  pass('anmala', { miljo: 25, vard: 20 }),
];
const COMMON = ['intro', 'anmala'];
const plan: Plan = {
  areas: PASSES.map(({ area }) => area),
  administrations: ['miljo', 'vard'],
  start: 510,
  end: 660,
  groupSize: 24,
  fika: 15,
  lunch: 60,
};
const propose = (changes: Partial<Plan> = {}) => proposePlans({ ...plan, ...changes }, PASSES, COMMON);

describe('proposals for a plan that does not fit', () => {
  it('take out what those who come need least, or end later', () => {
    const [remove, later, ...rest] = propose();
    expect(rest).toEqual([]);
    expect(remove).toMatchObject({ kind: 'remove', removed: ['bygg'] });
    expect(remove?.plan.areas).toEqual(['intro', 'miljo', 'vard', 'anmala']);
    expect(later).toMatchObject({ kind: 'end-later', removed: [] });
    expect(later?.plan.areas).toEqual(plan.areas);
    expect(later?.endsAt).toBe(later?.plan.end);
  });

  it('give up what is for everybody last', () => {
    expect(propose({ end: 560 })[0]?.removed.slice(0, 3)).toEqual(['bygg', 'miljo', 'vard']);
    expect(propose({ end: 590 })[0]?.removed.slice(0, 3)).toEqual(['bygg', 'miljo', 'vard']);
  });

  it('are none where everything fits, or where there is nothing to hold', () => {
    expect(propose({ end: 960 })).toEqual([]);
    expect(propose({ areas: [] })).toEqual([]);
  });

  it('end at a time when a day may end, and otherwise only take out', () => {
    const late = propose({ start: 1230, end: 1290, areas: ['intro', 'bygg', 'miljo'] });
    expect(late.map(({ kind }) => kind)).toEqual(['remove']);
  });

  it('leave parts of one pass alone out, and keep a case and the end of it', () => {
    const parts: SessionPart[] = [
      { ...part('opening', 4), kind: 'opening' },
      { ...part('signs', 6), kind: 'signs' },
      part('short', 11),
      part('long', 16),
      { ...part('end', 3), kind: 'closing' },
    ];
    const alone = { ...plan, areas: ['a'] };
    const proposeFor = (minutes: number) =>
      proposePlans({ ...alone, end: alone.start + minutes }, [{ area: 'a', title: 'a', parts }], COMMON)[0];
    expect(proposeFor(20)).toMatchObject({ kind: 'fewer-parts', removed: ['opening', 'signs', 'long'] });
    expect(proposeFor(30)).toMatchObject({ kind: 'fewer-parts', removed: ['long'] });
    // Too short for a case: the signs, and what one does.
    expect(proposeFor(15)?.removed).toEqual(['opening', 'short', 'long']);
    expect(proposeFor(46)).toBeUndefined();
  });

  it('leave the later of two parts out that are worth the same', () => {
    const parts = ['one', 'two', 'three'].map((id): SessionPart => ({ ...part(id, 10), kind: 'signs' }));
    const alone = { ...plan, areas: ['a'], end: plan.start + 18 };
    expect(proposePlans(alone, [{ area: 'a', title: 'a', parts }], COMMON)[0]).toMatchObject({
      kind: 'fewer-parts',
      removed: ['two', 'three'],
    });
  });

  it('always fit, and change nothing but the end, the areas, and the parts of one pass', () => {
    const branches = new Branches<'whole-passes'>();
    fc.assert(
      fc.property(
        fc.integer({ min: 360, max: 1290 }),
        fc.integer({ min: 30, max: 400 }),
        fc.subarray(plan.areas as string[]),
        fc.subarray(['miljo', 'vard']),
        (start, length, areas, administrations) => {
          const end = start + length;
          if (!isDayLength(start, end)) return;
          const given = { ...plan, start, end, areas, administrations };
          for (const proposal of proposePlans(given, PASSES, COMMON)) {
            expect(isReady(makeAgenda(proposal.plan, PASSES))).toBe(true);
            expect(isDayLength(proposal.plan.start, proposal.plan.end)).toBe(true);
            const { passes: _, ...rest } = proposal.plan;
            expect({ ...rest, areas, end }).toEqual(given);
            if (proposal.kind !== 'fewer-parts') {
              branches.enter('whole-passes');
              expect(proposal.plan.passes).toBeUndefined();
            }
            expect(areas.filter((area) => !proposal.removed.includes(area))).toEqual(proposal.plan.areas);
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(branches.met).toEqual(['whole-passes']);
  });
});
