import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { base, builtFor, dist } from '../support/build.ts';
import {
  HOST_PROGRAMS,
  type HostKind,
  type HostServer,
  isInstalled,
  startHost,
} from '../support/host-servers.ts';
import { checkPath, expect, lessonPaths, observationPath, test as siteTest } from '../support/site.ts';

const { headers, caching, fileTypes } = builtFor;
const lower = Object.entries(headers).map(([name, value]): [string, string] => [name.toLowerCase(), value]);

const errorPage = readFileSync(join(dist, builtFor.notFound), 'utf8');
/** The address of a stylesheet, whose name changes with its content; one that is large enough to be compressed. */
const stylesheet =
  [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/href="([^"]+\.css)"/g)]
    .map(([, address = '']) => address)
    .find((address) => statSync(join(dist, address.slice(base.length - 1))).size > 4096) ?? '';

/** Tests the site as a real server serves it, with the configuration that the build wrote. */
export function testOnHost(kind: HostKind): void {
  const test = siteTest.extend<object, { host: HostServer }>({
    host: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
      async ({}, use) => {
        const host = await startHost(kind, dist, base);
        // Kinds of files that the site may get, and the service worker, whose place is the site's root.
        for (const ending of Object.keys(fileTypes)) writeFileSync(join(host.site, `prov${ending}`), 'x');
        writeFileSync(join(host.site, 'sw.js'), '// prov');
        await use(host);
        await host.stop();
      },
      { scope: 'worker' },
    ],
    baseURL: ({ host }, use) => use(host.address),
  });

  test.describe(kind, () => {
    const { package: debianPackage } = HOST_PROGRAMS[kind];
    const isRequired = process.env['E2E_HOSTS'] === 'required';
    test.skip(
      !isInstalled(kind) && !isRequired,
      `${kind} is not installed here. To test the site on it, on Debian and Ubuntu: apt-get install -y --no-install-recommends ${debianPackage} && npm run test:hosting`,
    );

    test('sends every header with pages, files, redirects and errors', async ({ request }) => {
      for (const path of [
        './',
        './sok/index.json',
        './favicon.svg',
        stylesheet,
        './tecken',
        './finns-inte/',
      ]) {
        const answer = await request.get(path, { maxRedirects: 0 });
        expect.soft(answer.headers(), path).toMatchObject(Object.fromEntries(lower));
      }
    });

    test('lets browsers keep the files with hashed names, and nothing else, unasked', async ({ request }) => {
      const cachingOf = async (path: string) => (await request.get(path)).headers()['cache-control'];
      expect(await cachingOf(stylesheet)).toBe(caching.hashed);
      for (const path of ['./', lessonPaths[0] ?? '', './sok/index.json', './sw.js', './prov.webmanifest']) {
        expect.soft(await cachingOf(path), path).toBe(caching.otherwise);
      }
      // During a deploy a file may be missing for a moment.
      expect(await cachingOf(`./${caching.hashedFolder}/finns-inte.js`)).toBe(caching.otherwise);
    });

    test('answers 304 to whoever has the page already', async ({ request }) => {
      for (const path of ['./', './sok/index.json', './favicon.svg']) {
        const first = (await request.get(path)).headers();
        const again = await request.get(path, { headers: { 'If-None-Match': first['etag'] ?? '' } });
        expect.soft(again.status(), path).toBe(304);
        const changed = await request.get(path, { headers: { 'If-None-Match': '"other"' } });
        expect.soft(changed.status(), path).toBe(200);
      }
    });

    test('compresses text, and no font', async ({ request }) => {
      const encodingOf = async (path: string) => (await request.get(path)).headers()['content-encoding'];
      for (const path of ['./', './sok/index.json', './sitemap-0.xml', stylesheet]) {
        expect.soft(await encodingOf(path), path).toBe('gzip');
      }
      expect(await encodingOf('./prov.woff2')).toBeUndefined();
      expect((await request.get('./')).headers()['vary']).toMatch(/accept-encoding/i);
    });

    test('knows the type of every kind of file', async ({ request }) => {
      for (const [ending, { type, text }] of Object.entries(fileTypes)) {
        const sent = (await request.get(`./prov${ending}`)).headers()['content-type'];
        expect.soft(sent, ending).toBe(text ? `${type}; charset=utf-8` : type);
      }
    });

    test('shows the page for wrong addresses with status 404', async ({ request }) => {
      for (const path of ['./finns-inte/', './tecken/finns-inte', './sok/index.jso', './å%20"<']) {
        const answer = await request.get(path);
        expect.soft(answer.status(), path).toBe(404);
        expect.soft(await answer.text(), path).toBe(errorPage);
      }
    });

    test('leads from an address without its last slash to the one with', async ({ request, baseURL }) => {
      const targetOf = async (path: string) => {
        const answer = await request.get(path, { maxRedirects: 0 });
        expect.soft(answer.status(), path).toBe(301);
        return new URL(answer.headers()['location'] ?? '', baseURL).href;
      };
      expect(await targetOf('./tecken')).toBe(`${baseURL}tecken/`);
      expect(await targetOf('./sok?q=muta')).toBe(`${baseURL}sok/?q=muta`);
      if (base !== '/') expect(await targetOf(base.slice(0, -1))).toBe(baseURL);
    });

    test('shows neither what is meant for it nor what lies in a folder', async ({ request }) => {
      for (const name of builtFor.hidden) {
        expect.soft((await request.get(`./${name}`)).status(), name).toBe(404);
      }
      expect((await request.get('./.hosting/site.json')).status()).toBe(404);
      const listing = await request.get(`./${caching.hashedFolder}/`);
      expect(listing.ok()).toBe(false);
      expect(await listing.text()).toBe(errorPage);
    });

    test('takes nothing', async ({ request }) => {
      for (const method of ['PUT', 'DELETE']) {
        const { status } = await request
          .fetch('./', { method, data: 'x' })
          .then((answer) => ({ status: answer.status() }));
        expect.soft(status, method).toBe(405);
      }
      expect((await request.get('./')).status()).toBe(200);
    });

    test('serves pages that break no policy, the header’s included', async ({ page, watch }) => {
      // The header is the same everywhere; these run every script.
      const [lessonPath = ''] = lessonPaths;
      for (const path of ['./', lessonPath, checkPath, './sok/?q=muta', observationPath]) {
        await page.goto(path);
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await page.waitForLoadState('networkidle');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      expect(watch.troubles).toEqual([]);
    });

    test('does not let another page frame the site', async ({ page, baseURL, watch }) => {
      watch.expectTrouble(/frame-ancestors|X-Frame-Options|chrome-error/);
      await page.goto('./favicon.svg');
      await page.goto('about:blank');
      await page.setContent(`<iframe src="${baseURL}om/"></iframe>`);
      await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    });
  });
}
