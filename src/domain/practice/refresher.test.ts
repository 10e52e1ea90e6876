import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../progress/progress.ts';
import { RESULTS, type Result } from '../questions/score.ts';
import { planRefresher, planRepetitions } from './refresher.ts';

const DAY = 86_400_000;
const toDay = (at: number) => Math.floor(at / DAY);

const attempt = (day: number, result: Result, questionId = 'q'): Attempt => ({
  questionId,
  at: day * DAY + 1,
  selected: ['a'],
  result,
});
/** Long after everything that these tests answer. */
const FAR = 1e7;
const plan = (...attempts: Attempt[]) => planRepetitions(attempts, toDay, FAR);
const dueAfter = (...attempts: Attempt[]) => plan(...attempts)[0]?.due;

const histories = fc
  .array(
    fc.record({
      day: fc.nat({ max: 400 }),
      result: fc.constantFrom(...RESULTS),
      questionId: fc.constantFrom('p', 'q', 'r'),
    }),
    { maxLength: 30 },
  )
  .map((entries) =>
    entries
      .toSorted((one, other) => one.day - other.day)
      .map(({ day, result, questionId }) => attempt(day, result, questionId)),
  );

describe('a question comes back', () => {
  it('after a week, a month and five months, counted from when it was last right', () => {
    expect(dueAfter(attempt(0, 'right'))).toBe(7);
    expect(dueAfter(attempt(0, 'right'), attempt(7, 'right'))).toBe(7 + 30);
    expect(dueAfter(attempt(0, 'right'), attempt(9, 'right'))).toBe(9 + 30);
    expect(dueAfter(attempt(0, 'right'), attempt(7, 'right'), attempt(37, 'right'))).toBe(37 + 150);
  });

  it('every five months from then on', () => {
    expect(
      dueAfter(attempt(0, 'right'), attempt(7, 'right'), attempt(37, 'right'), attempt(187, 'right')),
    ).toBe(187 + 150);
  });

  it('the next day when it was wrong or only partly right, whatever went before', () => {
    for (const result of ['wrong', 'partly'] as const)
      expect(dueAfter(attempt(0, 'right'), attempt(7, 'right'), attempt(37, result))).toBe(38);
  });

  it('the next day, too, when it was made right at once: that is not remembered yet', () => {
    expect(dueAfter(attempt(0, 'wrong'), attempt(0, 'right'))).toBe(1);
    expect(dueAfter(attempt(0, 'wrong'), attempt(0, 'right'), attempt(1, 'right'))).toBe(8);
  });

  it('no later for being answered twice in a day', () => {
    expect(dueAfter(attempt(0, 'right'), attempt(0, 'right'), attempt(0, 'right'))).toBe(7);
  });

  it('later when it was answered right before its day, by the same gap', () => {
    expect(dueAfter(attempt(0, 'right'), attempt(5, 'right'))).toBe(12);
  });

  it('by calendar days: what was answered in the evening is due from the morning', () => {
    const evening: Attempt = { questionId: 'q', at: 10 * DAY - 1, selected: ['a'], result: 'right' };
    expect(planRefresher(planRepetitions([evening], toDay, 16 * DAY), toDay(16 * DAY)).due).toEqual(['q']);
  });

  it('within a day and five months of the latest attempt, once each', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const repetitions = plan(...history);
        expect(new Set(repetitions.map(({ questionId }) => questionId))).toEqual(
          new Set(history.map(({ questionId }) => questionId)),
        );
        for (const { questionId, due, streak } of repetitions) {
          const latest = history.findLast((entry) => entry.questionId === questionId);
          const gap = due - toDay(latest?.at ?? 0);
          expect([1, 7, 30, 150]).toContain(gap);
          expect(gap === 1).toBe(streak === 0);
        }
      }),
    );
  });

  it('independently of what was answered in between', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const only = history.filter(({ questionId }) => questionId === 'q');
        expect(plan(...history).filter(({ questionId }) => questionId === 'q')).toEqual(plan(...only));
      }),
    );
  });
});

describe('a clock that has been set back', () => {
  const ahead = attempt(400, 'right');
  const dueOn = (today: number, ...attempts: Attempt[]) => planRepetitions(attempts, toDay, today)[0]?.due;

  it('hides nothing: what was answered while it was ahead is due at once', () => {
    expect(dueOn(35, ahead)).toBe(35);
    expect(dueOn(36, attempt(0, 'right'), ahead)).toBe(36);
  });

  it('and comes back by its gap when it is answered again, whatever stamp that has', () => {
    const again: Attempt = { ...ahead, at: ahead.at + 1, clock: 35 * DAY };
    expect(dueOn(35, ahead, again)).toBe(65);
    expect(dueOn(36, ahead, { ...again, result: 'wrong' })).toBe(36);
  });
});

describe('a refresher', () => {
  it('has nothing before anything was answered', () => {
    expect(planRefresher([], 5)).toEqual({ due: [], later: [] });
  });

  it('has the longest overdue first, and counts what comes on each later day', () => {
    const repetitions = plan(
      attempt(0, 'right', 'b'),
      attempt(0, 'right', 'a'),
      attempt(0, 'wrong', 'c'),
      attempt(3, 'right', 'd'),
      attempt(3, 'right', 'e'),
      attempt(6, 'wrong', 'f'),
    );
    expect(planRefresher(repetitions, 7)).toEqual({
      due: ['c', 'a', 'b', 'f'],
      later: [{ day: 10, questions: 2 }],
    });
  });

  it('has every question either due or later, and more due as days pass', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 600 }), (history, today) => {
        const repetitions = plan(...history);
        const { due, later } = planRefresher(repetitions, today);
        const comes = later.reduce((sum, { questions }) => sum + questions, 0);
        expect(due.length + comes).toBe(repetitions.length);
        expect(later.every(({ day }) => day > today)).toBe(true);
        expect(planRefresher(repetitions, today + 1).due).toEqual(expect.arrayContaining(due));
      }),
    );
  });
});
