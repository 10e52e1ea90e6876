import { siteProgress } from '../adapters/site-progress.ts';
import { lessonState } from '../domain/progress/lesson-state.ts';

/**
 * Shows how far the reader has come, in places that the page has prepared:
 *
 * - `[data-lesson-state="<lesson id>"]` gets the word of the state (`data-words`, JSON by state) and `data-state`.
 * - `[data-area-lessons="<lesson ids>"]` gets "n of m" (`data-template`) and is shown once something is done;
 *   a `progress` child gets the number.
 * - `[data-continue]` is shown when the lesson visited last is on the page's list (`data-lessons`, JSON of
 *   id → title and address), and its link is filled in.
 * - `[data-role-path]` is shown when the reader has chosen a role (`data-roles`, JSON of id → name and
 *   address), and its link is filled in.
 */
function show() {
  showRolePath();
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
    const template = place.dataset['template'] ?? '';
    if (label)
      label.textContent = template.replace('{done}', `${done}`).replace('{total}', `${lessons.length}`);
  }

  const panel = document.querySelector<HTMLElement>('[data-continue]');
  if (panel) {
    const lessons: Record<string, { title: string; href: string; next?: string }> = JSON.parse(
      panel.dataset['lessons'] ?? '{}',
    );
    const lastId = progress.last?.lessonId ?? '';
    const last = Object.hasOwn(lessons, lastId) ? lessons[lastId] : undefined;
    const target = last && stateOf(lastId) === 'done' && last.next ? lessons[last.next] : last;
    const link = panel.querySelector('a');
    panel.toggleAttribute('data-waiting', !target);
    if (target && link) {
      link.href = target.href;
      link.textContent = (panel.dataset['template'] ?? '').replace('{lesson}', target.title);
    }
  }
}

function showRolePath() {
  const place = document.querySelector<HTMLElement>('[data-role-path]');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  const roles: Record<string, { name: string; href: string }> = JSON.parse(place.dataset['roles'] ?? '{}');
  const id = siteProgress.read().choices.role?.id ?? '';
  const role = Object.hasOwn(roles, id) ? roles[id] : undefined;
  place.toggleAttribute('data-waiting', !role);
  if (role) {
    link.href = role.href;
    link.textContent = (place.dataset['template'] ?? '').replace('{role}', role.name);
  }
}

siteProgress.subscribe(show);
show();
