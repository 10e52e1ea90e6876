import type { Page, Route } from '@playwright/test';
import { checkPath, expect, observationPath, pathsOf, test } from '../support/site.ts';

/** What arrives in place of a file with JSON. */
const answers: Record<string, (route: Route) => Promise<void>> = {
  'is cut off': async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
  },
  'is the page of a network that wants a login': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Logga in</title>' }),
  'is null': (route) => route.fulfill({ contentType: 'application/json', body: 'null' }),
};

/** Answers wrongly until `heal` is called. */
async function breakFile(page: Page, glob: string, answer: (route: Route) => Promise<void>) {
  await page.route(glob, answer);
  // What is being answered wrongly is answered first.
  return { heal: () => page.unrouteAll({ behavior: 'wait' }) };
}

for (const [fault, answer] of Object.entries(answers)) {
  test(`a file that ${fault}: search says so, and finds when the file is there`, async ({ page, watch }) => {
    // Page and field are asked within a tenth of a second here, which nobody does.
    watch.expectTrouble(/said twice, by a live region and by a live region/);
    const { heal } = await breakFile(page, '**/sok/index.json', answer);
    await page.goto('./sok/?q=muta');
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toHaveText('Sökningen gick inte att hämta. Är du uppkopplad?');
    await expect(page.getByRole('region', { name: 'Från A till Ö' })).toBeVisible();
    const field = page.getByRole('banner').getByRole('searchbox');
    await field.fill('muta');
    await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^Sökningen gick inte att hämta/);
    await heal();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.locator('ol#search-results > li').first().getByRole('link')).toHaveText('muta');
    // What failed before anybody asked is asked for again while typing.
    await field.fill('mut');
    await expect(
      page.getByRole('banner').getByRole('search').getByRole('listitem').getByRole('link').first(),
    ).toBeVisible();
  });

  test(`a file that ${fault}: a round says so, and begins when the file is there`, async ({ page }) => {
    const { heal } = await breakFile(page, '**/ova/fragor/*.json', answer);
    await page.goto(checkPath);
    await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
    await expect(page.getByRole('group', { name: /^Frågorna gick inte att hämta\./ })).toBeFocused();
    await heal();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.getByRole('heading', { name: /^Fråga 1 av/ })).toBeFocused();
  });

  test(`a file that ${fault}: what was seen says so and is kept, and Min sida stands without roles`, async ({
    page,
  }) => {
    const [sign = '', role = ''] = [pathsOf.signs[0], pathsOf.roles[0]];
    await page.goto(role);
    await page.locator('[data-role]').getByRole('button').click();
    await page.goto(sign);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: 'Jag såg det här' }).click();
    const { heal } = await breakFile(page, '**/{tecken/*,min-sida/vagar}.json', answer);
    await page.goto(observationPath);
    await expect(page.getByText('Ett av tecknen gick inte att hämta.')).toBeVisible();
    const seen = page.getByRole('textbox', { name: 'Det här såg jag', exact: true });
    await seen.fill('Två bilar vid slänten.');
    await page.goto('./min-sida/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: /fil/i }).first()).toBeVisible();
    await heal();
    await page.goto(observationPath);
    await expect(page.getByText('Ett av tecknen gick inte att hämta.')).toBeHidden();
    await expect(page.getByRole('main').getByRole('link', { name: title }).first()).toBeVisible();
    await expect(seen).toHaveValue('Två bilar vid slänten.');
  });
}
