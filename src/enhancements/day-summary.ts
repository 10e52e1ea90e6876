import { bringIntoView, moveFocus } from '../adapters/move-focus.ts';
import { nameOccasion } from '../adapters/occasion-name.ts';
import { listOccasions, removeOccasion } from '../adapters/occasion-store.ts';
import { compareVotes } from '../domain/sessions/hand-count.ts';
import type { Occasion, ParkedQuestion } from '../domain/sessions/occasion.ts';
import { SHOW_QUERY } from '../domain/sessions/show-query.ts';
import { pluralForm } from '../domain/words/count-message.ts';
import { fillMessage } from '../domain/words/fill-message.ts';
import { LOCALE } from '../domain/words/locale.ts';
import { whenNeeded } from '../domain/words/when-needed.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';

const signed = whenNeeded(() => new Intl.NumberFormat(LOCALE, { signDisplay: 'exceptZero' }));

/**
 * Fills the summary with what the windows have kept of an occasion on this computer, and erases it on request. Which one it
 * is, the address says (`?tillfalle=<id>`); without it the one that was used last.
 */
const place = document.querySelector<HTMLElement>('[data-day]');
const message = document.querySelector<HTMLElement>('[data-empty]');

if (place && message) {
  const occasions = listOccasions();
  const asked = new URLSearchParams(location.search).get(SHOW_QUERY.occasion);
  const occasion = occasions.find(({ id }) => id === asked) ?? occasions[0];
  const hasVotes = occasion !== undefined && showVotes(place, occasion);
  listOthers(occasions, occasion);
  if (occasion && (occasions.length > 1 || hasVotes || occasion.parked.length > 0)) {
    const name = place.querySelector<HTMLElement>('[data-name]');
    if (name) name.textContent = nameOccasion(occasion, name.dataset['unnamed'] ?? '');
    showParked(place, occasion.parked);
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
    bringIntoView(question);
    moveFocus(place.querySelector<HTMLButtonElement>('[data-cancel]'));
  });
  place.querySelector('[data-cancel]')?.addEventListener('click', () => {
    question?.toggleAttribute('hidden', true);
    if (ask) ask.hidden = false;
    moveFocus(ask);
  });
  place.querySelector('[data-erase]')?.addEventListener('click', () => {
    if (occasion) removeOccasion(occasion.id);
    place.hidden = true;
    message.textContent = message.dataset['erased'] ?? '';
    moveFocus(message);
  });
}

/** Links to the other occasions of this computer, so that each can be looked at and removed. */
function listOthers(occasions: readonly Occasion[], shown: Occasion | undefined): void {
  const section = document.querySelector<HTMLElement>('[data-others]');
  const list = section?.querySelector('ul');
  if (!section || !list) return;
  const others = occasions.filter((occasion) => occasion !== shown);
  section.hidden = others.length === 0;
  list.replaceChildren(
    ...others.map((occasion) => {
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = `?${SHOW_QUERY.occasion}=${occasion.id}`;
      link.textContent = nameOccasion(occasion, section.dataset['unnamed'] ?? '');
      row.append(link);
      return row;
    }),
  );
}

/** Shows every case that somebody voted on. Returns whether there is one. */
function showVotes(place: HTMLElement, occasion: Occasion): boolean {
  const votes = place.querySelector<HTMLElement>('[data-votes]');
  if (!votes) return false;
  type Points = Ui['daySummary']['points'];
  const points: Points = { one: readMessage(votes, 'one'), other: readMessage(votes, 'other') };
  let isAny = false;
  for (const vote of place.querySelectorAll<HTMLElement>('[data-case]')) {
    const id = vote.dataset['case'] ?? '';
    const count = Object.hasOwn(occasion.counts, id) ? occasion.counts[id] : undefined;
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
      write(
        '[data-change]',
        change === undefined ? '–' : fillMessage(pluralForm(points, n), { n: signed().format(n) }),
      );
    }
  }
  return isAny;
}

function showParked(place: HTMLElement, parked: readonly ParkedQuestion[]): void {
  const list = place.querySelector<HTMLElement>('[data-parked]');
  list?.replaceChildren(
    ...(parked.length > 0 ? parked : [{ text: list.dataset['none'] ?? '', owner: '' }]).map(({ text }) => {
      const row = document.createElement('li');
      row.textContent = text;
      return row;
    }),
  );
}
