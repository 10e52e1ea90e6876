import { toLocalDay } from '../adapters/local-day.ts';
import { siteProgress } from '../adapters/site-progress.ts';
import { planRefresher, planRepetitions } from '../domain/practice/refresher.ts';

/**
 * Shows how many questions are due today, in `[data-refresher]`: `data-questions` are the ids that the course has,
 * `data-none`, `data-one` and `data-other` the words, with `{n}` for the number.
 */
const place = document.querySelector<HTMLElement>('[data-refresher]');

function show() {
  if (!place) return;
  const { questions = '', none = '', one = '', other = '' } = place.dataset;
  const known = new Set(questions.split(' '));
  const attempts = siteProgress.read().attempts.filter(({ questionId }) => known.has(questionId));
  const { due } = planRefresher(planRepetitions(attempts, toLocalDay), toLocalDay(Date.now()));
  place.toggleAttribute('data-waiting', attempts.length === 0);
  place.textContent = (due.length === 0 ? none : due.length === 1 ? one : other).replace(
    '{n}',
    `${due.length}`,
  );
}

siteProgress.subscribe(show);
show();
