import { keptText } from '../../adapters/browser-storage.ts';
import { hasFields, isText } from '../../domain/json/guards.ts';
import styles from './update-notice.css?url';

/** Texts of the notice: `offline.json`. */
interface NoticeTexts {
  label: string;
  text: string;
  accept: string;
  later: string;
  unreachable: string;
}

const isNoticeTexts = hasFields<NoticeTexts>({
  label: isText,
  text: isText,
  accept: isText,
  later: isText,
  unreachable: isText,
});

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** Set when the reader does not want the newer version now: this tab does not ask again. */
const later = keptText('tab', 'update-later');

let accept: (() => Promise<unknown>) | undefined;
let isShown = false;

/**
 * Shows at the foot of the window that there is a newer version. `onAccept` is called when the reader agrees, and
 * gives false when the server cannot be reached. A later call replaces what agreeing does.
 */
export async function showUpdateNotice(onAccept: () => Promise<unknown>): Promise<void> {
  accept = onAccept;
  if (isShown || later.read() !== undefined) return;
  isShown = true;
  const response = await fetch(`${base}offline.json`);
  const texts: unknown = await response.json();
  // A page for logging in is no text to show.
  if (!isNoticeTexts(texts)) throw new Error('The texts of the notice are something else.');
  await loadStyles();

  const notice = document.createElement('section');
  notice.className = 'update-notice screen-only';
  notice.ariaLabel = texts.label;
  const message = document.createElement('p');
  message.role = 'status';
  const buttons = document.createElement('p');
  buttons.className = 'row';
  buttons.append(
    createButton(texts.accept, 'button', async () => {
      if ((await accept?.()) === false) message.textContent = texts.unreachable;
    }),
    createButton(texts.later, 'button quiet', () => {
      // Not kept, it is shown on the next page again.
      later.write('yes');
      notice.remove();
      document.querySelector('main')?.focus({ preventScroll: true });
    }),
  );
  notice.append(message, buttons);
  document.body.append(notice);
  // Only what changes in a place that is already there is read out.
  setTimeout(() => {
    message.textContent = texts.text;
  });
}

function createButton(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}

function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((resolve) => {
    link.onload = () => resolve();
    // Unstyled it is at the end of the page, and works.
    link.onerror = () => resolve();
    document.head.append(link);
  });
}
