import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test as playwrightTest } from '@playwright/test';

import { base, dist } from './build.ts';
import { watchFocus } from './watch-focus.ts';

export { expect } from '@playwright/test';

/**
 * Every page of the site as it was built, relative to where the site is served: `./`, `./omraden/` … Read
 * from the sitemap, so that a new page is tested from its first build. The page for wrong addresses is not in it.
 */
export const sitePaths: readonly string[] = [...readSitemap(), './404.html'];

function readSitemap(): string[] {
  const addressesIn = (file: string) =>
    [...readFileSync(`${dist}${file}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
  return addressesIn('sitemap-index.xml')
    .map((path) => path.split('/').at(-1) ?? '')
    .flatMap(addressesIn)
    .map((path) => `./${path.slice(base.length)}`);
}

const isLesson = (path: string) => /^\.\/omraden\/[^/]+\/(?!kunskapskoll\/)[^/]+\/$/.test(path);
const childrenOf = (folder: string) =>
  sitePaths.filter((path) => path.startsWith(folder) && path !== folder && path.split('/').length === 4);

/** Among the signs, but no sign: where an observation is written down. */
export const observationPath = './tecken/det-har-sag-jag/';

/** The signs of an area on paper: the sheets and the cards. */
export const printedPaths = sitePaths.filter((path) => path.startsWith('./tecken/skriv-ut/'));
export const isCards = (path: string) => path.endsWith('/kort/');

/** The pages of one kind, in the order of the sitemap. */
export const pathsOf = {
  lessons: sitePaths.filter(isLesson),
  signs: childrenOf('./tecken/').filter((path) => path !== observationPath),
  terms: childrenOf('./ordlista/'),
  roles: childrenOf('./roller/'),
  guides: childrenOf('./anmal/'),
  dossiers: childrenOf('./akter/'),
  scenarios: childrenOf('./fall/'),
  places: childrenOf('./platser/'),
};

const repeated = new Set([pathsOf.signs, pathsOf.terms, pathsOf.roles].flatMap((paths) => paths.slice(3)));

/** Whether the page is one more of a kind that is filled in from short texts: what holds for three holds for it. */
export const isRepeated = (path: string) => repeated.has(path);

/** An area with lessons, the one that journeys go through. */
export const areaPath = pathsOf.lessons[0]?.replace(/[^/]+\/$/, '') ?? '';
export const lessonPaths = pathsOf.lessons.filter((path) => path.startsWith(areaPath));
export const checkPath = `${areaPath}kunskapskoll/`;
export const allQuestionsPath = `${checkPath}fragor/`;

const QUESTION_KINDS = ['single', 'multiple', 'assess', 'order', 'match', 'gap', 'spot'];

/** All questions of an area that has every kind of them. */
export const everyKindPath =
  sitePaths.find((path) => {
    if (!path.endsWith('/kunskapskoll/fragor/')) return false;
    const html = readFileSync(`${dist}${path}index.html`, 'utf8');
    return QUESTION_KINDS.every((kind) => html.includes(`data-kind="${kind}"`));
  }) ?? '';

/** Where one practises over all areas. */
export const practicePaths = {
  start: './ova/',
  mixed: './ova/blandat/',
  signals: './ova/signal-eller-inte/',
  refresher: './ova/repetera/',
};

/** A part of a path, and the page of its guide, which names all parts. */
const pathPages = sitePaths
  .filter((path) => /^\.\/anmal\/.+\/hela\/$/.test(path))
  .slice(0, 1)
  .flatMap((path) => [path, path.split('/').slice(0, 3).concat('').join('/')]);

/** One page of each kind: enough for what the template decides and the text does not. */
export const onePathOfEachKind: readonly string[] = [
  './',
  './omraden/',
  areaPath,
  ...lessonPaths.slice(0, 1),
  checkPath,
  everyKindPath,
  ...Object.values(practicePaths),
  ...[
    pathsOf.signs,
    pathsOf.terms,
    pathsOf.roles,
    pathsOf.guides,
    pathsOf.dossiers,
    pathsOf.scenarios,
    pathsOf.places,
  ].flatMap((paths) => paths.slice(0, 1)),
  './tecken/',
  observationPath,
  './akter/',
  './platser/',
  ...printedPaths.slice(0, 2),
  './sok/',
  './ordlista/',
  './roller/',
  './anmal/',
  ...pathPages,
  './fall/',
  './kallor/',
  './kunskapsdag/',
  './kunskapsdag/planera/',
  './om/',
  './integritet/',
  './tillganglighet/',
  './404.html',
].filter((path) => sitePaths.includes(path));

/** Splits the pages into groups that one test each goes through. */
export function inGroups(paths: readonly string[], size: number): { name: string; paths: string[] }[] {
  const groups: { name: string; paths: string[] }[] = [];
  for (let start = 0; start < paths.length; start += size) {
    const group = paths.slice(start, start + size);
    groups.push({ name: `${group[0]} to ${group.at(-1)}`, paths: group });
  }
  return groups;
}

/** Addresses of the scripts that a page loads and the start page does not: those that make its questions answerable. */
export async function ownScripts(page: Page, path: string): Promise<string[]> {
  const scriptsOf = async (address: string) => {
    const html = await (await page.request.get(address)).text();
    return [...html.matchAll(/<script type="module" [^>]*src="([^"]+)"/g)].map(([, script = '']) => script);
  };
  const everywhere = await scriptsOf('./');
  return (await scriptsOf(path)).filter((script) => !everywhere.includes(script));
}

/** The names that the page "Så sparas dina uppgifter" tells about, after the base path. */
const DOCUMENTED_KEY =
  /^se-signalerna:[^:]*:(progress|progress:damaged|offline|reading|search-key|update-later|check:[^:]+|practice:(mixed|signals|refresher)|seen|observation|kept-observation|plan:[^:]+|occasion:[^:]+|day:draft|report:[^:]+|leader-view)$/;

/** Names of all that the page's storage holds; nothing where storage is blocked. */
export async function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const keysOf = (storage: () => Storage) => {
      try {
        return Object.keys(storage());
      } catch {
        return [];
      }
    };
    return [...keysOf(() => localStorage), ...keysOf(() => sessionStorage)];
  });
}

/** What must never happen on the site, collected while a test runs. */
export interface Watch {
  /** What has happened so far. */
  troubles: string[];
  /** Lets the test provoke something on purpose. */
  expectTrouble: (pattern: RegExp) => void;
}

/**
 * Every test fails on console errors, exceptions, breaches of the content security policy, requests to
 * another origin or outside the path that the site is served under, cookies, names in storage that the privacy page does not tell about,
 * and where the focus falls off the page or something is said twice (`watch-focus.ts`).
 */
export const test = playwrightTest.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const expected: RegExp[] = [];
      const watch: Watch = { troubles: [], expectTrouble: (pattern) => expected.push(pattern) };
      await collectTroubles(context, new URL(baseURL ?? ''), watch.troubles);
      await use(watch);
      for (const cookie of await context.cookies()) watch.troubles.push(`cookie: ${cookie.name}`);
      for (const page of context.pages()) {
        if (!page.url().startsWith('http')) continue;
        for (const key of await storedKeys(page)) {
          if (!DOCUMENTED_KEY.test(key)) watch.troubles.push(`undocumented name in storage: ${key}`);
        }
      }
      const unexpected = watch.troubles.filter(
        (trouble) => !expected.some((pattern) => pattern.test(trouble)),
      );
      expect(unexpected, 'what must never happen on the site').toEqual([]);
    },
    { auto: true },
  ],
});

/** An error that a page has caught where a script was to come, and was thrown by the script. */
const isProgramError = (text: string) =>
  /^\w*Error: /u.test(text) && !/dynamically imported module|preload CSS/u.test(text);

async function collectTroubles(context: BrowserContext, site: URL, troubles: string[]): Promise<void> {
  context.on('console', (message) => {
    const isError = message.type() === 'error' || isProgramError(message.text());
    if (isError) troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const { origin, protocol, pathname } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    if (origin !== site.origin) troubles.push(`foreign request: ${request.url()}`);
    else if (!pathname.startsWith(site.pathname)) troubles.push(`outside the site's path: ${request.url()}`);
  });
  await context.exposeBinding('reportViolation', ({ page }, violation: string) => {
    troubles.push(`policy: ${violation} on ${page.url()}`);
  });
  await context.exposeBinding('reportToWatch', ({ page }, trouble: string) => {
    troubles.push(`${trouble} on ${page.url()}`);
  });
  await context.addInitScript(watchFocus);
  await context.addInitScript(() => {
    const report = Reflect.get(window, 'reportViolation');
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      report(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
}
