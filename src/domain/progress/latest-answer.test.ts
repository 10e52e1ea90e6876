import { describe, expect, it } from 'vitest';
import { keepAnswer } from './keep-answer.ts';
import { latestAnswer } from './latest-answer.ts';
import { emptyProgress } from './progress.ts';

const empty = emptyProgress();
const keep = keepAnswer;

describe('the latest answer', () => {
  it('is none before anything was answered, also for an id that every object inherits', () => {
    expect(latestAnswer(empty, 'q1')).toBeUndefined();
    expect(latestAnswer(empty, 'constructor')).toBeUndefined();
  });

  it('is a draft while there is no result', () => {
    const progress = keep(empty, 'q1', { selected: ['a'], certainty: 'sure' }, undefined, 5);
    expect(progress.attempts).toEqual([]);
    expect(latestAnswer(progress, 'q1')).toEqual({
      selected: ['a'],
      certainty: 'sure',
      at: 5,
      isDraft: true,
    });
    expect(latestAnswer(progress, 'q2')).toBeUndefined();
  });

  it('is the attempt that ended the draft', () => {
    const progress = keep(
      keep(empty, 'q1', { selected: ['a'] }, undefined, 5),
      'q1',
      { selected: ['b'] },
      'right',
      6,
    );
    expect(progress.drafts).toEqual({});
    expect(latestAnswer(progress, 'q1')).toEqual({
      questionId: 'q1',
      selected: ['b'],
      result: 'right',
      at: 6,
      isDraft: false,
    });
  });

  it('is the draft that was begun after an attempt, and the newest of several attempts', () => {
    const twice = keep(
      keep(empty, 'q1', { selected: ['a'] }, 'wrong', 5),
      'q1',
      { selected: ['b'] },
      'right',
      6,
    );
    expect(latestAnswer(twice, 'q1')).toMatchObject({ selected: ['b'], isDraft: false });
    const begun = keep(twice, 'q1', { selected: [] }, undefined, 7);
    expect(latestAnswer(begun, 'q1')).toEqual({ selected: [], at: 7, isDraft: true });
    expect(begun.attempts).toHaveLength(2);
  });

  it('keeps nothing of an answer but what is chosen and how sure somebody was', () => {
    const state = { selected: ['a'], incomplete: true, score: 1 };
    expect(keep(empty, 'q1', state, undefined, 5).drafts).toEqual({ q1: { selected: ['a'], at: 5 } });
    expect(keep(empty, 'q1', state, 'wrong', 5).attempts).toEqual([
      { questionId: 'q1', selected: ['a'], result: 'wrong', at: 5 },
    ]);
  });
});
