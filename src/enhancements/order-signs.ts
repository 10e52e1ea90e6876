import { readPickedRole } from '../adapters/picked-choices.ts';
import type { CatalogueSign, SignOrder } from '../domain/catalogue/sign-filter.ts';
import type { MarkWords } from '../domain/catalogue/sign-marks.ts';
import { arrangeSigns, isSignOrder, readOrder } from '../domain/catalogue/sign-order.ts';

/** The catalogue as its filters know it. */
export interface Catalogue {
  form: HTMLFormElement;
  rows: readonly HTMLElement[];
  groups: readonly HTMLElement[];
  /** A sign for each row. */
  signs: readonly CatalogueSign[];
  words: MarkWords;
  /** Called when the signs have been moved. */
  onOrder: (order: SignOrder) => void;
}

/**
 * Orders the catalogue by area, strength or the reader's own role, which is offered only to who has picked one. Loaded
 * when the list is already there and can be filtered: what reads the role is heavier than the filters.
 */
export function orderSigns({ form, rows, groups, signs, words, onOrder }: Catalogue): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('[name="order"]')];
  const ownRole = form.querySelector<HTMLElement>('[data-own-role]');
  const role = readPickedRole() ?? '';
  const hasRole = ownRole !== null && words.roles.includes(role);
  if (hasRole) ownRole.hidden = false;

  const arrange = (order: SignOrder) => {
    // A sign keeps the colour of its area wherever it is moved.
    for (const row of rows)
      row.dataset['hue'] ??= row.closest<HTMLElement>('[data-sign-group]')?.dataset['hue'] ?? '';
    for (const input of inputs) input.checked = input.value === order;
    for (const { group, places } of arrangeSigns(signs, order, role, words.strengths)) {
      const section = groups.find(
        ({ dataset }) => (dataset['order'] ?? 'area') === order && dataset['signGroup'] === group,
      );
      const list = section?.querySelector('ul') ?? section;
      list?.append(...places.flatMap((place) => rows[place] ?? []));
    }
    onOrder(order);
  };

  for (const input of inputs)
    input.addEventListener('change', () => {
      if (isSignOrder(input.value)) arrange(input.value);
    });
  const asked = readOrder((name) => new URLSearchParams(location.search).get(name));
  // An order may have been picked before this had come.
  const picked = inputs.find(({ checked, value }) => checked && value !== 'area')?.value ?? asked;
  if (isSignOrder(picked) && picked !== 'area' && (picked !== 'role' || hasRole)) arrange(picked);
}
