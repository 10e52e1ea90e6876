import { readDayDraft, readFacts } from '../../adapters/day-draft.ts';
import { writeDay } from '../../adapters/local-day.ts';
import { nameOccasion } from '../../adapters/occasion-name.ts';
import { listOccasions } from '../../adapters/occasion-store.ts';
import { readPlan } from '../../domain/agenda/plan-link.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { parseDay } from '../../domain/calendar/day.ts';
import { SHOW_QUERY } from '../../domain/sessions/show-query.ts';
import { fillMessage } from '../../domain/words/fill-message.ts';
import type { Ui } from '../../schemas/ui.ts';
import { readMessage } from '../read-message.ts';

/**
 * Leads to the plan that somebody worked on last in this browser, else to the one that was shown last: to change it, show it,
 * print it and sum it up. Where only single passes have been held, it leads to the summary of the last. The page has it hidden,
 * unless `know-leader.js` has seen that something is kept.
 */
const place = document.querySelector<HTMLElement>('[data-last-plan]');

function show(card: HTMLElement): void {
  const occasions = listOccasions();
  const draft = readDayDraft()?.plan;
  const link = draft ?? occasions.find(({ plan }) => plan !== undefined)?.plan;
  const held = occasions.find(({ plan }) => plan !== undefined && plan === link);
  const last = held ?? occasions[0];
  document.documentElement.toggleAttribute('data-known-leader', link !== undefined || last !== undefined);

  type Strings = Ui['knowledgeDay']['last'];
  const message = <Name extends keyof Strings>(name: Name): Strings[Name] => readMessage(card, name);
  write(card, '[data-title]', link === undefined ? message('occasion') : message('plan'));
  const unnamed: string = readMessage(card, 'unnamed');
  write(
    card,
    '[data-about]',
    link === undefined ? last && nameOccasion(last, unnamed) : tellPlan(card, link),
  );
  for (const way of card.querySelectorAll<HTMLAnchorElement>('[data-way]')) {
    const { way: name } = way.dataset;
    const query = new URLSearchParams();
    if (name !== 'sumUp' && link !== undefined) query.set(SHOW_QUERY.plan, link);
    if (name === 'sumUp' && last) query.set(SHOW_QUERY.occasion, last.id);
    way.search = query.toString();
    way.hidden = name === 'sumUp' ? last === undefined : link === undefined;
  }
  // Whose summary it is must be said where it is not this plan's.
  if (last && link !== undefined && !held)
    write(
      card,
      '[data-way=sumUp]',
      fillMessage(message('sumUpOther'), { name: nameOccasion(last, unnamed) }),
    );
}

/** For whom, when and where the plan is, as far as that is known. */
function tellPlan(card: HTMLElement, link: string): string {
  const { date, start, end } = readPlan(link, []);
  const day = date === undefined ? undefined : parseDay(date);
  const about: Ui['knowledgeDay']['last']['about'] = readMessage(card, 'about');
  const when = fillMessage(about, {
    day: day === undefined ? readMessage(card, 'undecided') : writeDay(day),
    start: minutesToClock(start),
    end: minutesToClock(end),
  });
  const { group, place: where } = readFacts(link);
  return [group, when, where].filter((part) => part.trim() !== '').join(', ');
}

function write(card: HTMLElement, selector: string, text = ''): void {
  const element = card.querySelector(selector);
  if (element) element.textContent = text;
}

if (place) {
  show(place);
  // Out of the browser's memory of pages comes this one as it was before the plan was changed.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(place);
  });
}
