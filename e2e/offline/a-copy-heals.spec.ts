import type { Page } from '@playwright/test';
import { askForUpdate, base, cacheNames, expect, noticeOf, test, waitForCopy } from './offline-test.ts';
import { openReaderPage } from './reader-page.ts';
import type { Distortion } from './site-server.ts';

const isWorkers = (path: string) => /\/sw(-files)?\.js(on)?$/.test(path);
const newHeading = (entry: string, html: string) =>
  entry === 'anmal/' ? html.replace(/(<h1[^>]*>)[^<]*/, '$1Ny rubrik') : html;

/** Whether the scripts of the page run: the field for searching is there only then. */
const expectAlive = (page: Page) => expect(page.getByRole('banner').getByRole('searchbox')).toBeVisible();

const failureOf = (page: Page) =>
  page.evaluate(async (address) => (await caches.match(address))?.json(), `${base}sw-failure.json`);

const forgetHttpCache = async (page: Page) =>
  (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');

/** A server that is wrong for a while, in ways that leave the bodies of files as they are. */
const wrongHeaders: Record<string, Distortion['headers']> = {
  'under a policy that forbids everything': { 'Content-Security-Policy': "default-src 'none'" },
  'with a wrong type for every file': { 'Content-Type': 'text/plain', 'X-Content-Type-Options': 'nosniff' },
  'with a policy that a proxy adds': { 'Content-Security-Policy': "script-src 'none'", Refresh: '5' },
};

for (const [wrong, headers] of Object.entries(wrongHeaders)) {
  test(`a version that was saved ${wrong} works, since the build says how it is answered`, async ({
    page,
    server,
    newVersion,
  }) => {
    await page.goto('./anmal/');
    await waitForCopy(page);
    server.folders.set(base, newVersion({ pages: newHeading }));
    server.distort = (path) => (isWorkers(path) ? undefined : { headers: headers ?? {} });
    await askForUpdate(page);
    await noticeOf(page).getByRole('button', { name: 'Läs in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny rubrik');
    await expectAlive(page);
  });
}

test('a policy that was put right reaches everyone with the next build, though no file has changed', async ({
  page,
  server,
  newVersion,
}) => {
  await page.goto('./om/');
  await waitForCopy(page);
  server.folders.set(base, newVersion({ headers: { 'Permissions-Policy': 'camera=()' } }));
  server.sent.length = 0;
  await askForUpdate(page);
  // The page loads anew by itself.
  await Promise.all([
    page.waitForEvent('load'),
    noticeOf(page).getByRole('button', { name: 'Läs in' }).click(),
  ]);
  await expect.poll(() => cacheNames(page)).toHaveLength(1);
  expect(new Set(server.sent)).toEqual(new Set(['sw.js', 'sw-files.json'].map((name) => base + name)));
  const response = await page.goto('./om/');
  expect(response?.headers()['permissions-policy']).toBe('camera=()');
});

/** A server that sends something else than the files. */
const wrongBodies: Record<string, (path: string) => Distortion | undefined> = {
  'a page for logging in': (path) =>
    path.endsWith('/anmal/') ? { body: () => '<!doctype html><title>Logga in</title>' } : undefined,
  'a file that is cut off': (path) =>
    path.endsWith('/sok/index.json')
      ? { body: (content) => content.subarray(0, content.length / 2) }
      : undefined,
  'pages that a proxy has changed': (path) =>
    path.endsWith('/') ? { body: (content) => `${content}<!-- proxy -->` } : undefined,
};

for (const [wrong, distort] of Object.entries(wrongBodies)) {
  test(`of ${wrong} nothing is kept, it is told, and all is well when the server is mended`, async ({
    page,
    server,
  }) => {
    server.distort = distort;
    await page.goto('./integritet/');
    await expect.poll(() => failureOf(page)).toMatchObject({ reason: 'file', times: 1 });
    expect(await cacheNames(page)).toEqual([]);
    await expect(page.getByText(/Servern skickade något annat än filen \S+, till exempel/)).toBeVisible();
    server.distort = () => undefined;
    // The pause is over when the reader asks.
    await page.getByRole('button', { name: 'Spara webbplatsen här' }).click();
    await expect(page.getByText(/Sparad för läsning utan nät/)).toBeVisible();
    await expect(page.getByText(/Servern skickade något annat/)).toBeHidden();
    await server.stop();
    await page.goto('./anmal/');
    await expectAlive(page);
  });
}

test('once the copy has failed, a page asks the server for at most two things more', async ({
  page,
  server,
}) => {
  server.distort = (path) => (path.endsWith('/anmal/') ? { body: () => 'något annat' } : undefined);
  await page.goto('./om/');
  await expect.poll(() => failureOf(page)).toMatchObject({ entry: 'anmal/', times: 1 });
  const ownRequests = async (path: string) => {
    server.asked.length = 0;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path, { waitUntil: 'networkidle' });
    const byPage = new Set(asked);
    page.removeAllListeners('request');
    return server.asked.filter((address) => !byPage.has(address));
  };
  for (const path of ['./roller/', './ordlista/', './om/']) {
    expect(await ownRequests(path)).toEqual([`${base}sw.js`]);
  }
  await expect.poll(() => failureOf(page)).toMatchObject({ times: 1 });
});

test('when the pause is over, a file that still fails is asked for first, and the pause grows', async ({
  page,
  server,
}) => {
  server.distort = (path) => (path.endsWith('/anmal/') ? { body: () => 'något annat' } : undefined);
  await page.goto('./om/');
  await expect.poll(() => failureOf(page)).toMatchObject({ times: 1 });
  // As if three minutes had gone by.
  await page.evaluate(async (address) => {
    const name = (await caches.keys()).find((key) => key.endsWith(':failed')) ?? '';
    const failure = await (await caches.match(address))?.json();
    await (await caches.open(name)).put(address, Response.json({ ...failure, at: failure.at - 180_000 }));
  }, `${base}sw-failure.json`);
  server.asked.length = 0;
  await page.goto('./om/');
  await expect.poll(() => failureOf(page)).toMatchObject({ times: 2 });
  const files = server.asked.slice(server.asked.indexOf(`${base}sw-files.json`));
  expect(files.length).toBeLessThan(12);
});

test('a page always gets past the copy, with all that it loads', async ({ page, server, newVersion }) => {
  await page.goto('./om/');
  await waitForCopy(page);
  server.folders.set(base, newVersion({ pages: newHeading }));
  await page.goto('./anmal/');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Ny rubrik');
  // Not even what the browser keeps by itself may answer.
  await forgetHttpCache(page);
  server.asked.length = 0;
  await page.goto('./anmal/?utan-kopia');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ny rubrik');
  await expectAlive(page);
  expect(server.asked).toContain(`${base}anmal/`);
  expect(server.asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1);
  expect(server.asked.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);
});

test('a copy that lacks a script which the server no longer has is removed, and the page loads once more', async ({
  page,
  context,
  server,
  newVersion,
  watch,
}) => {
  watch.expectTrouble(/status of 404/);
  await page.goto('./anmal/');
  await waitForCopy(page);
  const lost = await page.evaluate(async () => {
    const { src } = document.querySelector<HTMLScriptElement>('script[src]') ?? { src: '' };
    const [name = ''] = await caches.keys();
    await (await caches.open(name)).delete(src);
    return new URL(src).pathname;
  });
  await forgetHttpCache(page);
  // The new build has the script under another name.
  server.folders.set(base, newVersion({ pages: newHeading }));
  server.distort = (path) => (path === lost ? { status: 404, body: () => 'borta' } : undefined);
  await page.close();
  const fresh = await context.newPage();
  const loads: string[] = [];
  fresh.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
  await fresh.goto('./anmal/');
  await expect(fresh.getByRole('heading', { level: 1 })).toHaveText('Ny rubrik');
  await fresh.waitForTimeout(1000);
  expect(loads.length).toBe(2);
});

test('a copy made when headers were still kept gives way by itself, dead or not', async ({
  browser,
  baseURL,
  server,
  newVersion,
}) => {
  const page = await openReaderPage(browser);
  await page.goto(`${baseURL}om/`);
  await expect
    .poll(() =>
      page.evaluate(`navigator.serviceWorker.controller
        && navigator.serviceWorker.getRegistration().then(({ active }) => active.state)`),
    )
    .toBe('activated');
  // What the older worker left: a list without headers, under another name.
  await page.evaluate(`caches.keys()
    .then(([name]) => caches.open(name.replace(/[^:]*$/, 'older')))
    .then((older) => older.put('${base}sw-files.json', Response.json({ content: '', files: {} })))`);
  server.folders.set(base, newVersion({ pages: newHeading }));
  await page.evaluate(
    'navigator.serviceWorker.getRegistration().then((kept) => kept.update()).then(() => 0)',
  );
  // Pages are loaded all the while that the newer worker is made and takes over, and each of them comes.
  const headingOfAPage = async () => {
    await page.goto(`${baseURL}anmal/`);
    return page.evaluate(`document.querySelector('h1').textContent`);
  };
  await expect.poll(headingOfAPage, { intervals: [300] }).toBe('Ny rubrik');
  expect(await page.evaluate('caches.keys().then((names) => names.length)')).toBe(1);
  await page.close();
});
