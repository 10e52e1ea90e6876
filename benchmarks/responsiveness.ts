/**
 * Measures how long a tap or a key waits for the next picture (Event Timing, which INP is made of), on a processor slowed down four
 * times, by hand after a build: `npm run bench:responsiveness`, or for one part of the site `-- --only dossier`, or for a build beside this
 * one `-- --dist ../other/dist`. The first tap on a page is told apart: it meets code that has never run. Fails when the median of any row is
 * above the 100 ms of the goal. Times are of the clock, and on a busy machine upper bounds: compare within one run.
 */
import { parseArgs } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { openSite } from './open-site.ts';
import { print } from './search/tables.ts';

const SLOWED = 4;
const MOST_MS = 100;
/** What a reader does with a page before the first tap, at the least. */
const READING_MS = 1500;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
  },
});
const rounds = Number(values.rounds);

/** A tap or a key as the browser has timed it, in ms. */
interface Timed {
  /** Until the next picture. */
  whole: number;
  /** Until a script began to answer. */
  delay: number;
  /** While scripts answered. */
  scripts: number;
  /** From then until the picture: styles, layout, drawing. */
  drawing: number;
}

declare global {
  interface Window {
    timed: Map<number, PerformanceEventTiming>;
  }
}

/** Runs in the page before its own scripts: keeps the longest event of each tap. */
function watchEvents(): void {
  window.timed = new Map();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
      const known = window.timed.get(entry.interactionId);
      if (entry.interactionId && (!known || known.duration < entry.duration))
        window.timed.set(entry.interactionId, entry);
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Does something once and gives its longest event; an event that took less than the browser tells of counts as 8 ms. */
async function time(page: Page, act: () => Promise<unknown>): Promise<Timed> {
  await page.evaluate(() => window.timed.clear());
  await act();
  // Two pictures later, and when the observer has been told.
  await page.waitForTimeout(600);
  const events = await page.evaluate(() =>
    [...window.timed.values()].map(({ duration, startTime, processingStart, processingEnd }) => ({
      whole: duration,
      delay: processingStart - startTime,
      scripts: processingEnd - processingStart,
      drawing: Math.max(0, startTime + duration - processingEnd),
    })),
  );
  return events.reduce((longest, event) => (event.whole > longest.whole ? event : longest), {
    whole: 8,
    delay: 0,
    scripts: 0,
    drawing: 0,
  });
}

const tap = (target: Locator) => async () => {
  // Where it is in view already, scrolling would be part of the tap.
  await target.scrollIntoViewIfNeeded();
  await target.tap({ noWaitAfter: true });
};

interface Part {
  name: string;
  path: string;
  /** What is done, one after the other. */
  actions: (page: Page) => (() => Promise<unknown>)[];
}

const repeat = <Thing>(count: number, make: (nth: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, nth) => make(nth));

const parts: Part[] = [
  {
    name: 'steps of a lesson',
    path: 'omraden/miljobrott/darfor-lockar-avfall/',
    actions: (page) =>
      repeat(4, () =>
        tap(
          page
            .locator('.lesson-step:visible')
            .getByRole('link', { name: /^Nästa/ })
            .first(),
        ),
      ),
  },
  {
    name: 'Signal eller inte?',
    path: 'ova/signal-eller-inte/',
    actions: (page) => [
      tap(page.getByRole('button', { name: 'Börja' })),
      // A situation has one or two things to judge.
      ...repeat(8, () =>
        tap(
          page
            .locator('[data-choice]')
            .or(page.getByRole('button', { name: /^Nästa fråga/ }))
            .first(),
        ),
      ),
    ],
  },
  {
    name: 'a check',
    path: 'omraden/miljobrott/kunskapskoll/',
    actions: (page) => [tap(page.getByRole('button', { name: 'Börja kunskapskollen' }))],
  },
  {
    name: 'dossier',
    path: 'akter/balarna-vid-norra-kajen/',
    actions: (page) =>
      repeat(6, (nth) => tap(page.getByRole('button', { name: /^Markera/ }).nth(2 + 3 * nth))),
  },
  {
    name: 'place',
    path: 'platser/lagerhallen/',
    actions: (page) =>
      repeat(
        5,
        (nth) => () => page.locator('.frame').tap({ position: { x: 60 + 50 * nth, y: 90 + 20 * nth } }),
      ),
  },
  {
    name: 'search, a letter',
    path: 'sok/',
    actions: (page) => {
      const field = page.getByRole('main').getByRole('searchbox');
      return [tap(field), ...[...'kontanter'].map((letter) => () => page.keyboard.press(letter))];
    },
  },
];

const { browser, address, close } = await openSite(values.dist);
const median = (times: number[]) =>
  times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;

try {
  const rows: Record<string, string | number>[] = [];
  for (const { name, path, actions } of parts.filter((part) => part.name.includes(values.only))) {
    const [first, later]: [Timed[], Timed[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({
        locale: 'sv-SE',
        serviceWorkers: 'block',
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      await page.addInitScript(watchEvents);
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      await page.goto(address + path);
      await page.waitForTimeout(READING_MS);
      for (const [nth, act] of actions(page).entries())
        (nth === 0 ? first : later).push(await time(page, act));
      await context.close();
    }
    for (const [which, all] of [
      ['first', first],
      ['later', later],
    ] as const) {
      if (all.length === 0) continue;
      const of = (part: keyof Timed) => all.map((one) => one[part]);
      rows.push({
        what: `${name}, ${which}`,
        taps: all.length,
        'median ms': Math.round(median(of('whole'))),
        'worst ms': Math.round(Math.max(...of('whole'))),
        'waits ms': Math.round(median(of('delay'))),
        'scripts ms': Math.round(median(of('scripts'))),
        'drawing ms': Math.round(median(of('drawing'))),
      });
      if (median(of('whole')) > MOST_MS) process.exitCode = 1;
    }
  }
  print('', rows);
} finally {
  await close();
}
