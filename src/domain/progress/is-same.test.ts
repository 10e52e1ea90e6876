import { describe, expect, it } from 'vitest';
import { isSameAttempt, isSameProgress } from './is-same.ts';
import { type Attempt, emptyProgress, type Progress } from './progress.ts';

const attempt: Attempt = {
  questionId: 'f1',
  selected: ['a', 'b'],
  result: 'right',
  at: 5,
  clock: 4,
  certainty: 'sure',
};
const others: Partial<Attempt>[] = [
  { questionId: 'f2' },
  { selected: ['a'] },
  { selected: ['a', 'b', 'c'] },
  { selected: ['b', 'a'] },
  { result: 'wrong' },
  { at: 6 },
  { clock: 5 },
  { certainty: 'unsure' },
];

describe('two attempts', () => {
  it('are the same where every field is', () => {
    expect(isSameAttempt(attempt, attempt)).toBe(true);
    expect(isSameAttempt(attempt, { ...attempt, selected: ['a', 'b'] })).toBe(true);
  });

  it.each(others)('are two where one has %j', (more) => {
    expect(isSameAttempt(attempt, { ...attempt, ...more })).toBe(false);
    expect(isSameAttempt({ ...attempt, ...more }, attempt)).toBe(false);
  });
});

describe('two progresses', () => {
  const progress: Progress = { ...emptyProgress(), attempts: [attempt], lessons: { l1: { openedAt: 1 } } };

  it('are the same where all is', () => {
    expect(isSameProgress(progress, structuredClone(progress))).toBe(true);
  });

  it.each<[string, Partial<Progress>]>([
    ['another attempt', { attempts: [{ ...attempt, at: 6 }] }],
    ['one attempt more', { attempts: [attempt, attempt] }],
    ['no attempt', { attempts: [] }],
    ['another lesson', { lessons: { l1: { openedAt: 2 } } }],
  ])('are two where one has %s', (_, more) => {
    expect(isSameProgress(progress, { ...progress, ...more })).toBe(false);
    expect(isSameProgress({ ...progress, ...more }, progress)).toBe(false);
  });
});
