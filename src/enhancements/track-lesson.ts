import { siteProgress } from '../adapters/site-progress.ts';
import { finishLesson } from '../domain/progress/finish-lesson.ts';
import { openLesson } from '../domain/progress/open-lesson.ts';

/** Notes that the lesson on the page is open, and that it is done when the reader goes on from its end. */
const lesson = document.querySelector<HTMLElement>('[data-lesson-page]');
const lessonId = lesson?.dataset['lessonPage'];

if (lessonId) {
  siteProgress.update((progress, now) => openLesson(progress, lessonId, now));
  document.querySelector('[data-finish-lesson]')?.addEventListener('click', () => {
    siteProgress.update((progress, now) => finishLesson(progress, lessonId, now));
  });
}
