import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplesOf } from '../fixtures/all-samples.ts';
import { orderRule, stepsToMove } from './rule.ts';
import { startOrder } from './start-order.ts';

const steps = [...'abcde'].map((id) => ({ id, text: id, feedback: '' }));
const question = {
  kind: 'order' as const,
  id: 'q-1',
  situation: '',
  prompt: '',
  truth: 'signal' as const,
  signs: [],
  lesson: 'l',
  sources: [],
  steps,
};
const score = (order: string) => orderRule.score(question, { selected: [...order] });

describe('steps in order', () => {
  it('are complete when every step has a place', () => {
    expect(orderRule.validate(question, [...'abcd'])).toEqual({
      status: 'incomplete',
      reason: 'not-complete',
    });
    expect(orderRule.validate(question, [...'abcdz'])).toEqual({
      status: 'incomplete',
      reason: 'unknown-option',
    });
    expect(orderRule.validate(question, [...'edcba'])).toEqual({
      status: 'ready',
      answer: { selected: [...'edcba'] },
    });
  });

  it('are right in the order they were written', () => {
    expect(score('abcde')).toEqual({ kind: 'right', earned: 4, total: 4, mistakes: [] });
  });

  it('lose a point for each step that must be moved, not for each place that shifts', () => {
    expect(stepsToMove(steps, [...'bcdea'])).toEqual(['a']);
    expect(score('bcdea')).toEqual({ kind: 'partly', earned: 3, total: 4, mistakes: ['fact'] });
    expect(stepsToMove(steps, [...'bacde'])).toHaveLength(1);
  });

  it('earn nothing backwards', () => {
    expect(score('edcba')).toMatchObject({ kind: 'wrong', earned: 0, total: 4 });
  });

  it('are in order when the steps to move are taken out, and no fewer would do', () => {
    const orders = fc.shuffledSubarray([...'abcdefg'], { minLength: 7 });
    const seven = [...'abcdefg'].map((id) => ({ id, text: id, feedback: '' }));
    fc.assert(
      fc.property(orders, (order) => {
        const moved = stepsToMove(seven, order);
        const kept = order.filter((id) => !moved.includes(id));
        expect(kept).toEqual(kept.toSorted());
        expect(kept.length).toBe(longestRun(order));
      }),
    );
  });
});

/** The length of the longest rising run, found by trying every choice. */
function longestRun(order: readonly string[]): number {
  let longest = 0;
  for (let chosen = 0; chosen < 2 ** order.length; chosen += 1) {
    const run = order.filter((_, place) => (chosen >> place) & 1);
    if (run.every((id, place) => place === 0 || (run[place - 1] ?? '') < id))
      longest = Math.max(longest, run.length);
  }
  return longest;
}

describe('the order that steps start in', () => {
  it('has every step once, is never right, and is the same every time', () => {
    fc.assert(
      fc.property(samplesOf('order').any, (asked) => {
        const right = asked.steps.map(({ id }) => id);
        const order = startOrder(asked);
        expect(order.toSorted()).toEqual(right);
        expect(order).not.toEqual(right);
        expect(startOrder(asked)).toEqual(order);
      }),
    );
  });

  it('differs between questions', () => {
    const orders = Array.from({ length: 20 }, (_, number) =>
      startOrder({ ...question, id: `q-${number}` }).join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(5);
  });
});
