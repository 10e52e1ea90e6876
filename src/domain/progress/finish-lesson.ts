import { ownEntry } from './own-entry.ts';
import type { Progress } from './progress.ts';
import { stampAfter } from './stamp-after.ts';

/** Marks a lesson as done; one that was never opened counts as opened now. */
export function finishLesson(progress: Progress, lessonId: string, now: number): Progress {
  const lesson = ownEntry(progress.lessons, lessonId) ?? { openedAt: now };
  return {
    ...progress,
    lessons: {
      ...progress.lessons,
      [lessonId]: { ...lesson, doneAt: stampAfter(now, lesson.doneAt, lesson.reopenedAt) },
    },
  };
}
