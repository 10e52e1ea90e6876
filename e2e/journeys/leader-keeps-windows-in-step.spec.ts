import type { BrowserContext, Page } from '@playwright/test';
import { beginPass, goToSlide, nextButton, openAudience, PASS, slide } from '../support/leader.ts';
import { expect, test } from '../support/site.ts';

/** The leader is told how it stands with the room's window; the room never is. */
const roomState = (presenter: Page) => presenter.locator('.room-state');

/** Stops the timers of a window, as a browser does at last with one that nobody sees. Messages still come. */
async function stopTimers(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
}

/** A window that has been put to sleep, as with a shut lid: what others say to it is lost until it wakes. */
const sleep = (page: Page, isAsleep: boolean) =>
  page.evaluate((asleep) => document.documentElement.toggleAttribute('data-asleep', asleep), isAsleep);

/** Lets every window of the context be put to sleep (`sleep`). */
const allowSleep = (context: BrowserContext) =>
  context.addInitScript(() => {
    const { addEventListener } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.addEventListener = function (name: string, listener: unknown) {
      addEventListener.call(this, name, (event) => {
        if (!document.documentElement.hasAttribute('data-asleep'))
          (listener as (event: Event) => void)(event);
      });
    };
  });

/** What a page is told when its window is covered, minimised or behind another tab. */
const cover = (page: Page, isCovered: boolean) =>
  page.evaluate((covered) => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (covered ? 'hidden' : 'visible'),
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isCovered);

test('a window whose timers stand still follows all the same, and is not called silent', async ({
  page,
  context,
}) => {
  await beginPass(page, PASS);
  const audience = await openAudience(page, context);
  await stopTimers(audience);
  await nextButton(page).click();
  await expect(slide(audience, 2)).toBeVisible();
  await audience.keyboard.press('PageDown');
  await expect(slide(page, 3)).toBeVisible();
  // Longer than three questions without an answer.
  await page.waitForTimeout(4500);
  await expect(roomState(page)).toContainText('Rummet ser samma bild');
});

test('a leader’s window whose timers stand still goes on leading, and shows the right time when it wakes', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00+01:00') });
  await beginPass(page, PASS);
  const audience = await openAudience(page, context);
  await goToSlide(page, 'Bedöm själv');
  await page.getByRole('button', { name: 'Starta timern' }).click();
  await page.clock.pauseAt(new Date('2026-11-24T09:01:00+01:00'));
  await audience.keyboard.press('PageDown');
  await expect(page.locator('.stage h3')).toHaveText('Första omröstningen');
  await audience.keyboard.press('PageUp');
  await expect(page.locator('.stage h3')).toHaveText('Bedöm själv');
  // One tick after a long sleep: the time is read from the clock and not from the number of ticks.
  await page.clock.fastForward('00:30');
  await expect(page.locator('.timer .big')).toHaveText(/^0:[0-3]\d$/);
  await expect(page.locator('.clock .big').first()).toHaveText('09.01');
});

test('a covered window is told of to the leader alone, and is in step when it comes forth', async ({
  page,
  context,
}) => {
  await beginPass(page, PASS);
  const audience = await openAudience(page, context);
  await cover(audience, true);
  await expect(roomState(page)).toContainText('Publikfönstret är dolt');
  await nextButton(page).click();
  await expect(slide(audience, 2)).toBeVisible();
  await expect(audience.locator('body')).not.toContainText('Publikfönstret');
  await cover(audience, false);
  await expect(roomState(page)).toContainText('Rummet ser samma bild');
});

test('a window that sleeps is called silent, and shows the slide of now as soon as it wakes', async ({
  page,
  context,
}) => {
  await allowSleep(context);
  await beginPass(page, PASS);
  const audience = await openAudience(page, context);
  await sleep(audience, true);
  await expect(roomState(page)).toContainText('Publikfönstret svarar inte', { timeout: 10_000 });
  await nextButton(page).click();
  await nextButton(page).click();
  await expect(slide(page, 3)).toBeVisible();
  await sleep(audience, false);
  await expect(slide(audience, 3)).toBeVisible();
  await expect(roomState(page)).toContainText('Rummet ser samma bild');
  await expect(audience.locator('body')).not.toContainText('svarar inte');
});

test('the leader may look at the room’s window over her own for minutes, and nothing is lost', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00+01:00') });
  await beginPass(page, PASS);
  const audience = await openAudience(page, context);
  await cover(page, true);
  await page.clock.pauseAt(new Date('2026-11-24T09:00:20+01:00'));
  for (const n of [2, 3, 4]) {
    await audience.keyboard.press('PageDown');
    await expect(slide(audience, n)).toBeVisible();
    // Browsers let the timers of a hidden window run once a minute.
    await page.clock.fastForward('01:00');
  }
  await cover(page, false);
  await expect(slide(page, 4)).toBeVisible();
  await expect(roomState(page)).toContainText('Rummet ser samma bild');
});
