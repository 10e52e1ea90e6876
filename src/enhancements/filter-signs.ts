import {
  countChoices,
  FILTER_PARTS,
  type FilterPart,
  filterToQuery,
  passesFilter,
  readFilter,
  type SignFilter,
  type SignOrder,
} from '../domain/catalogue/sign-filter.ts';
import { marksToSign } from '../domain/catalogue/sign-marks.ts';
import { countMessage } from '../domain/words/count-message.ts';
import type { Ui } from '../schemas/ui.ts';
import { readMessage } from './read-message.ts';

/**
 * The filters and the order of the catalogue. Without script the page is a list of all signs by area; with it, four
 * selects and the orders are shown, kept in the address, and the list follows.
 */
const form = document.querySelector<HTMLFormElement>('[data-sign-filter]');

if (form) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-sign]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-sign-group]')];
  const selects = FILTER_PARTS.map((part) => form.querySelector<HTMLSelectElement>(`[name="${part}"]`));
  const valuesOf = (part: FilterPart) =>
    [...(selects[FILTER_PARTS.indexOf(part)]?.options ?? [])]
      .map(({ value }) => value)
      .filter((value) => value !== '');
  const words = {
    situations: valuesOf('situation'),
    roles: valuesOf('role'),
    strengths: valuesOf('strength'),
  };
  const groupOf = (row: HTMLElement) => row.closest<HTMLElement>('[data-sign-group]');
  const signs = rows.map((row) =>
    marksToSign(row.dataset['sign'] ?? '', groupOf(row)?.dataset['signGroup'] ?? '', words),
  );
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const clear = form.querySelector<HTMLButtonElement>('button');
  const labels = new Map<HTMLOptionElement, string>();
  for (const select of selects) for (const option of select?.options ?? []) labels.set(option, option.text);

  let order: SignOrder = 'area';

  const show = (filter: SignFilter) => {
    const passing = signs.filter((sign) => passesFilter(sign, filter));
    rows.forEach((row, index) => {
      const sign = signs[index];
      row.hidden = !sign || !passing.includes(sign);
    });
    for (const group of groups) group.hidden = !group.querySelector('[data-sign]:not([hidden])');
    FILTER_PARTS.forEach((part, index) => {
      const select = selects[index];
      if (!select) return;
      select.value = filter[part] ?? '';
      const counts = countChoices(signs, filter, part);
      for (const option of select.options) {
        if (option.value === '') continue;
        const count = counts.get(option.value) ?? 0;
        option.text = `${labels.get(option)} (${count})`;
        option.disabled = count === 0 && option.value !== filter[part];
      }
    });
    const filtered = Object.keys(filter).length > 0;
    if (clear) clear.hidden = !filtered;
    if (status) {
      const found: Ui['signs']['found'] = {
        one: readMessage(status, 'one'),
        other: readMessage(status, 'other'),
      };
      const text = passing.length === 0 ? readMessage(status, 'none') : countMessage(found, passing.length);
      status.textContent = filtered ? text : '';
    }
  };

  const fromAddress = () => {
    const parameters = new URLSearchParams(location.search);
    return readFilter(
      (name) => parameters.get(name),
      (part, value) => valuesOf(part).includes(value),
    );
  };
  const apply = (filter: SignFilter) => {
    show(filter);
    // Last: Safari rate-limits replaceState, and throws when it is called too often.
    history.replaceState(null, '', `${location.pathname}${filterToQuery(filter, order)}${location.hash}`);
  };

  const chosenFilter = () => {
    const filter: SignFilter = {};
    FILTER_PARTS.forEach((part, index) => {
      const value = selects[index]?.value;
      if (value) filter[part] = value;
    });
    return filter;
  };
  form.addEventListener('change', () => apply(chosenFilter()));
  form.addEventListener('submit', (event) => event.preventDefault());
  clear?.addEventListener('click', () => {
    apply({});
    selects[0]?.focus();
  });
  form.removeAttribute('data-waiting');
  show(fromAddress());

  const onOrder = (wanted: SignOrder) => {
    order = wanted;
    apply(chosenFilter());
  };
  import('./order-signs.ts').then(
    ({ orderSigns }) => orderSigns({ form, rows, groups, signs, words, onOrder }),
    // Without the script that orders, the choice of an order would do nothing.
    () => form.querySelector('fieldset')?.remove(),
  );
}
