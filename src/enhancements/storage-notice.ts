import { onStorageTrouble, storageTrouble } from '../adapters/browser-storage.ts';
import { siteProgress } from '../adapters/site-progress.ts';

/**
 * Shows in words when something cannot be kept as usual – progress, or anything else that the page keeps – or when
 * progress has changed in another tab. The texts come with the page, by state.
 */
const notice = document.querySelector<HTMLElement>('[data-storage-notice]');

if (notice) {
  const messages: Record<string, string> = JSON.parse(notice.dataset['messages'] ?? '{}');
  const show = () => {
    const { state } = siteProgress.status();
    // What was heard of another tab is less than what is being lost in this one.
    const told = /^(ok|(changed|cleared)-elsewhere)$/.test(state) ? (storageTrouble() ?? state) : state;
    const message = messages[told] ?? '';
    if (notice.textContent !== message) notice.textContent = message;
  };
  siteProgress.subscribe(show);
  onStorageTrouble(show);
  siteProgress.read();
  show();
}
