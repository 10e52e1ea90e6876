import { followProgress, siteProgress } from '../adapters/site-progress.ts';
import { exerciseState } from '../domain/progress/exercise-state.ts';

/** `[data-exercise-state="<id of a scenario or a place>"]` gets the word of the state (`data-words`, JSON by state) and `data-state`. */
function show(): void {
  const progress = siteProgress.read();
  for (const place of document.querySelectorAll<HTMLElement>('[data-exercise-state]')) {
    const state = exerciseState(progress, place.dataset['exerciseState'] ?? '');
    const words: Record<string, string> = JSON.parse(place.dataset['words'] ?? '{}');
    place.dataset['state'] = state;
    place.textContent = words[state] ?? '';
  }
}

followProgress(show);
