import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeNewVersion } from './new-version.ts';
import { askForUpdate, base, cacheNames, dist, expect, noticeOf, test, waitForCopy } from './offline-test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const below = `${base}kurs/`;
let belowFolder = '';

test.beforeAll(async () => {
  // Inside the project: what is built refers to packages there.
  belowFolder = mkdtempSync(join(root, '.cache/kurs-'));
  const command = ['node_modules/.bin/astro', 'build', '--outDir', belowFolder];
  const env = { ...process.env, BASE: below };
  await promisify(execFile)(process.execPath, command, { cwd: root, env });
});

test.afterAll(() => rmSync(belowFolder, { recursive: true, force: true }));

test('two sites on one origin, one below the other, leave each other alone', async ({
  page,
  context,
  server,
}) => {
  server.folders.set(below, belowFolder);
  const hrefOf = (path: string) => server.origin + path;
  await page.goto(hrefOf(`${base}om/`));
  await waitForCopy(page);
  // The worker above has this address in its scope, and does not know it.
  const inner = await context.newPage();
  await inner.goto(hrefOf(`${below}om/`));
  await waitForCopy(inner);
  await expect.poll(() => cacheNames(page)).toHaveLength(2);

  const newer = makeNewVersion(dist, { pages: (_, html) => html.replace(/(<h1[^>]*>)[^<]*/, '$1Ny rubrik') });
  server.folders.set(base, newer);
  await page.bringToFront();
  await askForUpdate(page);
  await noticeOf(page).getByRole('button', { name: 'Läs in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny rubrik');
  await expect.poll(() => cacheNames(page)).toHaveLength(2);

  await page.goto(hrefOf(`${base}integritet/`));
  await page.getByRole('button', { name: 'Ta bort den sparade webbplatsen' }).click();
  await expect.poll(() => cacheNames(page)).toEqual([expect.stringContaining(`:${below}:`)]);

  await server.stop();
  await inner.goto(hrefOf(`${below}omraden/`));
  await expect(inner.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(inner.getByRole('heading', { level: 1 })).not.toHaveText('Ny rubrik');
  rmSync(newer, { recursive: true });
});
