import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { base, dist } from '../support/build.ts';
import { test as siteTest } from '../support/site.ts';
import { type Edit, makeNewVersion } from './new-version.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

export { expect } from '@playwright/test';
export { base };

/** Pages of the first level, what they load, and the search index: a part of the files, and every way to keep one. */
const isInSmallEdition = (entry: string) =>
  entry.startsWith('_astro/') ||
  entry === 'sok/index.json' ||
  /^platser\/[^/]+\.(svg|json)$/.test(entry) ||
  /^tecken\/bilder\/[^/]+\.svg$/.test(entry) ||
  /^[^/]*\/?$/.test(entry);

/** The site on a server of the test's own, since others must not lose theirs. */
export const test = siteTest.extend<
  {
    server: SiteServer;
    /** The site as it was built. To keep all of it takes most of a test's time: `small` is a part of it. */
    edition: 'whole' | 'small';
    /** The folder that is served. */
    built: string;
    /** Folders that go when the test is over and no server serves them any more. */
    made: string[];
    /** Makes another version of what is served, or of another built site in the same edition; it goes with the test. */
    newVersion: (edit: Edit, from?: string) => string;
  },
  { smallEdition: string }
>({
  edition: ['small', { option: true }],
  smallEdition: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern.
    async ({}, use) => {
      const folder = makeNewVersion(dist, { entries: isInSmallEdition });
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  built: async ({ edition, smallEdition }, use) => use(edition === 'whole' ? dist : smallEdition),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  made: async ({}, use) => {
    const folders: string[] = [];
    await use(folders);
    for (const folder of folders) rmSync(folder, { recursive: true });
  },
  server: async ({ built, made: _ }, use) => {
    const server = await startSiteServer(new Map([[base, built]]));
    await use(server);
    await server.stop();
  },
  newVersion: async ({ edition, built, made }, use) => {
    const entries = edition === 'small' ? { entries: isInSmallEdition } : {};
    await use((edit, from = built) => {
      const folder = makeNewVersion(from, { ...entries, ...edit });
      made.push(folder);
      return folder;
    });
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

/** The caches with builds; beside them one tells why a build could not be kept. */
export const cacheNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(':failed')));

/** The notice at the foot of the window. */
export const noticeOf = (page: Page) => page.getByRole('region', { name: 'Ny version' });

/** Lets the browser ask for a newer version, as it does by itself when a page is opened. */
export const askForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  });
