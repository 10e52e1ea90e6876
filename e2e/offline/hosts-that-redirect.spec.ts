import { base, expect, test, waitForCopy } from './offline-test.ts';
import type { Distortion } from './site-server.ts';

/** `…/x.html` leads to `…/x`, and `…/index.html` to `…/`, as on hosts with addresses of their own taste. */
const withoutEnding = (path: string): Distortion | undefined =>
  path.endsWith('.html') ? { redirect: path.replace(/(index)?\.html$/, '') } : undefined;

/** What the page for wrong addresses is answered with under its shortened name. */
const notFound = (status: number) => (path: string, read: () => Buffer) =>
  path === `${base}404` ? { status, body: read } : undefined;

const hosts = { 'Cloudflare Pages': 200, Netlify: 404 };

for (const [host, status] of Object.entries(hosts)) {
  test(`behind the redirects of ${host} the whole site is saved at the first visit, and only once`, async ({
    page,
    server,
    built,
    watch,
  }) => {
    const { readFileSync } = await import('node:fs');
    const read = () => readFileSync(`${built}/404.html`);
    server.distort = (path) => withoutEnding(path) ?? notFound(status)(path, read);
    await page.goto('./om/');
    await waitForCopy(page);
    const first = server.asked.length;
    await page.goto('./ordlista/', { waitUntil: 'networkidle' });
    expect(server.asked.slice(first).filter((path) => !path.endsWith('/sw.js'))).toEqual([]);

    await server.stop();
    await page.goto('./omraden/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    watch.expectTrouble(/status of 404/);
    const response = await page.goto('./finns/inte/');
    expect(response?.status()).toBe(404);
    await expect(page.getByText('Saknar du nät?')).toBeVisible();
  });
}

test('a host that sends every address to a page for logging in is told of, and left alone', async ({
  page,
  server,
}) => {
  await page.goto('./integritet/', { waitUntil: 'domcontentloaded' });
  // The session is over before the copy has begun.
  server.distort = (path) =>
    path === `${base}logga-in`
      ? { body: () => '<!doctype html><title>Logga in</title>' }
      : path.endsWith('.js')
        ? undefined
        : { redirect: `${base}logga-in` };
  await expect(page.getByText(/Servern skickade något annat än filen \S*sw-files.json/)).toBeVisible();
  server.distort = () => undefined;
  await page.getByRole('button', { name: 'Spara webbplatsen här' }).click();
  await expect(page.getByText(/Sparad för läsning utan nät/)).toBeVisible();
});
