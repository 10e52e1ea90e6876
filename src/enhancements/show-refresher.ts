import { toPracticeDay } from '../adapters/local-day.ts';
import { followProgress, siteProgress } from '../adapters/site-progress.ts';
import { planRefresher, planRepetitions } from '../domain/practice/refresher.ts';
import { countMessage } from '../domain/words/count-message.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';

/**
 * Shows how many questions are due today, in `[data-refresher]`: `data-questions` are the ids that the course has,
 * `data-empty` the words where nothing has been answered, `data-none`, `data-one` and `data-other` the words, with `{n}` for the number.
 */
const place = document.querySelector<HTMLElement>('[data-refresher]');

function show() {
  if (!place) return;
  const known = new Set(place.dataset['questions']?.split(' '));
  const attempts = siteProgress.read().attempts.filter(({ questionId }) => known.has(questionId));
  const today = toPracticeDay(Date.now());
  const { due } = planRefresher(planRepetitions(attempts, toPracticeDay, today), today);
  const message: Ui['practice']['refresher']['due'] = {
    one: readMessage(place, 'one'),
    other: readMessage(place, 'other'),
  };
  const none: string = readMessage(place, attempts.length === 0 ? 'empty' : 'none');
  place.textContent = due.length === 0 ? none : countMessage(message, due.length);
}

followProgress(show);
