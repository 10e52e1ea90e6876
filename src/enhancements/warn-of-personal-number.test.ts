// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { clearBrowser, openPage, settle, textOf, type } from './fixtures/open-page.ts';

beforeEach(clearBrowser);

it('warns while a field holds what looks like a personnummer, and not a moment longer', async () => {
  await openPage(
    `<section data-private><textarea></textarea><p data-private-warning="Ta bort det."></p></section>
     <section data-private><input type="text"><p data-private-warning="Här med."></p></section>`,
    () => import('./warn-of-personal-number.ts'),
  );
  type('textarea', 'Hon, 811228-9874, kom inte.');
  expect(textOf('section:first-child p')).toBe('Ta bort det.');
  expect(textOf('section:last-child p')).toBe('');
  type('textarea', 'Hon kom inte.');
  expect(textOf('section:first-child p')).toBe('');
});

it('warns of what was already there', async () => {
  await openPage(
    '<div data-private><input type="text" value="19811228-9874"><p data-private-warning="Ta bort det."></p></div>',
    () => import('./warn-of-personal-number.ts'),
  );
  await settle();
  expect(textOf('p')).toBe('Ta bort det.');
});
