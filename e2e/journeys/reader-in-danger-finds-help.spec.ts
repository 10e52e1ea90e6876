import { expect, test } from '../support/site.ts';

/** Somebody who is threatened or cannot cope finds a number that calls, wherever they are, with or without script. */

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

const LINES = ['112', '114 14', '1177', '90101', '020-50 50 50', '116 006'];

test('at the foot of any page', { tag: '@address' }, async ({ page }) => {
  for (const path of ['./', './tecken/', './ordlista/']) {
    await page.goto(path);
    const foot = page.getByRole('contentinfo');
    for (const phone of LINES) {
      await expect(foot.getByRole('link', { name: phone, exact: true })).toHaveAttribute(
        'href',
        `tel:${phone.replaceAll(/\D/g, '')}`,
      );
    }
  }
});

test('first on Efteråt', { tag: '@address' }, async ({ page }) => {
  await page.goto('./anmal/efterat/');
  const calls = page.getByRole('main').locator('a[href^="tel:"]');
  await expect(calls.first()).toHaveAttribute('href', 'tel:112');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Någon att prata med');
});

test('where one asks whom to call', { tag: '@address' }, async ({ page }) => {
  await page.goto('./anmal/');
  const country = page.getByRole('region', { name: 'I hela landet' });
  await expect(country.getByRole('link', { name: '112', exact: true })).toHaveAttribute('href', 'tel:112');
});
