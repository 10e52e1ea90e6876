import { ownEntry } from './own-entry.ts';
import type { Progress } from './progress.ts';

export type LessonState = 'not-started' | 'started' | 'done';

/** How far the learner has come with a lesson. */
export function lessonState(progress: Progress, lessonId: string): LessonState {
  const lesson = ownEntry(progress.lessons, lessonId);
  if (!lesson) return 'not-started';
  return (lesson.doneAt ?? -1) > (lesson.reopenedAt ?? -1) ? 'done' : 'started';
}
