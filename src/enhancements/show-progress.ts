import { followProgress, siteProgress } from '../adapters/site-progress.ts';
import { lessonState } from '../domain/progress/lesson-state.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';

/**
 * Shows how far the reader has come, in places that the page has prepared:
 *
 * - `[data-lesson-state="<lesson id>"]` gets the word of the state (`data-words`, JSON by state) and `data-state`.
 * - `[data-area-lessons="<lesson ids>"]` gets "n of m" (`data-template`) and is shown once something is done;
 *   a `progress` child gets the number.
 */
function show() {
  const progress = siteProgress.read();
  const stateOf = (lessonId: string) => lessonState(progress, lessonId);

  for (const place of document.querySelectorAll<HTMLElement>('[data-lesson-state]')) {
    const state = stateOf(place.dataset['lessonState'] ?? '');
    place.dataset['state'] = state;
    const words: Record<string, string> = JSON.parse(place.dataset['words'] ?? '{}');
    place.textContent = words[state] ?? '';
  }

  for (const place of document.querySelectorAll<HTMLElement>('[data-area-lessons]')) {
    const lessons = (place.dataset['areaLessons'] ?? '').split(' ');
    const done = lessons.filter((lesson) => stateOf(lesson) === 'done').length;
    place.toggleAttribute('data-waiting', !lessons.some((lesson) => stateOf(lesson) !== 'not-started'));
    const bar = place.querySelector('progress');
    if (bar) bar.value = done;
    const label = place.querySelector('[data-label]');
    const template = readMessage<Ui['area']['progress']>(place, 'template');
    if (label) label.textContent = fillMessage(template, { done, total: lessons.length });
  }
}

followProgress(show);
