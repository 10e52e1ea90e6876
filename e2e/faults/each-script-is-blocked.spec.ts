import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { base, dist } from '../support/build.ts';
import { readThrough } from '../support/read-through.ts';
import { expect, onePathOfEachKind, sitePaths, test } from '../support/site.ts';

/** Pages of every kind, also of those that only the leader and the owner of the page see. */
const pages = [
  ...onePathOfEachKind,
  ...sitePaths.filter((path) => /^\.\/(min-sida|kunskapsdag)\/([^/]+\/)?$/.test(path)),
  ...sitePaths.filter((path) => path.endsWith('/miljobrott/visa/')),
];

/** The scripts that a page or a script names, static or not. */
const namedIn = (text: string) => [...text.matchAll(/[A-Za-z0-9_-]{8}\.js/g)].map(([name]) => name);
const folder = `${dist}_astro/`;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const namedBy = new Map(scripts.map((name) => [name, namedIn(readFileSync(`${folder}${name}`, 'utf8'))]));

/** Everything that a page may come to load. */
function reachableFrom(path: string): Set<string> {
  const file = path.endsWith('.html') ? path : `${path}index.html`;
  const queue = namedIn(readFileSync(`${dist}${file}`, 'utf8'));
  const found = new Set<string>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || !namedBy.has(name)) continue;
    found.add(name);
    queue.push(...(namedBy.get(name) ?? []));
  }
  return found;
}

/** Each script with the first page that may load it. */
const reachable = pages.map((path) => ({ path, names: reachableFrom(path) }));
const cases = scripts.flatMap((script) => {
  const page = reachable.find(({ names }) => names.has(script));
  return page ? [{ script, path: page.path }] : [];
});

/** Presses each button that can be seen, and returns those after which nothing on the page has changed. */
const listDead = (page: Page) =>
  page.evaluate(async () => {
    let printed = false;
    window.print = () => {
      printed = true;
    };
    const dead: string[] = [];
    for (const button of document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')) {
      if (!button.isConnected || !button.checkVisibility({ visibilityProperty: true })) continue;
      printed = false;
      let changes = 0;
      const observer = new MutationObserver((records) => {
        changes += records.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const focused = document.activeElement;
      button.click();
      for (let turn = 0; turn < 8 && !changes && !printed; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 16));
      observer.disconnect();
      if (!changes && !printed && document.activeElement === focused)
        dead.push(button.outerHTML.slice(0, 120));
    }
    return dead;
  });

/** Tests that share the scripts, so that both processors have something to do. */
const groups = 4;
for (let part = 0; part < groups; part += 1) {
  const own = cases.filter((_, place) => place % groups === part);
  test(`any one script may be missing: the page has its text, and no button that does nothing (${part + 1} of ${groups})`, async ({
    page,
    watch,
  }) => {
    watch.expectTrouble(/ERR_BLOCKED_BY_CLIENT|Failed to fetch dynamically imported module/);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    for (const { script, path } of own) {
      // In the browser's own words: with a route, every request of the page goes by way of the test, and nothing is taken from the cache.
      await session.send('Network.setBlockedURLs', { urls: [`*${base}_astro/${script}`] });
      await page.goto(path);
      await readThrough(page);
      const where = `${path} without ${script}`;
      await expect.soft(page.getByRole('heading', { level: 1 }).first(), where).toBeVisible();
      const shown = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
      expect.soft(shown.length, `${where}: its text`).toBeGreaterThan(60);
      expect.soft(await listDead(page), `${where}: buttons that do nothing`).toEqual([]);
    }
  });
}

test('the planner without its script says so, and where the ready-made days are', async ({ page, watch }) => {
  watch.expectTrouble(/ERR_FAILED/);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./kunskapsdag/planera/');
  // It waits some seconds for a script that is only late.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.getByText('Planeraren behöver JavaScript.')).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('link', { name: 'Se de färdiga dagarna' }).click();
  await expect(page.getByRole('table')).toHaveCount(4);
});
