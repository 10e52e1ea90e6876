import {
  chooseCopy,
  findRegistration,
  isCopyPossible,
  isCopyWanted,
  readSavedTime,
  registerCopy,
  removeCopy,
} from '../adapters/offline-copy.ts';

/** The privacy page: says whether the site is saved on this device, removes it, and saves it again. */
const panel = document.querySelector<HTMLElement>('[data-offline-copy]');
const state = panel?.querySelector('[data-state]');
const choice = panel?.querySelector('[data-choice]');

/** While it is being saved, how often to look whether it is finished. */
const LOOK_AGAIN_MS = 500;

if (panel && state && choice && isCopyPossible()) {
  const texts: Record<string, string> = JSON.parse(panel.dataset['texts'] ?? '{}');
  let message: string | undefined;

  const say = (text: string | undefined, action: string) => {
    if (state.textContent !== text) state.textContent = text ?? '';
    choice.textContent = texts[action] ?? '';
  };
  const show = async () => {
    const [saved, registration] = await Promise.all([readSavedTime(), findRegistration()]);
    if (saved && registration) {
      const time = saved
        .toLocaleString('sv-SE', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
        .replace('.', '');
      say(`${texts['saved']?.replace('{time}', time)} ${texts['savedMeans']}`, 'remove');
    } else if (registration?.installing) {
      say(texts['saving'], 'remove');
      setTimeout(show, LOOK_AGAIN_MS);
    } else {
      say(message ?? texts['notSaved'], 'keep');
    }
    panel.hidden = false;
  };

  choice.addEventListener('click', async () => {
    const isWanted = choice.textContent === texts['keep'];
    chooseCopy(isWanted);
    message = texts[isWanted ? 'failed' : 'removed'];
    await (isWanted ? registerCopy() : removeCopy()).catch(() => undefined);
    await show();
  });
  // The worker is started when the page has loaded.
  addEventListener('load', () => setTimeout(show, isCopyWanted() ? LOOK_AGAIN_MS : 0));
  show();
}
