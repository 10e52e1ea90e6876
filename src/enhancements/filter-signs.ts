import {
  countChoices,
  FILTER_PARTS,
  type FilterPart,
  filterToQuery,
  passesFilter,
  readFilter,
  type SignFilter,
} from '../domain/catalogue/sign-filter.ts';
import { marksToSign } from '../domain/catalogue/sign-marks.ts';

/**
 * The filters of the catalogue. Without script the page is a grouped list of all signs; with it, four selects
 * are shown, kept in the address, and the list follows.
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
  const signs = rows.map((row) =>
    marksToSign(
      row.dataset['sign'] ?? '',
      row.closest<HTMLElement>('[data-sign-group]')?.dataset['signGroup'] ?? '',
      words,
    ),
  );
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const clear = form.querySelector<HTMLButtonElement>('button');
  const labels = new Map<HTMLOptionElement, string>();
  for (const select of selects) for (const option of select?.options ?? []) labels.set(option, option.text);

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
      const template =
        passing.length === 0
          ? status.dataset['none']
          : passing.length === 1
            ? status.dataset['one']
            : status.dataset['other'];
      status.textContent = filtered ? (template ?? '').replace('{n}', `${passing.length}`) : '';
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
    // Last: Safari refuses it to whoever changes too often.
    history.replaceState(null, '', `${location.pathname}${filterToQuery(filter)}${location.hash}`);
  };

  form.addEventListener('change', () => {
    const filter: SignFilter = {};
    FILTER_PARTS.forEach((part, index) => {
      const value = selects[index]?.value;
      if (value) filter[part] = value;
    });
    apply(filter);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  clear?.addEventListener('click', () => {
    apply({});
    selects[0]?.focus();
  });
  form.removeAttribute('data-waiting');
  show(fromAddress());
}
