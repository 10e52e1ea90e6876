/**
 * The time from a key that a clicker sends to the next slide in both windows, over every slide of the longest ready-made day, on
 * the built site. Its slides are doubled until there are at least 200, more than any day has.
 *
 *     npm run bench:present [-- --dist dist]
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { openSite } from './open-site.ts';

const MOST_SLIDES = 200;

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const { browser, address, close } = await openSite(values.dist);

/** When the slide was last drawn in this window, in milliseconds of the clock that both windows share. */
const drawnAt = (page: Page, n: number) =>
  page.evaluate(
    (position) =>
      new Promise<number>((resolve) => {
        const isThere = () => document.querySelector(`.stage[data-step="${position}"] h3`) !== null;
        const look = () =>
          isThere() ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(look);
        look();
      }),
    n,
  );

try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const presenter = await context.newPage();
  await presenter.goto(`${address}kunskapsdag/`);
  const plans = await presenter
    .locator('a[href*="planera/?p="]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).search));
  const begin = async (plan: string) => {
    await presenter.goto(`${address}kunskapsdag/visa/${plan}`);
    await presenter.getByRole('button', { name: 'Börja', exact: true }).click();
    const position = (await presenter.locator('.presenter-position').textContent()) ?? '';
    return Number(/av (\d+)/.exec(position)?.[1]);
  };
  const counts: { plan: string; slides: number }[] = [];
  for (const plan of plans) counts.push({ plan, slides: await begin(plan) });
  const longest = counts.toSorted((one, other) => other.slides - one.slides)[0];
  if (!longest) throw new Error('There is no planned day.');
  const times200 = Math.ceil(MOST_SLIDES / longest.slides);
  await context.route('**/kunskapsdag/visa/**', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const section = /<section class="slide" data-slide[\s\S]*?<\/section>/g;
    await route.fulfill({ response, body: html.replace(section, (slide) => slide.repeat(times200)) });
  });
  const slides = await begin(longest.plan);
  const opened = context.waitForEvent('page');
  await presenter.getByRole('button', { name: 'Öppna publikfönstret' }).click();
  const audience = await opened;
  await audience.locator('.stage h3').waitFor();
  await presenter.evaluate(() => {
    window.addEventListener(
      'keydown',
      () => {
        document.documentElement.dataset['pressed'] = `${performance.timeOrigin + performance.now()}`;
      },
      { capture: true },
    );
  });
  const times: { leader: number; room: number }[] = [];
  for (let n = 2; n <= slides; n += 1) {
    const drawn = Promise.all([drawnAt(presenter, n), drawnAt(audience, n)]);
    // Rows that come one by one are no slides.
    while (!(await presenter.locator(`.stage[data-step="${n}"]`).count())) {
      await presenter.keyboard.press('PageDown');
      await presenter.waitForTimeout(0);
    }
    const [leader, room] = await drawn;
    const pressed = Number(await presenter.evaluate(() => document.documentElement.dataset['pressed']));
    times.push({ leader: leader - pressed, room: room - pressed });
  }
  const tell = (window: 'leader' | 'room') => {
    const sorted = times.map((time) => time[window]).toSorted((one, other) => one - other);
    const at = (share: number) => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)}`;
    return { 'median ms': at(0.5), 'p95 ms': at(0.95), 'worst ms': at(1) };
  };
  console.log(`${slides} slides`);
  console.table({ "the leader's window": tell('leader'), "the room's window": tell('room') });
} finally {
  await close();
}
