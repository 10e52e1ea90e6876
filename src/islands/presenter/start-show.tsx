import { render } from 'preact';
import { openShowChannel, type ShowWindow } from '../../adapters/show-channel.ts';
import { Audience } from './Audience.tsx';
import { Presenter } from './Presenter.tsx';
import { readSlides } from './read-slides.ts';

/**
 * Takes over a page of slides. Without script the page is the slides with their notes, to read or print. The address
 * says which window this is: `?fonster=publik` is the room's, anything else the leader's.
 */
const place = document.querySelector<HTMLElement>('[data-show]');
const strings = document.querySelector('[data-show-strings]')?.textContent;

if (place && strings) {
  const role: ShowWindow =
    new URLSearchParams(location.search).get('fonster') === 'publik' ? 'audience' : 'presenter';
  const slides = readSlides(document);
  const channel = openShowChannel(import.meta.env.BASE_URL, place.dataset['show'] ?? '', role);
  const audience = new URL(location.href);
  audience.searchParams.set('fonster', 'publik');
  document.documentElement.dataset['window'] = role;
  render(
    role === 'audience' ? (
      <Audience slides={slides} channel={channel} strings={JSON.parse(strings)} />
    ) : (
      <Presenter
        slides={slides}
        channel={channel}
        strings={JSON.parse(strings)}
        audienceAddress={audience.href}
        summaryAddress={place.dataset['summary'] ?? ''}
      />
    ),
    place,
  );
}
