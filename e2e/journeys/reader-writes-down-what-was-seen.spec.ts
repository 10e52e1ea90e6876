import type { BrowserContext, Page } from '@playwright/test';
import { expect, observationPath, pathsOf, storedKeys, test } from '../support/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

const [firstSign = '', , , , fifthSign = ''] = pathsOf.signs;
const result = (page: Page) => page.getByRole('textbox', { name: 'Text att kopiera till ärendet' });
const keep = (page: Page) => page.getByRole('button', { name: 'Spara i den här webbläsaren' });

async function tick(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Jag såg det här' }).click();
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

/** Ticks two signs and writes when and what. */
async function observe(page: Page): Promise<string[]> {
  const titles = [await tick(page, firstSign), await tick(page, fifthSign)];
  await page.getByRole('link', { name: 'Det här såg jag (2)' }).click();
  await page.getByRole('textbox', { name: 'När', exact: true }).fill('Tisdag klockan 10');
  await page.getByRole('textbox', { name: 'Det här såg jag', exact: true }).fill('Tolv brevlådor, två namn.');
  return titles;
}

async function closeTab(context: BrowserContext, page: Page): Promise<Page> {
  const next = await context.newPage();
  await page.close();
  return next;
}

test('ticked signs are read together, and what is written becomes a text to copy', {
  tag: '@address',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const titles = await observe(page);
  const main = page.getByRole('main');
  for (const title of titles) await expect(main.getByRole('link', { name: title })).toBeVisible();
  for (const heading of [
    'Gör så här',
    'Det här behöver du veta för att bedöma',
    'Det kan också bero på',
    'Vem du vänder dig till',
    /^Vägar i /,
  ])
    await expect(main.getByRole('heading', { name: heading })).toBeVisible();
  await expect(main).toContainText('Skriv inga namn, personnummer');
  await expect(main).toContainText('Utred inget på egen hand.');

  const text = [
    'När: Tisdag klockan 10',
    'Var: –',
    'Det här såg jag: Tolv brevlådor, två namn.',
    'Det här gjorde jag: –',
  ].join('\n');
  await expect(result(page)).toHaveValue(text);
  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  await expect(main.getByRole('status').filter({ hasText: 'Texten är kopierad.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await page.getByRole('button', { name: `Ta bort: ${titles[0]}` }).click();
  await expect(main.getByRole('link', { name: titles[0] ?? '' })).toHaveCount(0);
});

test('what nobody has chosen to save is gone with the tab', async ({ page, context }) => {
  await observe(page);
  expect(await page.evaluate(() => Object.keys(localStorage).join())).not.toMatch(/seen|observation/);
  const next = await closeTab(context, page);
  await next.goto(observationPath);
  await expect(next.getByText('Du har inte markerat något tecken ännu.')).toBeVisible();
  await expect(result(next)).not.toHaveValue(/Tisdag/);
});

test('what is saved is there another day, with what was changed since, until it is saved no more', async ({
  page,
  context,
}) => {
  const [title = ''] = await observe(page);
  await keep(page).click();
  await expect(
    page.getByText('Sparat i den här webbläsaren. Det finns kvar tills du raderar det.'),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'Var', exact: true }).fill('Trapphus B');

  let next = await closeTab(context, page);
  await next.goto(observationPath);
  await expect(next.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  await expect(result(next)).toHaveValue(/Tisdag klockan 10\nVar: Trapphus B/);
  await next.getByRole('button', { name: 'Sluta spara' }).click();
  await expect(next.getByText('Inget är sparat längre.')).toBeVisible();
  await expect(result(next)).toHaveValue(/Trapphus B/);

  next = await closeTab(context, next);
  await next.goto(observationPath);
  await expect(next.getByText('Du har inte markerat något tecken ännu.')).toBeVisible();
});

test('what is saved is erased on the page itself, and with all else on the page about privacy', async ({
  page,
}) => {
  await observe(page);
  await keep(page).click();
  await page.getByRole('button', { name: 'Radera allt på sidan' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expect(page.locator('p', { hasText: 'Allt på sidan är raderat.' })).toBeFocused();
  await expect(keep(page)).toBeVisible();
  expect((await storedKeys(page)).filter((key) => /seen|kept/.test(key))).toEqual([]);

  await observe(page);
  await keep(page).click();
  await page.goto('./integritet/');
  await expect(page.getByText('en iakttagelse från ”Det här såg jag”')).toBeVisible();
  await page.getByRole('button', { name: 'Radera allt som är sparat' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expect(page.getByText('en iakttagelse från ”Det här såg jag”')).toBeHidden();
  expect((await storedKeys(page)).filter((key) => /seen|observation/.test(key))).toEqual([]);
});

test('where the browser refuses to save, the page says so and still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await observe(page);
  await keep(page).click();
  await expect(page.getByText('Webbläsaren vill inte spara. Kopiera texten i stället.')).toBeVisible();
  await expect(result(page)).toHaveValue(/Tisdag klockan 10/);
});

test('the address of a sign is copied with one press, and the page says so', { tag: '@address' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${firstSign}?x=1#prova`);
  await page.getByRole('button', { name: 'Kopiera länk' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Länken är kopierad.' })).toBeVisible();
  const address = new URL(page.url());
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address.origin + address.pathname);
});

test('where nothing can be copied there is no button for it', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  await page.goto(firstSign);
  await expect(page.getByRole('button', { name: 'Skriv ut som kort' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kopiera länk' })).toBeHidden();
});
