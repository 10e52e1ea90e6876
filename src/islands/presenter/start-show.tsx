import { render } from 'preact';
import { openShowChannel, type ShowWindow } from '../../adapters/show-channel.ts';
import { makeAgenda } from '../../domain/agenda/make-agenda.ts';
import { readPlanLink } from '../../domain/agenda/plan-link.ts';
import { minutesToClock } from '../../domain/agenda/ready-day.ts';
import { runDay, type Stretch } from '../../domain/agenda/run-day.ts';
import { fillMessage } from '../../domain/course/fill-message.ts';
import { Audience } from './Audience.tsx';
import { Presenter } from './Presenter.tsx';
import { listSlides, passesInOrder, readPasses } from './read-slides.ts';

/**
 * Takes over a page of slides. Without script the page is the slides with their notes, to read or print. The address
 * says which window this is – `?fonster=publik` is the room's, anything else the leader's – and on the page of the whole
 * day which plan is shown (`?p=`, see `domain/agenda/plan-link.ts`); `data-fallback` is the plan where there is none.
 */
const place = document.querySelector<HTMLElement>('[data-show]');
const texts = document.querySelector('[data-show-strings]')?.textContent;

if (place && texts) {
  const { strings, slots } = JSON.parse(texts);
  const query = new URLSearchParams(location.search);
  const role: ShowWindow = query.get('fonster') === 'publik' ? 'audience' : 'presenter';
  const passes = readPasses(document);

  const createPause = ({ kind, startsAt, minutes }: Exclude<Stretch, { kind: 'part' }>): HTMLElement => {
    const face = document.createElement('div');
    face.className = 'face pause';
    const title = document.createElement('h3');
    title.textContent = slots[kind] ?? '';
    const time = document.createElement('p');
    time.textContent = fillMessage(strings.pauseUntil, { time: minutesToClock(startsAt + minutes) });
    face.append(title, time);
    return face;
  };

  const { fallback } = place.dataset;
  const readDay = (plan: string) => {
    const areas = passes.map(({ area }) => area);
    const usual = readPlanLink(fallback ?? '', areas, {
      areas,
      start: 510,
      end: 720,
      groupSize: 25,
      fika: 15,
      lunch: 0,
    }).plan;
    return runDay(makeAgenda(readPlanLink(plan, areas, usual).plan, passes));
  };
  const plan = query.get('p') ?? fallback ?? '';
  const order = fallback === undefined ? passesInOrder(passes) : readDay(plan);
  const slides = listSlides(order, passes, createPause);
  const name = fallback === undefined ? (place.dataset['show'] ?? '') : `${place.dataset['show']} ${plan}`;
  const channel = openShowChannel(import.meta.env.BASE_URL, name, role);
  const audience = new URL(location.href);
  audience.searchParams.set('fonster', 'publik');
  document.documentElement.dataset['window'] = role;
  render(
    role === 'audience' ? (
      <Audience slides={slides} channel={channel} strings={strings} />
    ) : (
      <Presenter
        slides={slides}
        channel={channel}
        strings={strings}
        audienceAddress={audience.href}
        summaryAddress={place.dataset['summary'] ?? ''}
      />
    ),
    place,
  );
}
