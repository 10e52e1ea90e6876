import { describe, expect, it } from 'vitest';
import { caseOutcome } from './case-outcome.ts';
import type { PlainScore, Score } from './score.ts';

const right: PlainScore = { kind: 'right', earned: 1, total: 1, mistakes: [] };
const wrong = (...mistakes: Score['mistakes']): PlainScore => ({
  kind: 'wrong',
  earned: 0,
  total: 1,
  mistakes,
});

describe('the outcome of a case', () => {
  it('is a hit when a signal was judged right', () => {
    expect(caseOutcome({ truth: 'signal' }, right)).toEqual(['hit']);
  });

  it('is a correct dismissal when an innocent or unclear case was judged right', () => {
    expect(caseOutcome({ truth: 'innocent' }, right)).toEqual(['correct-dismissal']);
    expect(caseOutcome({ truth: 'unclear' }, right)).toEqual(['correct-dismissal']);
  });

  it('follows the mistakes otherwise, whatever the case was', () => {
    expect(caseOutcome({ truth: 'signal' }, wrong('miss'))).toEqual(['miss']);
    expect(caseOutcome({ truth: 'signal' }, wrong('false-alarm'))).toEqual(['false-alarm']);
    expect(caseOutcome({ truth: 'innocent' }, wrong('fact'))).toEqual(['error']);
  });

  it('can be a miss and a false alarm at once, each tag once', () => {
    expect(caseOutcome({ truth: 'unclear' }, wrong('false-alarm', 'miss', 'miss'))).toEqual([
      'miss',
      'false-alarm',
    ]);
  });

  it('is no hit when the answer was only partly right', () => {
    const partly: Score = { kind: 'partly', earned: 1, total: 2, mistakes: ['miss'] };
    expect(caseOutcome({ truth: 'signal' }, partly)).toEqual(['miss']);
  });

  it('is told by the verdict alone where the action was asked for apart', () => {
    const acted: Score = { ...wrong('false-alarm'), parts: { verdict: right, action: wrong('false-alarm') } };
    expect(caseOutcome({ truth: 'signal' }, acted)).toEqual(['hit']);
    const seen: Score = { ...wrong('miss'), parts: { verdict: wrong('miss'), action: right } };
    expect(caseOutcome({ truth: 'signal' }, seen)).toEqual(['miss']);
  });
});
