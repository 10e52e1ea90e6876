import type { LessonNotes } from './note-lesson.ts';
import { walkLesson } from './walk-lesson.ts';

/**
 * Walks through the lesson on the page, and notes that it is open, which step is read, and that it is done when the reader goes on
 * from its end. What notes it comes after the lesson, which can be read before.
 */
const lesson = document.querySelector<HTMLElement>('[data-lesson-page]');
const lessonId = lesson?.dataset['lessonPage'];

if (lesson && lessonId) {
  let notes: LessonNotes | undefined;
  const coming = import('./note-lesson.ts').then(({ lessonNotes }) => {
    notes = lessonNotes;
    return lessonNotes;
  });
  coming.catch(console.warn);
  const note = (take: (notes: LessonNotes) => void) =>
    // At once where that can be done: a step may be the last thing before the page is left.
    notes ? take(notes) : void coming.then(take, () => undefined);

  note((come) => come.open(lessonId));
  walkLesson(lesson, (step) => note((come) => come.open(lessonId, step)));

  const finish = document.querySelector<HTMLAnchorElement>('[data-finish-lesson]');
  if (finish) {
    // Where it does not come, the area leads on, as the page says.
    note((come) => void come.leadOn(finish, lessonId).catch(() => undefined));
    finish.addEventListener('click', (event) => {
      if (notes) return notes.done(lessonId);
      // Somebody who goes on before the notes have come waits for them, unless they go on in another tab.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return note((come) => come.done(lessonId));
      event.preventDefault();
      coming
        .then(
          (come) => come.done(lessonId),
          () => undefined,
        )
        .finally(() => location.assign(finish.href));
    });
  }
}
