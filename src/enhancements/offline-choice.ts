import {
  chooseCopy,
  findRegistration,
  forgetFillFailure,
  isCopyPossible,
  isCopyWanted,
  readFillFailure,
  readSavedTime,
  registerCopy,
  removeCopy,
} from '../adapters/offline-copy.ts';
import { nextTry } from '../domain/offline/fill-failure.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import { LOCALE } from '../domain/words/locale.ts';
import type { Ui } from '../schemas/ui.ts';

/** The privacy page: says whether the site is saved on this device, removes it, and saves it again. */
const panel = document.querySelector<HTMLElement>('[data-offline-copy]');
const state = panel?.querySelector('[data-state]');
const choice = panel?.querySelector('[data-choice]');
const failed = panel?.querySelector<HTMLElement>('[data-failure]');

const writeTime = (time: Date) =>
  time
    .toLocaleString(LOCALE, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
    .replace('.', '');

/** While it is being saved, how often to look whether it is finished. */
const LOOK_AGAIN_MS = 500;

if (panel && state && choice && isCopyPossible()) {
  const texts: Partial<Ui['offline']> = JSON.parse(panel.dataset['texts'] ?? '{}');
  let message: string | undefined;

  const say = (text: string | undefined, action: 'keep' | 'remove') => {
    if (state.textContent !== text) state.textContent = text ?? '';
    choice.textContent = texts[action] ?? '';
  };
  /** What stands between the reader and the newest version, and when it is tried again. */
  const showFailure = async () => {
    const failure = await readFillFailure();
    const text =
      failure &&
      { file: texts.failedFile, room: texts.failedRoom, network: texts.failedNetwork }[failure.reason];
    if (!failed) return;
    failed.hidden = !text;
    const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
    failed.textContent = text
      ? fillMessage(text, { file: base + failure.entry, time: writeTime(new Date(nextTry(failure))) })
      : '';
  };
  /** Where the browser does not let the page look, there is nothing to choose. */
  const look = () => show().catch(() => undefined);
  const show = async () => {
    const [saved, registration] = await Promise.all([readSavedTime(), findRegistration(), showFailure()]);
    if (saved && registration) {
      say(
        texts.saved && `${fillMessage(texts.saved, { time: writeTime(saved) })} ${texts.savedMeans}`,
        'remove',
      );
    } else if (registration?.installing) {
      say(texts.saving, 'remove');
      setTimeout(look, LOOK_AGAIN_MS);
    } else {
      say(message ?? texts.notSaved, 'keep');
    }
    panel.hidden = false;
  };

  choice.addEventListener('click', async () => {
    const isWanted = choice.textContent === texts.keep;
    const writing = chooseCopy(isWanted);
    message = texts[isWanted ? 'failed' : writing === 'kept' ? 'removed' : 'notChosen'];
    if (isWanted) await forgetFillFailure().catch(() => undefined);
    await (isWanted ? registerCopy() : removeCopy()).catch(() => undefined);
    await look();
  });
  // The worker is started when the page has loaded.
  addEventListener('load', () => setTimeout(look, isCopyWanted() ? LOOK_AGAIN_MS : 0));
  look();
}
