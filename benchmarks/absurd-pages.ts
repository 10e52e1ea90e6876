/**
 * Puts absurd things under every name that the site keeps in a browser, and sends them as every message that its windows listen
 * to, on the built site. By hand, after a build: `npm run bench:absurd-pages`, or with another number of inputs,
 * `-- --inputs 60`. Fails when a page throws or shows nothing, when what another site keeps is changed, or when a page stands still
 * for more than 200 ms on a device that is four times slower: the longest task of the page's thread, in time of the processor,
 * times four. Time of the clock would tell more of what else the machine is doing.
 */
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import fc from 'fast-check';
import { anything, cut, id, progressText, selected, show, toText } from './absurd-inputs.ts';
import { openSite } from './open-site.ts';
import { print } from './search/tables.ts';

const SLOWED = 4;
const MOST_MS = 200;

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, inputs: { type: 'string', default: '500' } },
});
const wanted = Number(values.inputs);

/** What a browser can hold at the most, all of it in one thing. */
const large = fc.constantFrom(
  JSON.stringify({
    v: 1,
    generation: 0,
    progress: {
      attempts: Array.from({ length: 25_000 }, (_, place) => ({
        questionId: `q${place % 300}`,
        at: 1_700_000_000_000 + ((place * 7919) % 25_000),
        selected: ['a'],
        result: 'right',
      })),
    },
  }),
  JSON.stringify(Array.from({ length: 200_000 }, () => 'a')),
  '['.repeat(1_000_000),
  'å'.repeat(2_000_000),
);
const text = fc.oneof(
  { weight: 6, arbitrary: anything.map(toText) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: large },
);
const near = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof(arbitrary.map(toText), cut(arbitrary.map(toText)), text);
const occasion = fc
  .tuple(show, fc.constantFrom(1, 2))
  .map(([kept, v]) => ({ ...(kept as object), v, id: 'abc', order: 'miljobrott' }));
const round = fc.record(
  { seed: fc.nat(), areas: selected, questions: selected, answers: fc.dictionary(id, anything) },
  { requiredKeys: [] },
);

type Shelf = 'localStorage' | 'sessionStorage';
interface KeptHere {
  shelf: Shelf;
  name: string;
  inputs: fc.Arbitrary<string>;
}
const kept = (name: string, inputs: fc.Arbitrary<string>, shelf: Shelf = 'localStorage'): KeptHere => ({
  shelf,
  name,
  inputs,
});
const progress = kept('progress', fc.oneof(progressText, large));
const everywhere = [
  progress,
  kept('offline', text),
  kept('update-later', text),
  kept('search-key', text),
  kept('reading', text),
];
const seen = [
  kept('seen', near(selected), 'sessionStorage'),
  kept('observation', near(fc.dictionary(id, id)), 'sessionStorage'),
  kept('kept-observation', near(fc.record({ seen: selected, observation: fc.dictionary(id, id) }))),
];
const shown = [
  kept('occasion:abc', near(occasion)),
  kept('leader-view', near(fc.record({ slides: anything, notes: anything, textSize: anything }))),
  kept('report:abc', near(fc.dictionary(id, anything))),
];

const { browser, address, close } = await openSite(values.dist);
const find = async (page: Page, list: string, pattern: RegExp) => {
  await page.goto(address + list);
  const paths = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)));
  return paths.find((path) => pattern.test(path)) ?? '';
};

interface Loaded {
  troubles: string[];
  longest: number;
}

const context = await browser.newContext({ locale: 'sv-SE', serviceWorkers: 'block' });
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

/** The longest task of the page while something happens to it, in ms of a processor that is four times slower. */
async function longestTask(page: Page, happen: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await happen();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(({ ph, name }) => ph === 'X' && name.endsWith('RunTask'));
  const own = tasks.filter((task) => mains.has(threadOf(task)));
  if (own.length === 0) throw new Error('The browser told nothing of the tasks of the page.');
  return own.reduce((most, { tdur = 0 }) => Math.max(most, (SLOWED * tdur) / 1000), 0);
}

async function openPage(): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, errors };
}

/** Until the page has nothing more to do. */
const readThrough = (page: Page) =>
  page.evaluate(async () => {
    scrollTo(0, document.documentElement.scrollHeight);
    for (let turn = 0; turn < 2; turn += 1)
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  });

const write = (page: Page, things: { shelf: Shelf; name: string; value: string }[]) =>
  page.evaluate((all) => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { shelf, name, value } of all) {
      try {
        window[shelf].setItem(`se-signalerna:/:${name}`, value);
      } catch {
        // As much as the browser takes.
      }
    }
    localStorage.setItem('another-site', 'its own');
  }, things);

async function load(path: string, things: { shelf: Shelf; name: string; value: string }[]): Promise<Loaded> {
  const { page, errors } = await openPage();
  try {
    await page.goto(`${address}licenser.txt`);
    await write(page, things);
    const longest = await longestTask(page, async () => {
      await page.goto(address + path);
      await readThrough(page);
    });
    const state = await page.evaluate(() => ({
      other: localStorage.getItem('another-site'),
      hasText: document.querySelector('h1, .stage h3') !== null,
    }));
    const troubles = errors.map((error) => `throws ${error}`);
    if (state.other !== 'its own') troubles.push('changes what another site has');
    if (!state.hasText) troubles.push('shows nothing');
    return { troubles, longest };
  } finally {
    await page.close();
  }
}

async function readPages(start: BrowserContext) {
  const page = await start.newPage();
  const lesson = await find(page, 'omraden/miljobrott/', /^omraden\/miljobrott\/(?!kunskapskoll)[^/]+\/$/);
  const scenario = await find(page, 'fall/', /^fall\/[^/]+\/$/);
  const dossier = await find(page, 'akter/', /^akter\/[^/]+\/$/);
  const place = await find(page, 'platser/', /^platser\/[^/]+\/$/);
  const sign = await find(page, 'tecken/', /^tecken\/(?!det-har|skriv)[^/]+\/$/);
  await page.close();
  const practice = (name: string) => [...everywhere, kept(`practice:${name}`, near(round))];
  return [
    { path: '', things: everywhere },
    { path: lesson, things: [...everywhere, kept('plan:miljobrott', text)] },
    { path: scenario, things: everywhere },
    { path: dossier, things: everywhere },
    { path: place, things: everywhere },
    { path: 'min-sida/', things: everywhere },
    { path: 'min-sida/intyg/', things: everywhere },
    { path: 'integritet/', things: [...everywhere, kept('progress:damaged', text), ...seen, ...shown] },
    {
      path: 'omraden/miljobrott/kunskapskoll/',
      things: [...everywhere, kept('check:miljobrott', near(round))],
    },
    { path: 'ova/blandat/', things: practice('mixed') },
    { path: 'ova/signal-eller-inte/', things: practice('signals') },
    { path: 'ova/repetera/', things: practice('refresher') },
    { path: sign, things: seen },
    { path: 'tecken/det-har-sag-jag/', things: seen },
    { path: 'kunskapsdag/miljobrott/visa/?tillfalle=abc', things: shown },
    { path: 'kunskapsdag/miljobrott/visa/?tillfalle=abc&fonster=en', things: shown },
    { path: 'kunskapsdag/miljobrott/visa/?tillfalle=abc&fonster=publik', things: shown },
    { path: 'kunskapsdag/efterat/?tillfalle=abc', things: shown },
  ];
}

const message = fc.oneof(
  anything,
  occasion.map((kept) => ({ kind: 'state', occasion: kept })),
  fc.record({
    kind: fc.constantFrom('state', 'hello', 'ask', 'answer', 'gone', 'lead', 'erase'),
    id,
    revision: anything,
    occasion: anything,
    address: id,
  }),
  large.map((occasion) => ({ kind: 'state', occasion })),
);

/** Sends messages to the windows of a show, as another window would. */
async function sendMessages(count: number, seed: number): Promise<Loaded> {
  const troubles: string[] = [];
  let longest = 0;
  for (const view of ['', '&fonster=publik', '&fonster=en']) {
    const { page, errors } = await openPage();
    await page.goto(`${address}licenser.txt`);
    const valid = {
      v: 2,
      id: 'abc',
      revision: 1,
      createdAt: Date.now(),
      changedAt: Date.now(),
      order: 'miljobrott',
      date: '2026-12-01',
      group: '',
      place: '',
      runs: {
        miljobrott: { at: '', step: 0, revealed: 0, reached: {}, clock: { startedAt: Date.now(), from: 0 } },
      },
      isBlack: false,
      isDark: false,
      counts: {},
      votesShown: {},
      parked: [],
    };
    await write(page, [{ shelf: 'localStorage', name: 'occasion:abc', value: JSON.stringify(valid) }]);
    await page.goto(`${address}kunskapsdag/miljobrott/visa/?tillfalle=abc${view}`);
    await page.locator('.stage h3').waitFor();
    await readThrough(page);
    const sent = fc.sample(message, { numRuns: Math.ceil(count / 3), seed });
    for (const one of sent) {
      const asText = toText(one);
      // Made beforehand: it is the page that is measured, and not who sends.
      await page.evaluate((given) => {
        let value: unknown = given;
        try {
          value = JSON.parse(given);
        } catch {
          // As text.
        }
        Reflect.set(window, 'toSend', value);
      }, asText);
      const stood = await longestTask(page, async () => {
        await page.evaluate(() => {
          const value = Reflect.get(window, 'toSend');
          const channel = new BroadcastChannel('se-signalerna:/:show');
          channel.postMessage(value);
          channel.close();
          postMessage(value, location.origin);
        });
        await readThrough(page);
      });
      if (stood > MOST_MS)
        troubles.push(`${view || 'leader'} stands still ${Math.round(stood)} ms on ${asText.slice(0, 80)}`);
      longest = Math.max(longest, stood);
      // Sent away by a message that only another window of the same show can send.
      if (!page.url().includes('visa/')) await page.goBack();
    }
    troubles.push(...errors.map((error) => `${view || 'leader'} throws ${error}`));
    if (!(await page.locator('.stage').count())) troubles.push(`${view || 'leader'} shows nothing`);
    await page.close();
  }
  return { troubles, longest };
}

try {
  const pages = await readPages(context);
  const messages = Math.ceil(wanted / 5);
  let tried = 0;
  const rows: Record<string, string | number>[] = [];
  const all: string[] = [];
  const perRound = pages.reduce((sum, { things }) => sum + things.length, 0);
  const rounds = Math.max(1, Math.ceil((wanted - messages) / perRound));
  for (const [nth, { path, things }] of pages.entries()) {
    const { longest: usual } = await load(path, []);
    let longest = 0;
    for (let turn = 0; turn < rounds; turn += 1) {
      const filled = things.map(({ inputs, ...thing }, at) => ({
        ...thing,
        value: fc.sample(inputs, { numRuns: 1, seed: 1000 * nth + 50 * turn + at })[0] ?? '',
      }));
      const loaded = await load(path, filled);
      tried += filled.length;
      longest = Math.max(longest, loaded.longest);
      const large = filled
        .map(({ name, value }) => `${name} ${value.length} ”${value.slice(0, 40)}”`)
        .join(', ');
      all.push(...loaded.troubles.map((trouble) => `${path || 'start'} ${trouble}: ${large}`));
      if (loaded.longest > MOST_MS)
        all.push(`${path || 'start'} stands still ${Math.round(loaded.longest)} ms: ${large}`);
    }
    rows.push({
      page: path || 'start',
      inputs: rounds * things.length,
      'longest ms': Math.round(longest),
      'with nothing kept': Math.round(usual),
    });
  }
  const told = await sendMessages(messages, 7);
  rows.push({
    page: 'messages to the windows',
    inputs: 3 * Math.ceil(messages / 3),
    'longest ms': Math.round(told.longest),
    'with nothing kept': 0,
  });
  all.push(...told.troubles);
  print('', rows);
  console.log(
    `${tried + 3 * Math.ceil(messages / 3)} inputs, ${all.length} troubles, ${SLOWED} times slowed down`,
  );
  for (const trouble of all) console.error(trouble);
  if (all.length > 0) process.exitCode = 1;
} finally {
  await close();
}
