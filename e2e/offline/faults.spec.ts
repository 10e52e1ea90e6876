import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { askForUpdate, base, cacheNames, expect, noticeOf, test, waitForCopy } from './offline-test.ts';

/** Puts something else where a page is kept, or nothing at all. */
const damage = (page: Page, path: string, content?: string) =>
  page.evaluate(
    async ([address = '', text]) => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const headers = { 'Content-Type': 'text/html; charset=utf-8' };
      if (text === undefined) await cache.delete(address);
      else await cache.put(address, new Response(text, { headers }));
    },
    [base + path, content],
  );

const setQuota = async (page: Page, origin: string, quotaSize?: number) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
};

for (const [fault, content] of [
  ['damaged', '<h1>Skadad</h1>'],
  ['gone', undefined],
] as const) {
  test(`a kept page that is ${fault} is fetched again, and kept again`, async ({ page, server, watch }) => {
    await page.goto('./om/');
    await waitForCopy(page);
    await damage(page, 'omraden/', content);
    await damage(page, 'roller/', content);
    await page.goto('./omraden/');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Skadad');
    await server.stop();
    await page.goto('./omraden/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Never the damage, not even where there is nothing else.
    watch.expectTrouble(/status of 404/);
    await page.goto('./roller/');
    await expect(page.getByText('Saknar du nät?')).toBeVisible();
  });
}

test('a copy that the browser has thrown away is made again at the next visit', async ({ page, server }) => {
  await page.goto('./om/');
  await waitForCopy(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto('./ordlista/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() => page.evaluate((list) => caches.match(list).then(Boolean), `${base}sw-files.json`))
    .toBe(true);
  await server.stop();
  await page.goto('./roller/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('where there is no room nothing is kept, and the site works as before', async ({ page, server }) => {
  await page.goto('about:blank');
  await setQuota(page, server.origin, 200_000);
  await page.goto('./integritet/');
  await expect.poll(() => server.asked).toContain(`${base}sw-files.json`);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect(page.getByText('Webbplatsen är inte sparad här.')).toBeVisible();
  await page.goto('./omraden/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a newer version that there is no room for is offered without the copy', async ({
  page,
  server,
  newVersion,
}) => {
  await page.goto('./anmal/');
  await waitForCopy(page);
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await setQuota(page, server.origin, usage + 100_000);
  const newer = newVersion({ pages: (_, html) => html.replace(/(<h1[^>]*>)[^<]*/, '$1Ny rubrik') });
  server.folders.set(base, newer);
  await askForUpdate(page);
  await noticeOf(page).getByRole('button', { name: 'Läs in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny rubrik');
});

test('the switch that takes the worker away leaves nothing on the device', async ({
  page,
  server,
  newVersion,
}) => {
  await page.goto('./om/');
  await waitForCopy(page);
  const off = newVersion({});
  // What `OFFLINE=off npm run build` writes; pages of that build do not start a worker.
  const remove = fileURLToPath(new URL('../../src/integrations/offline/remove-worker.js', import.meta.url));
  writeFileSync(join(off, 'sw.js'), readFileSync(remove));
  server.folders.set(base, off);
  await askForUpdate(page);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  server.asked.length = 0;
  await page.goto('./omraden/');
  expect(server.asked).toContain(`${base}omraden/`);
});
