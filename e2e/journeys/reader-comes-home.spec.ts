import { expectNoViolations } from '../support/axe.ts';
import { expect, onePathOfEachKind, test } from '../support/site.ts';

const PHONE = { width: 390, height: 844 };
const card = { name: 'Nästa steg för dig' };

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the header takes two rows and no more, and its menu opens without a script', async ({ page }) => {
    for (const path of onePathOfEachKind.filter((one) => !one.includes('skriv-ut'))) {
      await page.goto(path);
      const height = await page
        .getByRole('banner')
        .evaluate((header) => header.getBoundingClientRect().height);
      expect.soft(height, path).toBeLessThanOrEqual(96);
    }
    await page.goto('./ordlista/');
    const menu = page.getByRole('button', { name: 'Meny' });
    await menu.click();
    const place = page.getByRole('banner').getByRole('link', { name: 'Ordlista' }).filter({ visible: true });
    await expect(place).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(place).toHaveCount(0);
    await expect(menu).toBeFocused();
  });

  test('a new reader looks for their work, and is led along its path from lesson to lesson', {
    tag: '@address',
  }, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('textbox', { name: 'Jag jobbar med …' }).fill('hemtj');
    await page.getByRole('button', { name: /^Biståndshandläggare/ }).click();
    const next = page.getByRole('region', card);
    await expect(next).toContainText('Biståndshandläggare');
    await expect(next.getByRole('link', { name: 'Börja' })).toBeFocused();
    await expectNoViolations(page, 'the next step');
    await page.keyboard.press('Enter');
    // The first lesson of the path, to its end by its steps.
    await expect(page.getByRole('heading', { level: 1, name: 'Varför just kommunen?' })).toBeVisible();
    const end = page.locator('[data-finish-lesson]');
    while (!(await end.isVisible())) {
      const next = page.getByRole('link', { name: /^Nästa: / }).filter({ visible: true });
      const step = (await next.getAttribute('href')) ?? '';
      await next.click();
      await expect(page.locator(`[data-current][data-step="${step.slice(1)}"]`)).toBeVisible();
    }
    await expect(end).toHaveText('Klar, gå till nästa: Från intryck till iakttagelse');
    await expect(page.getByRole('link', { name: /^Nästa i området: / })).toBeVisible();
    await end.click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Från intryck till iakttagelse' }),
    ).toBeVisible();
    // Home knows it, in its first screen; so does Min sida.
    for (const home of ['./', './min-sida/', './omraden/']) {
      await page.goto(home);
      await expect(page.getByRole('region', card)).toContainText('1 av 8 lektioner');
      await expect(page.getByRole('region', card).getByRole('link', { name: 'Fortsätt' })).toBeInViewport();
    }
  });
});

test('the card for the next step is there before the page is shown, and moves nothing', {
  tag: '@address',
}, async ({ page }) => {
  await page.goto('./');
  await page.getByRole('textbox', { name: 'Jag jobbar med …' }).fill('rektor');
  await page.getByRole('button', { name: /^Rektor/ }).click();
  await page.reload();
  await expect(page.getByRole('region', card)).toContainText('Rektor');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(shift).toBeLessThan(0.02);
});
