import { fileURLToPath } from 'node:url';
import { askForUpdate, base, cacheNames, expect, noticeOf, test, waitForCopy } from './offline-test.ts';

/** The site at the root, as `npm run build` has made it. The one below it is that of this run. */
const above = { base: '/', built: fileURLToPath(new URL('../../dist/', import.meta.url)) };

// What counts as the site's own path is that of both.
test.use({ baseURL: async ({ server }, use) => use(server.origin + above.base) });

test('two sites on one origin, one below the other, leave each other alone', async ({
  page,
  context,
  server,
  newVersion,
}) => {
  server.folders.set(above.base, newVersion({}, above.built));
  const hrefOf = (path: string) => server.origin + path;
  await page.goto(hrefOf(`${above.base}om/`));
  await waitForCopy(page);
  // The worker above has this address in its scope, and does not know it.
  const inner = await context.newPage();
  await inner.goto(hrefOf(`${base}om/`));
  await waitForCopy(inner);
  await expect.poll(() => cacheNames(page)).toHaveLength(2);

  const pages = (_: string, html: string) => html.replace(/(<h1[^>]*>)[^<]*/, '$1Ny rubrik');
  server.folders.set(above.base, newVersion({ pages }, above.built));
  await page.bringToFront();
  await askForUpdate(page);
  await noticeOf(page).getByRole('button', { name: 'Läs in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny rubrik');
  await expect.poll(() => cacheNames(page)).toHaveLength(2);

  await page.goto(hrefOf(`${above.base}integritet/`));
  await page.getByRole('button', { name: 'Ta bort den sparade webbplatsen' }).click();
  await expect.poll(() => cacheNames(page)).toEqual([expect.stringContaining(`:${base}:`)]);

  await server.stop();
  await inner.goto(hrefOf(`${base}omraden/`));
  await expect(inner.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(inner.getByRole('heading', { level: 1 })).not.toHaveText('Ny rubrik');
});
