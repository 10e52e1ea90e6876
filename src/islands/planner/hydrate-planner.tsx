import { hydrate } from 'preact';
import { Planner } from './Planner.tsx';

/** Takes over the planner; the page brings what it needs in a JSON script. */
const place = document.querySelector<HTMLElement>('[data-planner]');
const props = document.querySelector('[data-planner-props]')?.textContent;

if (place && props) {
  hydrate(<Planner {...JSON.parse(props)} />, place);
  place.toggleAttribute('data-live', true);
}
