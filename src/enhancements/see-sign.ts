import { isUnsaved, readSeenSigns, toggleSeenSign } from '../adapters/seen-signs.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';

/** The button on a sign that ticks it, and the link to what was seen so far. */
const place = document.querySelector<HTMLElement>('[data-see-sign]');
const button = place?.querySelector('button');
const link = place?.querySelector('a');
const status = place?.querySelector<HTMLElement>('[role=status]');

if (place && button && link) {
  const slug = place.dataset['seeSign'] ?? '';
  const show = (seen: string[]) => {
    const ticked = seen.includes(slug);
    button.textContent = (ticked ? button.dataset['ticked'] : button.dataset['open']) ?? '';
    link.hidden = seen.length === 0;
    link.textContent = fillMessage(readMessage<Ui['observation']['link']>(link, 'template'), {
      n: seen.length,
    });
  };
  button.addEventListener('click', () => {
    show(toggleSeenSign(slug));
    if (!status) return;
    // How many there are now: the link shows it, and is said to who does not see it change.
    status.textContent = (isUnsaved() ? status.dataset['unsaved'] : link.textContent) ?? '';
    status.classList.toggle('visually-hidden', !isUnsaved());
  });
  // Coming back with the browser's own buttons may show an old picture of the page.
  window.addEventListener('pageshow', () => show(readSeenSigns()));
  place.removeAttribute('data-waiting');
  show(readSeenSigns());
}
