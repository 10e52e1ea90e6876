import type { Locator } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';
import { onePathOfEachKind, pathsOf, sitePaths } from '../support/site.ts';
import { expect, test, waitForCopy } from './offline-test.ts';

test.describe('with every page', () => {
  test.use({ edition: 'whole' });

  test('every address of the site opens without a network after one visit', async ({
    page,
    context,
    server,
    watch,
  }) => {
    await page.goto('./om/');
    await waitForCopy(page);
    await page.close();
    await server.stop();

    const cold = await context.newPage();
    for (const path of onePathOfEachKind) {
      const response = await cold.goto(path);
      expect.soft(response?.status(), path).toBe(200);
      await expect.soft(cold.getByRole('heading', { level: 1 }), path).toBeVisible();
    }
    const failed = await cold.evaluate(
      async (paths) => {
        const answers = await Promise.all(
          paths.map(async (path) => {
            const response = await fetch(new URL(path, document.baseURI)).catch(() => undefined);
            return response?.ok && (await response.text()).includes('<h1') ? [] : [path];
          }),
        );
        return answers.flat();
      },
      sitePaths.map((path) => new URL(path, cold.url().replace(/404\.html$/, '')).pathname),
    );
    expect(failed).toEqual([]);
    expect(watch.troubles).toEqual([]);
  });

  test('search, the practice of an area and a sign that is ticked work without a network', async ({
    page,
    server,
  }) => {
    await page.goto('./');
    await waitForCopy(page);
    await server.stop();

    await page.goto('./sok/?q=bolagsmålvakt');
    await expect(page.locator('#search-results li').first()).toBeVisible();
    await page.goto('./tecken/');
    await page
      .locator(`main a[href$="${pathsOf.signs[0]?.slice(1)}"]`)
      .first()
      .click();
    await page.getByRole('button', { name: /såg/i }).first().click();
    await page.goto('./tecken/det-har-sag-jag/');
    await expect(page.locator('main').getByRole('link').first()).toBeVisible();
  });

  test('a part of the path is gone through by keyboard without a network, and the next part is reached', async ({
    page,
    server,
    watch,
  }) => {
    await page.goto('./om/');
    await waitForCopy(page);
    await server.stop();
    const heading = page.getByRole('heading', { level: 1 });
    const follow = async (link: Locator) => {
      await tabTo(page, link);
      await page.keyboard.press('Enter');
    };

    await page.goto('./anmal/far-jag-lamna-uppgiften/bolag/');
    await follow(page.getByRole('link', { name: 'Alla frågor och svar' }));
    await expect(heading).toHaveText('Ett kommunalt bolag: alla frågor och svar');
    const choice = page.getByRole('listitem').filter({ hasText: 'för att granska oss' });
    await follow(choice.getByRole('link', { name: /^svar \d+$/ }));
    const answer = page.locator(':target');
    await expect(answer).toContainText('Lämna det som granskningen behöver');
    // The next stop is inside of the answer, and not at the head of the page again.
    await page.keyboard.press('Tab');
    await expect(answer.locator(':focus')).toHaveText('Lämna det som granskningen behöver');
    await page.keyboard.press('Enter');
    await expect(heading).toHaveText('Lämna det som granskningen behöver');

    await page.goBack();
    await follow(
      page
        .getByRole('navigation', { name: 'Andra delar av vägen' })
        .getByRole('link', { name: 'Färdtjänst' }),
    );
    await expect(heading).toHaveText('Färdtjänst: alla frågor och svar');
    expect(watch.troubles).toEqual([]);
  });
});

test('an address with a query, a hash or without its last slash is found; one that does not exist is told of', async ({
  page,
  server,
  watch,
}) => {
  await page.goto('./');
  await waitForCopy(page);
  await server.stop();

  await page.goto('./ordlista?fran=mejl#innehall');
  await expect(page).toHaveURL(/\/ordlista\/\?fran=mejl#innehall$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Ordlista' })).toBeVisible();
  await page.goto('./omraden/index.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  watch.expectTrouble(/status of 404/);
  const response = await page.goto('./finns/inte/');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('Saknar du nät?')).toBeVisible();
});

test('a second visit asks the server for nothing but whether there is a newer version', async ({
  page,
  context,
  server,
}) => {
  await page.goto('./');
  await waitForCopy(page);
  await page.close();
  server.asked.length = 0;

  const again = await context.newPage();
  for (const path of ['./', './omraden/', './sok/?q=avfall', './tecken/']) {
    await again.goto(path, { waitUntil: 'networkidle' });
  }
  // When the browser asks whether there is a newer version is its own choice.
  expect(server.asked.filter((path) => !path.endsWith('/sw.js'))).toEqual([]);
});

test('the privacy page tells when the site was saved, removes it, and saves it again', async ({
  page,
  server,
}) => {
  await page.goto('./integritet/');
  await waitForCopy(page);
  await page.reload();
  await expect(page.getByText(/Sparad för läsning utan nät \d{1,2} [a-zå]+ \d\d:\d\d/)).toBeVisible();

  await page.getByRole('button', { name: 'Ta bort den sparade webbplatsen' }).click();
  await expect(page.getByText('Den sparade webbplatsen är borttagen.')).toBeVisible();
  await page.goto('./om/', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);

  await page.goto('./integritet/');
  await page.getByRole('button', { name: 'Spara webbplatsen här' }).click();
  await expect(page.getByText(/Sparad för läsning utan nät/)).toBeVisible();
  await server.stop();
  await page.goto('./om/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('where a browser cannot save the site, nothing is said of it and everything works', async ({
  page,
  context,
}) => {
  // As in a window over plain http, where the property is missing.
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto('./integritet/', { waitUntil: 'networkidle' });
  await expect(page.getByText('Webbplatsen på den här enheten')).toBeHidden();
});
