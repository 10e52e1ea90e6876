import { describe, expect, it } from 'vitest';
import { areaProgress } from './area-progress.ts';
import { finishLesson } from './finish-lesson.ts';
import { nextLesson } from './next-lesson.ts';
import { openLesson } from './open-lesson.ts';
import { emptyProgress } from './progress.ts';
import { recordAttempt } from './record-attempt.ts';

const empty = emptyProgress();
const path = ['l1', 'l2', 'l3'];

describe('the progress of an area', () => {
  const worked = recordAttempt(
    recordAttempt(
      openLesson(finishLesson(empty, 'l1', 1), 'l2', 2),
      { questionId: 'q1', selected: ['a'], result: 'wrong' },
      3,
    ),
    { questionId: 'q1', selected: ['b'], result: 'right' },
    4,
  );

  it('counts finished lessons and questions answered once', () => {
    expect(areaProgress(worked, { lessons: path, questions: ['q1', 'q2'] })).toEqual({
      lessonsDone: 1,
      lessons: 3,
      questionsAnswered: 1,
      questions: 2,
    });
  });

  it('does not count what the content no longer has, but keeps it', () => {
    expect(areaProgress(worked, { lessons: ['l2'], questions: ['q2'] })).toEqual({
      lessonsDone: 0,
      lessons: 1,
      questionsAnswered: 0,
      questions: 1,
    });
    expect(Object.keys(worked.lessons)).toEqual(['l1', 'l2']);
  });
});

describe('the lesson to continue with', () => {
  it('is the first one in the beginning', () => {
    expect(nextLesson(empty, path)).toBe('l1');
  });

  it('is the one visited last while it is not done', () => {
    expect(nextLesson(openLesson(openLesson(empty, 'l1', 1), 'l2', 2), path)).toBe('l2');
  });

  it('is the next one not done when the last visited is done', () => {
    expect(nextLesson(finishLesson(openLesson(empty, 'l2', 1), 'l2', 2), path)).toBe('l3');
  });

  it('goes back to one that was skipped when the end is reached', () => {
    expect(nextLesson(finishLesson(openLesson(empty, 'l3', 1), 'l3', 2), path)).toBe('l1');
  });

  it('starts from the first when the lesson visited last is not on the path', () => {
    expect(nextLesson(finishLesson(openLesson(empty, 'removed', 1), 'l1', 2), path)).toBe('l2');
  });

  it('is none when all are done or the path is empty', () => {
    const done = path.reduce((progress, id) => finishLesson(progress, id, 1), empty);
    expect(nextLesson(done, path)).toBeUndefined();
    expect(nextLesson(empty, [])).toBeUndefined();
  });
});
