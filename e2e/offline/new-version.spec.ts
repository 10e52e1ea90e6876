import { copyFileSync } from 'node:fs';
import { askForUpdate, base, cacheNames, expect, noticeOf, test, waitForCopy } from './offline-test.ts';

const changeReport = (entry: string, html: string) =>
  entry === 'anmal/' ? html.replace(/(<h1[^>]*>)[^<]*/, '$1Ny rubrik') : html;

test('a newer version waits until the reader agrees, and only what has changed is fetched', async ({
  page,
  context,
  server,
  newVersion,
}) => {
  await page.goto('./om/');
  await waitForCopy(page);
  const other = await context.newPage();
  await other.goto('./ordlista/');
  const [before] = await cacheNames(page);

  server.folders.set(base, newVersion({ pages: changeReport }));
  server.asked.length = 0;
  server.sent.length = 0;
  await askForUpdate(page);
  await expect(noticeOf(page)).toContainText('Det finns en ny version av webbplatsen.');
  expect(new Set(server.sent)).toEqual(
    new Set(['sw.js', 'sw-files.json', 'anmal/'].map((name) => base + name)),
  );

  // Nothing changes behind the reader's back.
  await page.goto('./anmal/');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Ny rubrik');
  await noticeOf(page).getByRole('button', { name: 'Läs in den nya versionen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny rubrik');
  await expect(noticeOf(page)).toBeHidden();
  await expect.poll(() => cacheNames(page)).toHaveLength(1);
  expect(await cacheNames(page)).not.toContain(before);

  // A tab that was open meanwhile is told, and works.
  await expect(noticeOf(other)).toBeVisible();
  await other.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Tecken' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
});

test('whoever says "Inte nu" is not asked again in that tab', async ({ page, server, newVersion }) => {
  await page.goto('./om/');
  await waitForCopy(page);
  server.folders.set(base, newVersion({ pages: changeReport }));
  await askForUpdate(page);
  await noticeOf(page).getByRole('button', { name: 'Inte nu' }).click();
  await expect(noticeOf(page)).toBeHidden();
  await page.goto('./anmal/', { waitUntil: 'networkidle' });
  await expect(noticeOf(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Ny rubrik');
});

test('a newer version is in use when every tab of the site has been closed', async ({
  page,
  context,
  server,
  newVersion,
}) => {
  await page.goto('./om/');
  await waitForCopy(page);
  server.folders.set(base, newVersion({ pages: changeReport }));
  await askForUpdate(page);
  await expect(noticeOf(page)).toBeVisible();
  await page.close();
  const fresh = await context.newPage();
  await expect(async () => {
    await fresh.goto('about:blank');
    await fresh.goto('./anmal/');
    await expect(fresh.getByRole('heading', { level: 1 })).toHaveText('Ny rubrik', { timeout: 500 });
  }).toPass();
});

test('a version that is only half on the server is not taken', async ({ page, server, newVersion }) => {
  await page.goto('./om/');
  await waitForCopy(page);
  const [before] = await cacheNames(page);
  const half = newVersion({ pages: changeReport });
  const later = newVersion({ pages: (entry, html) => changeReport(entry, html).replace('Ny', 'Nyare') });
  // The list of one version beside pages of another.
  copyFileSync(`${later}/anmal/index.html`, `${half}/anmal/index.html`);
  server.folders.set(base, half);
  await askForUpdate(page);
  await expect.poll(() => server.sent).toContain(`${base}anmal/`);
  await expect.poll(() => cacheNames(page)).toEqual([before]);

  // When all of it is there, it is.
  server.folders.set(base, later);
  await askForUpdate(page);
  await page.goto('./anmal/');
  await noticeOf(page).getByRole('button', { name: 'Läs in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nyare rubrik');
});

test.describe('with every page', () => {
  test.use({ edition: 'whole' });

  test('a version that changes the foot of every page alone transfers no page', async ({
    page,
    server,
    newVersion,
  }) => {
    await page.goto('./');
    await waitForCopy(page);
    const version = (await page.locator('footer').innerText()).match(/\d{4}-\d\d-\d\d\.\w+/)?.[0] ?? '';
    expect(version).not.toBe('');
    const newer = '2031-01-02.abcdef0';
    server.folders.set(
      base,
      newVersion({ content: newer, pages: (_, html) => html.replaceAll(version, newer) }),
    );
    server.sent.length = 0;
    await askForUpdate(page);
    await noticeOf(page).getByRole('button', { name: 'Läs in' }).click();
    await expect(page.locator('footer')).toContainText(newer);
    expect(new Set(server.sent)).toEqual(new Set(['sw.js', 'sw-files.json'].map((name) => base + name)));
  });
});
