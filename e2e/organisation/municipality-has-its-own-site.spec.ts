import { expect, sitePaths, test } from '../support/site.ts';

/** Built for the invented municipality of `e2e/fixtures/local/exempelby/`, which does not show the area Försörjningsstöd. */

test('its routes are the only ones, and the one that it has not filled in is shown as missing', async ({
  page,
}) => {
  await page.goto('./anmal/');
  const routes = page.getByRole('region', { name: 'Vägar i Exempelby kommun' });
  await expect(routes.getByText('Ring säkerhetsenheten hellre en gång för mycket.')).toBeVisible();
  await expect(routes.getByText('Börja med din chef.')).toBeVisible();
  await expect(routes.getByRole('link', { name: '08-465 004 01' })).toHaveAttribute('href', 'tel:0846500401');
  await expect(routes.getByRole('link', { name: 'https://www.exempelby.example/anmal' })).toBeVisible();
  await expect(routes.getByText('Exempelby kommun har inte fyllt i: visselblåsning.')).toHaveCount(1);
  await expect(page.getByText('Västerås stad')).toHaveCount(0);
  await expect(page.getByLabel('Välj din kommun'), 'there is nothing to pick').toHaveCount(0);
});

test('its routes stand where an observation is written down', async ({ page }) => {
  await page.goto('./tecken/');
  const sign = await page
    .getByRole('main')
    .locator('a[href*="/tecken/"]:not([href*="skriv-ut"])')
    .last()
    .getAttribute('href');
  await page.goto(sign ?? '');
  await page.locator('[data-see-sign] button').click();
  await page.goto('./tecken/det-har-sag-jag/');
  await expect(page.getByRole('link', { name: '08-465 004 01' })).toBeVisible();
});

test('a guide ends with what the municipality has written itself', async ({ page }) => {
  await page.goto('./anmal/var-anmaler-jag/');
  const own = page.getByRole('region', { name: 'Så gör vi i Exempelby' });
  await expect(own.getByText('Säkerhetsenheten ringer upp nästa arbetsdag.')).toBeVisible();
  await expect(own.getByText('Skrivet av Exempelby kommun, kontrollerat 2026-11-24.')).toBeVisible();
});

test('it answers for the site, with its logo', async ({ page }) => {
  await page.goto('./tillganglighet/');
  await expect(page.getByRole('definition').filter({ hasText: 'Exempelby kommun' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Berätta om en brist' })).toBeVisible();
  await expect(page.getByText('Det här är ett utkast')).toHaveCount(0);
  for (const path of ['./om/', './']) {
    await page.goto(path);
    const logo = page.getByRole('img', { name: 'Exempelby kommun' });
    await logo.scrollIntoViewIfNeeded();
    await expect
      .poll(() => logo.evaluate((image) => (image as HTMLImageElement).naturalWidth), { message: path })
      .toBeGreaterThan(0);
    expect((await logo.boundingBox())?.height, path).toBeLessThanOrEqual(64);
  }
  await page.goto('./om/');
  await expect(page.getByText('Exempelby kommun svarar för den här webbplatsen.')).toBeVisible();
});

test('an area that is off has no pages, and is not offered anywhere', async ({ page }) => {
  expect(sitePaths.filter((path) => /(omraden|kunskapsdag|skriv-ut)\/forsorjningsstod\//.test(path))).toEqual(
    [],
  );
  expect((await page.request.get('./omraden/forsorjningsstod/')).status()).toBe(404);
  for (const path of ['./omraden/', './ova/blandat/', './kunskapsdag/planera/']) {
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(main.getByText('Folkbokföringsbrott').first(), `${path} has the others`).toBeAttached();
    await expect(main.getByText(/^Försörjningsstöd/), path).toHaveCount(0);
  }
});

test('what a lesson says of an area that is off can be read, and leads nowhere', async ({ page }) => {
  await page.goto('./omraden/introduktion/vad-det-ar/');
  await page.getByRole('button', { name: 'Visa allt på en sida' }).click();
  const title = 'Samma lilla företag har skrivit intyg i många ärenden';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
});

test('its own sign, question, lesson, guide, term and source stand among the course’s', async ({ page }) => {
  await page.goto('./roller/miljoinspektor/');
  await page.getByRole('main').getByRole('link', { name: 'Vid grinden i Exempelby' }).first().click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Vid grinden i Exempelby');
  await main.getByLabel('Skriver ner tid, kort och last, och släpper in bilen.').check();
  await main.getByRole('button', { name: 'Svara' }).click();
  await expect(main.getByText('Förklaringen kan stämma.')).toBeVisible();
  await main.getByRole('button', { name: 'Visa allt på en sida' }).click();
  await expect(main.getByRole('link', { name: 'Samma passerkort används av flera bilar' })).toBeVisible();
  const photo = main.getByRole('img', { name: 'En grind med röd och vit bom bredvid en vaktkur.' });
  await expect(photo).toHaveAttribute('loading', 'lazy');
  await photo.scrollIntoViewIfNeeded();
  await expect
    .poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);

  for (const [path, title] of [
    ['./tecken/egen-exempelby-kort-som-lanas/', 'Samma passerkort används av flera bilar på en dag'],
    ['./anmal/egen-exempelby-grinden/', 'Vem tar vid när kortet inte stämmer?'],
    ['./ordlista/egen-exempelby-passerkort/', 'passerkort'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
      new RegExp(title.replace('?', '\\?'), 'i'),
    );
  }
  await page.goto('./kallor/kommuner/');
  await expect(page.locator('#egen-exempelby-rutin')).toContainText('Rutin för återvinningscentralen');
});

test('search finds what it has written', async ({ page }) => {
  await page.goto('./sok/?q=passerkort');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Samma passerkort används av flera bilar/ })
      .first(),
  ).toBeVisible();
});

test('its statement says its own days and flaws besides the course’s', async ({ page }) => {
  await page.goto('./tillganglighet/');
  await expect(page.getByText('Kommunens egen film på intranätet saknar textning.')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '2026-11-24' }).first()).toBeVisible();
});
