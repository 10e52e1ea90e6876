/**
 * The time from a key that a clicker sends to the next slide in both windows, over every slide of the longest day that
 * can be planned, on the built site.
 *
 *     npm run bench:present [-- --dist dist]
 */
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { openSite } from './open-site.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const { browser, address, close } = await openSite(values.dist);

/** When the slide was last drawn in this window, in milliseconds of the clock that both windows share. */
const drawnAt = (page: Page, n: number) =>
  page.evaluate(
    (position) =>
      new Promise<number>((resolve) => {
        const isThere = () =>
          document.querySelector('.stage-foot')?.textContent?.includes(`Bild ${position} av`);
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
  const counts: { plan: string; slides: number }[] = [];
  for (const plan of plans) {
    await presenter.goto(`${address}kunskapsdag/visa/${plan}`);
    const foot = (await presenter.locator('.stage-foot').textContent()) ?? '';
    counts.push({ plan, slides: Number(/av (\d+)/.exec(foot)?.[1]) });
  }
  const longest = counts.toSorted((one, other) => other.slides - one.slides)[0];
  if (!longest) throw new Error('There is no planned day.');
  await presenter.goto(`${address}kunskapsdag/visa/${longest.plan}`);
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
  for (let n = 2; n <= longest.slides; n += 1) {
    const drawn = Promise.all([drawnAt(presenter, n), drawnAt(audience, n)]);
    await presenter.keyboard.press('PageDown');
    const [leader, room] = await drawn;
    const pressed = Number(await presenter.evaluate(() => document.documentElement.dataset['pressed']));
    times.push({ leader: leader - pressed, room: room - pressed });
  }
  const tell = (window: 'leader' | 'room') => {
    const sorted = times.map((time) => time[window]).toSorted((one, other) => one - other);
    const at = (share: number) => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)}`;
    return { 'median ms': at(0.5), 'p95 ms': at(0.95), 'worst ms': at(1) };
  };
  console.log(`${longest.slides} slides`);
  console.table({ "the leader's window": tell('leader'), "the room's window": tell('room') });
} finally {
  await close();
}
