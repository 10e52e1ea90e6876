import { tellOfWriting } from './browser-storage.ts';
import { openProgressStore } from './progress-store.ts';

/** The one progress store of the page; islands and enhancements share it. */
export const siteProgress = openProgressStore({
  storage: () => window.localStorage,
  base: import.meta.env.BASE_URL,
  now: () => Date.now(),
});

siteProgress.subscribe(tellOfWriting);
