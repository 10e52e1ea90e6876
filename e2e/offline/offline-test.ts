import { expect, type Page } from '@playwright/test';
import { base, dist } from '../support/build.ts';
import { test as siteTest } from '../support/site.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

export { expect } from '@playwright/test';
export { base, dist };

/** The site on a server of the test's own, since others must not lose theirs. */
export const test = siteTest.extend<{ server: SiteServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern.
  server: async ({}, use) => {
    const server = await startSiteServer(new Map([[base, dist]]));
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.origin + base),
});

/** Waits until the copy is complete and answers this page. */
export async function waitForCopy(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        async () =>
          Boolean(navigator.serviceWorker.controller) &&
          (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
      ),
    )
    .toBe(true);
}

export const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** The notice at the foot of the window. */
export const noticeOf = (page: Page) => page.getByRole('region', { name: 'Ny version' });

/** Lets the browser ask for a newer version, as it does by itself when a page is opened. */
export const askForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  });
