import { eraseStoredShow, readStoredShow } from '../adapters/show-channel.ts';
import { fillMessage } from '../domain/course/fill-message.ts';
import { compareVotes } from '../domain/sessions/hand-count.ts';
import type { Show } from '../domain/sessions/show.ts';

/** Fills the summary of the day with what the windows have kept on this computer, and erases it on request. */
const place = document.querySelector<HTMLElement>('[data-day]');
const message = document.querySelector<HTMLElement>('[data-empty]');

if (place && message) {
  const base = import.meta.env.BASE_URL;
  const show = readStoredShow(base);
  const hasVotes = show && showVotes(place, show);
  if (show && (hasVotes || show.parked.length > 0)) {
    showParked(place, show.parked);
    place.querySelector('[data-votes]')?.toggleAttribute('hidden', !hasVotes);
    place.hidden = false;
  } else {
    message.textContent = message.dataset['nothing'] ?? '';
  }

  // Out of the browser's memory of pages comes the day as it was when the page was left.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });

  const ask = place.querySelector<HTMLButtonElement>('[data-ask]');
  const question = place.querySelector<HTMLElement>('[data-question]');
  ask?.addEventListener('click', () => {
    ask.hidden = true;
    question?.toggleAttribute('hidden', false);
    place.querySelector<HTMLButtonElement>('[data-cancel]')?.focus();
  });
  place.querySelector('[data-cancel]')?.addEventListener('click', () => {
    question?.toggleAttribute('hidden', true);
    if (ask) ask.hidden = false;
    ask?.focus();
  });
  place.querySelector('[data-erase]')?.addEventListener('click', () => {
    eraseStoredShow(base);
    place.hidden = true;
    message.textContent = message.dataset['erased'] ?? '';
  });
}

/** Shows every case that somebody voted on. Returns whether there is one. */
function showVotes(place: HTMLElement, show: Show): boolean {
  const points = place.querySelector<HTMLElement>('[data-votes]')?.dataset['points'] ?? '';
  let isAny = false;
  for (const vote of place.querySelectorAll<HTMLElement>('[data-case]')) {
    const id = vote.dataset['case'] ?? '';
    const count = Object.hasOwn(show.counts, id) ? show.counts[id] : undefined;
    if (!count) continue;
    isAny = true;
    vote.hidden = false;
    const rows = [...vote.querySelectorAll<HTMLElement>('[data-option]')];
    const compared = compareVotes(
      count,
      rows.map((row) => row.dataset['option'] ?? ''),
    );
    for (const [index, { first, second, change }] of compared.entries()) {
      const write = (selector: string, text: string) => {
        const cell = rows[index]?.querySelector(selector);
        if (cell) cell.textContent = text;
      };
      write('[data-first]', `${first}`);
      write('[data-second]', `${second}`);
      const n = Math.round((change ?? 0) * 100);
      const signed = n > 0 ? `+${n}` : `${n}`.replace('-', '−');
      write('[data-change]', change === undefined ? '–' : fillMessage(points, { n: signed }));
    }
  }
  return isAny;
}

function showParked(place: HTMLElement, parked: readonly string[]): void {
  const list = place.querySelector<HTMLElement>('[data-parked]');
  list?.replaceChildren(
    ...(parked.length > 0 ? parked : [list.dataset['none'] ?? '']).map((text) => {
      const row = document.createElement('li');
      row.textContent = text;
      return row;
    }),
  );
}
