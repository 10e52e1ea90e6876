import { ownEntry } from './own-entry.ts';
import type { Progress } from './progress.ts';
import { stampAfter } from './stamp-after.ts';

/**
 * Marks a lesson as opened, now and as the one visited last. A later visit keeps the first time. `step` is the address of
 * the step that is read, absent at the first.
 */
export function openLesson(progress: Progress, lessonId: string, now: number, step?: string): Progress {
  const lesson = ownEntry(progress.lessons, lessonId) ?? { openedAt: now };
  return {
    ...progress,
    lessons: { ...progress.lessons, [lessonId]: lesson },
    last: { lessonId, at: stampAfter(now, progress.last?.at), ...(step && { step }) },
  };
}
