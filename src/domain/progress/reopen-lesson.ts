import { ownEntry } from './own-entry.ts';
import type { Progress } from './progress.ts';
import { stampAfter } from './stamp-after.ts';

/** Marks a finished lesson as not done; changes nothing for a lesson that was never finished. */
export function reopenLesson(progress: Progress, lessonId: string, now: number): Progress {
  const lesson = ownEntry(progress.lessons, lessonId);
  if (lesson?.doneAt === undefined) return progress;
  return {
    ...progress,
    lessons: {
      ...progress.lessons,
      [lessonId]: { ...lesson, reopenedAt: stampAfter(now, lesson.doneAt, lesson.reopenedAt) },
    },
  };
}
