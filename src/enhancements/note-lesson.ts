import { siteProgress } from '../adapters/site-progress.ts';
import { finishLesson } from '../domain/progress/finish-lesson.ts';
import { openLesson } from '../domain/progress/open-lesson.ts';

/** What is noted of a lesson that is read. */
export interface LessonNotes {
  /** It is open, and at which of its steps; without one at its beginning. */
  open(lessonId: string, step?: string): void;
  /** It is read to its end. */
  done(lessonId: string): void;
  /** Lets the way on from it follow the path of the reader's role, if they have chosen one. */
  leadOn(finish: HTMLAnchorElement, lessonId: string): Promise<void>;
}

export const lessonNotes: LessonNotes = {
  open(lessonId, step) {
    siteProgress.update((progress, now) => openLesson(progress, lessonId, now, step));
  },
  done(lessonId) {
    siteProgress.update((progress, now) => finishLesson(progress, lessonId, now));
  },
  async leadOn(finish, lessonId) {
    if (siteProgress.read().choices.role?.id === undefined) return;
    const { followPath } = await import('./next-step/follow-path.ts');
    await followPath(finish, lessonId);
  },
};
