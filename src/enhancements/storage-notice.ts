import { siteProgress } from '../adapters/site-progress.ts';

/**
 * Shows in words when progress cannot be kept as usual, or has changed in another tab.
 * The texts come with the page, by state.
 */
const notice = document.querySelector<HTMLElement>('[data-storage-notice]');

if (notice) {
  const messages: Record<string, string> = JSON.parse(notice.dataset['messages'] ?? '{}');
  const show = () => {
    const message = messages[siteProgress.status().state] ?? '';
    if (notice.textContent !== message) notice.textContent = message;
  };
  siteProgress.subscribe(show);
  siteProgress.read();
  show();
}
