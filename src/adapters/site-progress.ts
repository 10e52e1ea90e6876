import { tellOfWriting } from './browser-storage.ts';
import { openProgressStore } from './progress-store.ts';

/** The one progress store of the page; islands and enhancements share it. */
export const siteProgress = openProgressStore({
  storage: () => window.localStorage,
  base: import.meta.env.BASE_URL,
  now: () => Date.now(),
});

siteProgress.subscribe(tellOfWriting);

/** With fewer attempts reading them takes a few milliseconds. */
const MANY_ATTEMPTS = 2000;

/**
 * Calls `show` now and after each change of the progress. Where there is very much it is called in a task of its own: reading
 * and writing have taken one, and a page is never to stand still for both together. Returns the function that stops it.
 */
export function followProgress(show: () => void): () => void {
  let isFollowing = true;
  const showSoon = () => {
    if (siteProgress.read().attempts.length <= MANY_ATTEMPTS) show();
    else setTimeout(() => isFollowing && show());
  };
  showSoon();
  const stop = siteProgress.subscribe(showSoon);
  return () => {
    isFollowing = false;
    stop();
  };
}
