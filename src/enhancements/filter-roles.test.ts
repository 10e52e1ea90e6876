// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { clearBrowser, openPage, textOf, type } from './fixtures/open-page.ts';

const PAGE = `
  <input data-filter-roles><p data-roles-found="Ingen roll"></p>
  <section><h2>Skola</h2><ul><li data-role-words="skolledare"><a>Rektor</a></li></ul></section>
  <section><h2>Ledning</h2><ul><li data-role-words=""><a>Chef</a></li><li data-role-words="sekretess"><a>Jurist</a></li></ul></section>`;
const shown = () =>
  [...document.querySelectorAll('section:not([hidden]) li:not([hidden])')].map(
    ({ textContent }) => textContent,
  );

beforeEach(clearBrowser);

it('leaves the roles that fit, and the administrations that have one', async () => {
  await openPage(PAGE, () => import('./filter-roles.ts'));
  expect(shown()).toEqual(['Rektor', 'Chef', 'Jurist']);
  type('input', 'sekr');
  expect(shown()).toEqual(['Jurist']);
  type('input', 'ledning');
  expect(shown()).toEqual(['Chef', 'Jurist']);
  type('input', 'astronaut');
  expect(shown()).toEqual([]);
  expect(textOf('[data-roles-found]')).toBe('Ingen roll');
  type('input', '');
  expect(shown()).toEqual(['Rektor', 'Chef', 'Jurist']);
  expect(textOf('[data-roles-found]')).toBe('');
});
