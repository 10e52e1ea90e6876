import { findVoice } from './find-voice.ts';
import type { ReadAloudTexts } from './read-page.ts';

/**
 * Shows the button that reads the page aloud, where the device has a Swedish voice of its own and the page is still in
 * Swedish. What does the reading is fetched when somebody presses it.
 */
const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;

if (button && speech) {
  const show = () => {
    button.hidden = !findVoice(speech.getVoices());
  };
  // The list may come later than the page.
  speech.addEventListener?.('voiceschanged', show);
  show();
  button.addEventListener('click', () => {
    // A page that the browser has translated is not for a Swedish voice.
    if (!/^sv\b/i.test(document.documentElement.lang)) {
      button.hidden = true;
      return;
    }
    const texts: ReadAloudTexts = JSON.parse(button.dataset['readAloud'] ?? '{}');
    import('./read-page.ts').then(
      ({ readPage }) => {
        button.hidden = true;
        readPage(texts, () => {
          button.hidden = false;
          button.focus({ preventScroll: true });
        });
      },
      () => {
        button.hidden = true;
      },
    );
  });
}
