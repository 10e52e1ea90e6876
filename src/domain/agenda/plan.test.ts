import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDayProblem, findGroupProblem, isDayLength, isGroupSize } from './plan.ts';

const clock = (hours: number, minutes = 0) => hours * 60 + minutes;

describe('what a leader types', () => {
  it.each([
    [clock(12), clock(8), 'backwards'],
    [clock(8), clock(8), 'backwards'],
    [clock(5, 30), clock(8), 'too-early'],
    [clock(20), clock(22, 30), 'too-late'],
    [clock(8), clock(8, 14), 'too-short'],
    [clock(8), clock(8, 15), undefined],
    [clock(7), clock(20), 'too-long'],
    [clock(8, 30), clock(12), undefined],
  ] as const)('as times %i to %i has the problem %s', (start, end, problem) => {
    expect(findDayProblem(start, end)).toBe(problem);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['tjugo', 'not-whole'],
    ['2.5', 'not-whole'],
    ['1', 'too-few'],
    ['-3', 'too-few'],
    ['501', 'too-many'],
    ['25', undefined],
  ] as const)('as a group "%s" has the problem %s', (text, problem) => {
    expect(findGroupProblem(text)).toBe(problem);
  });

  it('has a problem exactly where the planner does not take it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1439 }), fc.nat({ max: 1439 }), fc.integer(), (start, end, size) => {
        expect(findDayProblem(start, end) === undefined).toBe(isDayLength(start, end));
        expect(findGroupProblem(`${size}`) === undefined).toBe(isGroupSize(size));
      }),
    );
  });
});
