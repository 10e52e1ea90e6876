import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import { caseOutcome } from '../questions/case-outcome.ts';
import type { Marking } from './marking.ts';
import type { MarkingKey } from './marking-key.ts';
import { type MarkingResult, scoreMarkings, validateMarkings } from './score-markings.ts';

/** Two signs, one of which shows in two places, two innocent details and one ordinary part. */
const key: MarkingKey = {
  parts: ['a/1', 'a/2', 'a/3', 'b/1', 'b/2', 'b/3'],
  reasons: ['weight', 'time', 'paper'],
  details: [
    { parts: ['a/1', 'b/1'], verdict: 'sign', reasons: ['weight'] },
    { parts: ['a/2'], verdict: 'sign', reasons: ['time', 'paper'] },
    { parts: ['b/2'], verdict: 'innocent', reasons: [] },
    { parts: ['a/3'], verdict: 'innocent', reasons: [] },
  ],
};

function score(...markings: Marking[]): MarkingResult {
  const check = validateMarkings(key, markings);
  if (check.status !== 'ready') throw new Error(check.reason);
  return scoreMarkings(key, check.markings);
}

describe('validateMarkings', () => {
  it('accepts no markings: there may be nothing to raise', () => {
    expect(validateMarkings(key, [])).toEqual({ status: 'ready', markings: [] });
  });

  it('tells which marking lacks a reason, or points at what is not there', () => {
    expect(validateMarkings(key, [{ part: 'a/1' }])).toMatchObject({ reason: 'reason-missing', part: 'a/1' });
    expect(validateMarkings(key, [{ part: 'c/1', reason: 'time' }])).toMatchObject({
      reason: 'unknown-part',
      part: 'c/1',
    });
    expect(validateMarkings(key, [{ part: 'a/1', reason: 'mood' }])).toMatchObject({
      reason: 'unknown-reason',
      part: 'a/1',
    });
  });

  it('puts the markings in the order of the documents and keeps the last of two on one part', () => {
    expect(
      validateMarkings(key, [
        { part: 'b/1', reason: 'time' },
        { part: 'a/2', reason: 'time' },
        { part: 'b/1', reason: 'weight' },
      ]),
    ).toEqual({
      status: 'ready',
      markings: [
        { part: 'a/2', reason: 'time' },
        { part: 'b/1', reason: 'weight' },
      ],
    });
  });
});

describe('scoreMarkings', () => {
  it('is right when every sign is found in one of its places with a right reason, and nothing else', () => {
    const result = score({ part: 'b/1', reason: 'weight' }, { part: 'a/2', reason: 'paper' });
    expect(result.score).toEqual({ kind: 'right', earned: 4, total: 4, mistakes: [] });
    expect(result.details.map(({ outcome }) => outcome)).toEqual([
      'found',
      'found',
      'left-alone',
      'left-alone',
    ]);
    expect(caseOutcome({ truth: 'signal' }, result.score)).toEqual(['hit']);
  });

  it('counts a sign once when both of its places are marked, and takes the reason that is right', () => {
    const result = score(
      { part: 'a/1', reason: 'time' },
      { part: 'b/1', reason: 'weight' },
      { part: 'a/2', reason: 'time' },
    );
    expect(result.score.kind).toBe('right');
  });

  it('takes a point for a wrong reason and tells it apart from what was not seen', () => {
    const result = score({ part: 'a/1', reason: 'time' }, { part: 'a/2', reason: 'time' });
    expect(result.score).toEqual({ kind: 'partly', earned: 3, total: 4, mistakes: ['fact'] });
    expect(result.details.map(({ isReasonRight }) => isReasonRight)).toEqual([false, true, false, false]);
  });

  it('tells what was missed and what was marked without need, innocent or ordinary', () => {
    const result = score(
      { part: 'a/2', reason: 'time' },
      { part: 'b/2', reason: 'time' },
      { part: 'b/3', reason: 'time' },
    );
    expect(result.details.map(({ outcome }) => outcome)).toEqual([
      'missed',
      'found',
      'wrongly-marked',
      'left-alone',
    ]);
    expect(result.ordinary).toEqual([{ part: 'b/3', reason: 'time' }]);
    expect(result.score).toMatchObject({ kind: 'wrong', earned: 0 });
    expect(caseOutcome({ truth: 'signal' }, result.score)).toEqual(['miss', 'false-alarm']);
  });

  it('lets nothing marked be the right answer where there is nothing to raise', () => {
    const innocent = { ...key, details: key.details.filter(({ verdict }) => verdict === 'innocent') };
    const right = scoreMarkings(innocent, []);
    expect(right.score).toEqual({ kind: 'right', earned: 0, total: 0, mistakes: [] });
    expect(caseOutcome({ truth: 'innocent' }, right.score)).toEqual(['correct-dismissal']);
    expect(scoreMarkings(innocent, [{ part: 'b/1', reason: 'time' }]).score.kind).toBe('wrong');
  });
});

/** Keys as content may hold them: every detail has its own parts, and signs are not in the majority. */
const keys = fc
  .record({
    signs: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 6 }),
    innocent: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 8 }),
    ordinary: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ signs, innocent, ordinary }): MarkingKey => {
    let next = 0;
    const take = (count: number) => Array.from({ length: count }, () => `d/${next++}`);
    const details = [
      ...signs.map((count) => ({ parts: take(count), verdict: 'sign' as const, reasons: ['r1'] })),
      ...innocent.map((count) => ({ parts: take(count), verdict: 'innocent' as const, reasons: [] })),
    ];
    const parts = [...details.flatMap((detail) => detail.parts), ...take(ordinary)];
    return { parts, reasons: ['r1', 'r2'], details };
  });

const markingsOf = ({ parts }: MarkingKey): fc.Arbitrary<Marking[]> =>
  fc
    .subarray([...parts])
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((part) => fc.constantFrom('r1', 'r2').map((reason): Marking => ({ part, reason }))),
      ),
    );

/** Every part of every sign, for its reason. */
const rightMarkings = ({ details }: MarkingKey): Marking[] =>
  details
    .filter(({ verdict }) => verdict === 'sign')
    .flatMap(({ parts }) => parts.map((part) => ({ part, reason: 'r1' })));

const marked = keys.chain((anyKey) =>
  fc.record({
    anyKey: fc.constant(anyKey),
    markings: fc.oneof(
      { weight: 4, arbitrary: markingsOf(anyKey) },
      // Nobody comes upon the right answer by chance.
      fc.constant(rightMarkings(anyKey)),
    ),
  }),
);

describe('scoring, whatever is marked', () => {
  it('stays within its bounds, and only a right answer earns all', () => {
    const branches = new Branches<'partly' | 'right'>();
    fc.assert(
      fc.property(marked, ({ anyKey, markings }) => {
        const { earned, total, kind, mistakes } = scoreMarkings(anyKey, markings).score;
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(total);
        expect(kind === 'right').toBe(mistakes.length === 0);
        if (total > 0) {
          branches.enter(kind === 'right' ? 'right' : 'partly');
          expect(kind === 'right').toBe(earned === total);
        }
      }),
    );
    expect(branches.met).toEqual(['partly', 'right']);
  });

  it('does not depend on the order of the markings', () => {
    fc.assert(
      fc.property(marked, fc.infiniteStream(fc.nat()), ({ anyKey, markings }, weights) => {
        const shuffled = markings
          .map((marking) => ({ marking, weight: weights.next().value }))
          .toSorted((one, other) => one.weight - other.weight)
          .map(({ marking }) => marking);
        const [one, other] = [markings, shuffled].map((order) => {
          const check = validateMarkings(anyKey, order);
          return check.status === 'ready' && scoreMarkings(anyKey, check.markings);
        });
        expect(other).toEqual(one);
      }),
    );
  });

  it('accounts for every marking and every detail once', () => {
    fc.assert(
      fc.property(marked, ({ anyKey, markings }) => {
        const { details, ordinary } = scoreMarkings(anyKey, markings);
        expect(details.map(({ detail }) => detail)).toEqual(anyKey.details);
        const told = [...details.flatMap((judged) => judged.markings), ...ordinary];
        expect(new Set(told)).toEqual(new Set(markings));
        expect(told).toHaveLength(markings.length);
      }),
    );
  });

  it('gives nothing to a learner who marks everything', () => {
    fc.assert(
      fc.property(keys, (anyKey) => {
        const all = anyKey.parts.map((part) => ({ part, reason: 'r1' }));
        expect(scoreMarkings(anyKey, all).score).toMatchObject({ kind: 'wrong', earned: 0 });
      }),
    );
  });
});
