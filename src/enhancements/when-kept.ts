import { onStorageTrouble } from '../adapters/browser-storage.ts';
import { isAnythingKept } from '../adapters/kept-names.ts';

/**
 * Fetches a script that has something to say only where the site has kept something: now, or when something comes to be kept,
 * on this page or in another tab. Somebody who is new to the site fetches nothing of it. Where storage cannot be asked or takes
 * nothing, the script is fetched, since it says so. One that does not come leaves the page as the server wrote it.
 */
export function whenKept(load: () => Promise<unknown>): void {
  let isLoaded = false;
  const start = () => {
    if (isLoaded) return;
    isLoaded = true;
    load().catch(() => {
      isLoaded = false;
    });
  };
  const look = () => {
    if (isAnythingKept()) start();
  };
  // Whatever is written here is kept, or the reader is to hear that it is not.
  onStorageTrouble(start);
  window.addEventListener('storage', look);
  // Back on a page that the browser has kept as it was, something may have been stored in the meantime.
  window.addEventListener('pageshow', look);
  look();
}
