import { describe, expect, it } from 'vitest';
import type { MarkingKey } from './marking-key.ts';
import {
  chooseReason,
  compareMarkings,
  isCompared,
  nothingMarked,
  restoreMarkings,
  toggleMarking,
} from './marking-state.ts';

const key: MarkingKey = {
  parts: ['a/1', 'a/2'],
  reasons: ['weight', 'time'],
  details: [{ parts: ['a/1'], verdict: 'sign', reasons: ['weight'] }],
};

describe('markings in front of a learner', () => {
  it('keeps the markings in the order of the parts, whatever order they were made in', () => {
    const both = toggleMarking(key, toggleMarking(key, nothingMarked, 'a/2'), 'a/1');
    expect(both.markings).toEqual([{ part: 'a/1' }, { part: 'a/2' }]);
    expect(toggleMarking(key, both, 'a/1').markings).toEqual([{ part: 'a/2' }]);
  });

  it('asks for a reason before the comparison, and forgets that it asked when something changes', () => {
    const asked = compareMarkings(key, toggleMarking(key, nothingMarked, 'a/1'));
    expect(asked.problem).toBe('reason-missing');
    const reasoned = chooseReason(key, asked, 'a/1', 'weight');
    expect(reasoned.problem).toBeUndefined();
    const compared = compareMarkings(key, { ...reasoned, certainty: 'sure' });
    expect(isCompared(compared) && compared.result.score.kind).toBe('right');
    expect(compared.certainty).toBe('sure');
  });

  it('takes a reason away again', () => {
    const reasoned = chooseReason(key, toggleMarking(key, nothingMarked, 'a/1'), 'a/1', 'time');
    expect(chooseReason(key, reasoned, 'a/1', '').markings).toEqual([{ part: 'a/1' }]);
  });

  it('compares nothing marked when it is asked for twice', () => {
    const asked = compareMarkings(key, nothingMarked);
    expect(asked).toEqual({ markings: [], problem: 'nothing-marked' });
    expect(isCompared(compareMarkings(key, asked))).toBe(true);
  });

  it('drops stored parts and reasons that the key no longer has', () => {
    expect(
      restoreMarkings(key, [
        { part: 'a/2', reason: 'gone' },
        { part: 'gone/1', reason: 'time' },
        { part: 'a/1', reason: 'time' },
      ]),
    ).toEqual([{ part: 'a/1', reason: 'time' }, { part: 'a/2' }]);
  });
});
