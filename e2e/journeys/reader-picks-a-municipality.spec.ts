import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

const routesOf = (page: Page) => page.getByRole('region', { name: 'Vägar i din kommun' });
const shownIn = (page: Page) =>
  routesOf(page)
    .locator('summary')
    .evaluateAll((names) => names.filter((name) => name.checkVisibility()).map((name) => name.textContent));

test.describe('the reader picks their municipality', () => {
  test('once, and sees its routes alone from then on', async ({ page }) => {
    await page.goto('./anmal/');
    expect(await shownIn(page)).toHaveLength(6);
    await page.getByLabel('Välj din kommun').selectOption('Västerås stad');
    expect(await shownIn(page)).toEqual(['Västerås stad']);
    await expect(routesOf(page).getByText('Västerås stad har inte fyllt i: säkerhetsfunktion')).toBeVisible();

    // Kept by a script that is fetched when the reader picks.
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('vasteras');
    await page.reload();
    await expect(page.getByLabel('Välj din kommun')).toHaveValue('vasteras');
    expect(await shownIn(page)).toEqual(['Västerås stad']);
  });

  test('and it stands where an observation is written down', async ({ page }) => {
    await page.goto('./anmal/');
    await page.getByLabel('Välj din kommun').selectOption('Nykvarns kommun');
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('nykvarn');
    await page.goto('./tecken/');
    await page.getByRole('main').locator('a[href*="/tecken/"]:not([href*="skriv-ut"])').last().click();
    await page.locator('[data-see-sign] button').click();
    await page.goto('./tecken/det-har-sag-jag/');
    await expect(page.getByLabel('Välj din kommun')).toHaveValue('nykvarn');
    expect(await shownIn(page)).toEqual(['Nykvarns kommun']);
  });

  test('and can change it, or see all again', async ({ page }) => {
    await page.goto('./anmal/');
    const select = page.getByLabel('Välj din kommun');
    await select.selectOption('Eskilstuna kommun');
    await select.selectOption('Enköpings kommun');
    expect(await shownIn(page)).toEqual(['Enköpings kommun']);
    await select.selectOption('Visa alla kommuner');
    expect(await shownIn(page)).toHaveLength(6);
  });

  test('and erases the choice with everything else', async ({ page }) => {
    await page.goto('./anmal/');
    await page.getByLabel('Välj din kommun').selectOption('Strängnäs kommun');
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('strangnas');
    await page.goto('./integritet/');
    await expect(page.getByText('Ditt val av roll eller kommun.')).toBeVisible();
    await page.getByRole('button', { name: 'Radera allt som är sparat' }).click();
    await page.getByRole('button', { name: 'Ja, radera' }).click();
    await expect(page.getByText('Allt är raderat.')).toBeVisible();
    await page.goto('./anmal/');
    expect(await shownIn(page)).toHaveLength(6);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every municipality is there to open, and nothing to pick', async ({ page }) => {
    await page.goto('./anmal/');
    await expect(routesOf(page).locator('summary')).toHaveCount(6);
    await expect(page.getByLabel('Välj din kommun')).toBeHidden();
    await routesOf(page).locator('summary', { hasText: 'Södertälje kommun' }).click();
    await expect(page.getByText('Södertälje kommun har inte fyllt i: säkerhetsfunktion')).toBeVisible();
  });
});
