import { siteProgress } from '../../adapters/site-progress.ts';
import { scenarioState } from '../../domain/progress/scenario-state.ts';

/** `[data-scenario-state="<scenario id>"]` gets the word of the state (`data-words`, JSON by state) and `data-state`. */
function show(): void {
  const progress = siteProgress.read();
  for (const place of document.querySelectorAll<HTMLElement>('[data-scenario-state]')) {
    const state = scenarioState(progress, place.dataset['scenarioState'] ?? '');
    const words: Record<string, string> = JSON.parse(place.dataset['words'] ?? '{}');
    place.dataset['state'] = state;
    place.textContent = words[state] ?? '';
  }
}

siteProgress.subscribe(show);
show();
