import { whenNear } from './when-near.ts';

/**
 * Fetches the filters of the catalogue, which can be read before. Somebody who comes by an address that filters does not see the
 * whole list first: it is out of sight until the filters are there, or until it is known that they do not come.
 */
const list = document.querySelector<HTMLElement>('[data-catalogue]');
const load = () => import('./filter-signs.ts');

if (list && location.search) {
  list.dataset['catalogue'] = 'filtering';
  load()
    .catch(console.warn)
    .finally(() => {
      list.dataset['catalogue'] = '';
    });
} else {
  whenNear(document.querySelector('[data-sign-filter]'), load);
}
