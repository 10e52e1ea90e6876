import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import { countDone, lessonAfter, nextLesson } from './next-lesson.ts';
import { emptyProgress, type Progress } from './progress.ts';

const done = { openedAt: 1, doneAt: 2 };
const begun = { openedAt: 1 };
const progressOf = (lessons: Progress['lessons'], last?: string, step?: string): Progress => ({
  ...emptyProgress(),
  lessons,
  ...(last && { last: { lessonId: last, at: 3, ...(step && { step }) } }),
});
const path = ['a', 'b', 'c', 'd'];

describe('the next lesson on a path', () => {
  it('is the first for somebody who has done nothing', () => {
    expect(nextLesson(emptyProgress(), path)).toEqual({ lessonId: 'a', isBegun: false });
  });

  it('is the one that was left in the middle, at the step that was read', () => {
    expect(nextLesson(progressOf({ b: begun }, 'b', 'pa-mandag'), path)).toEqual({
      lessonId: 'b',
      isBegun: true,
      step: 'pa-mandag',
    });
  });

  it('comes after the one that was done last, and then what was left out on the way', () => {
    expect(nextLesson(progressOf({ b: done }, 'b'), path)?.lessonId).toBe('c');
    expect(nextLesson(progressOf({ d: done }, 'd'), path)?.lessonId).toBe('a');
    expect(nextLesson(progressOf({ a: done, b: done, d: done }, 'd'), path)?.lessonId).toBe('c');
  });

  it('is not led away from the path by a lesson outside it', () => {
    expect(nextLesson(progressOf({ x: begun }, 'x', 'steg'), path)).toEqual({
      lessonId: 'a',
      isBegun: false,
    });
  });

  it('is none when all is done, and on a path without lessons', () => {
    expect(nextLesson(progressOf({ a: done, b: done }, 'a'), ['a', 'b'])).toBeUndefined();
    expect(nextLesson(emptyProgress(), [])).toBeUndefined();
  });

  it('is always on the path and never done, whatever was done and wherever the reader has been', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'x');
    const branches = new Branches<'all-done' | 'one-left'>();
    fc.assert(
      fc.property(
        fc.array(ids),
        fc.array(ids),
        fc.option(ids, { nil: undefined }),
        (onPath, finished, last) => {
          const unique = [...new Set(onPath)];
          const progress = progressOf(Object.fromEntries(finished.map((id) => [id, done])), last);
          const next = nextLesson(progress, unique)?.lessonId;
          if (next === undefined) {
            if (unique.length > 0) branches.enter('all-done');
            expect(countDone(progress, unique)).toBe(unique.length);
          } else {
            branches.enter('one-left');
            expect(unique).toContain(next);
            expect(finished).not.toContain(next);
          }
        },
      ),
    );
    expect(branches.met).toEqual(['all-done', 'one-left']);
  });

  it('after a lesson is never that lesson', () => {
    expect(lessonAfter(emptyProgress(), path, 'b')).toBe('c');
    expect(lessonAfter(progressOf({ a: done, b: done, c: done }), path, 'd')).toBeUndefined();
  });
});
