import type { BrowserContext, Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

const PASS = './kunskapsdag/miljobrott/visa/';

const titleOn = (page: Page) => page.locator('.stage h3');
const slide = (page: Page, n: number) =>
  page.locator('.stage-foot').getByText(new RegExp(`^Bild ${n} av \\d+$`));

async function openAudience(presenter: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await presenter.getByRole('button', { name: 'Öppna publikfönstret' }).click();
  const audience = await opened;
  await expect(titleOn(audience)).toBeVisible();
  return audience;
}

/** Steps until the first slide that is voted on. */
async function goToFirstVote(presenter: Page): Promise<void> {
  await presenter.getByText('Alla bilder').click();
  await presenter.getByRole('button', { name: 'Första omröstningen', exact: true }).first().click();
  await expect(titleOn(presenter)).toHaveText('Första omröstningen');
}

test('two windows follow each other, whichever of them is stepped, reloaded or closed', async ({
  page,
  context,
}) => {
  await page.goto(PASS);
  await expect(page.getByText('Publikfönstret är inte öppet.')).toBeVisible();
  const audience = await openAudience(page, context);
  await expect(page.getByText('Publikfönstret är öppet')).toBeVisible();

  await page.getByRole('button', { name: 'Nästa', exact: true }).click();
  await expect(slide(audience, 2)).toBeVisible();
  await expect(titleOn(audience)).toHaveText((await titleOn(page).textContent()) ?? '');

  // A clicker sends these keys, to whichever window is in front.
  await audience.keyboard.press('PageDown');
  await expect(slide(page, 3)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(slide(audience, 2)).toBeVisible();

  await audience.reload();
  await expect(slide(audience, 2)).toBeVisible();
  await page.reload();
  await expect(slide(page, 2)).toBeVisible();

  await audience.close();
  await expect(page.getByText('Publikfönstret är inte öppet. Öppna det')).toBeVisible();
  const again = await openAudience(page, context);
  await expect(slide(again, 2)).toBeVisible();

  await page.close();
  await expect(again.getByText('Talarfönstret är stängt. Öppna sidan igen')).toBeVisible();
  const presenter = await context.newPage();
  await presenter.goto(PASS);
  await expect(slide(presenter, 2)).toBeVisible();
  await expect(again.getByText('Talarfönstret är stängt.')).toBeHidden();
});

test('the room sees the votes only when the leader shows them', async ({ page, context }) => {
  await page.goto(PASS);
  const audience = await openAudience(page, context);
  await goToFirstVote(page);
  await page.getByRole('spinbutton', { name: 'A, Första omröstningen' }).fill('18');
  await page.getByRole('button', { name: 'En till: B, Första omröstningen' }).click();
  await page.getByRole('button', { name: 'En till: B, Första omröstningen' }).click();
  await page.getByRole('button', { name: 'En färre: B, Första omröstningen' }).click();
  await expect(page.getByText('Summa: 19')).toBeVisible();
  await expect(slide(audience, 6)).toBeVisible();
  await expect(audience.locator('.bar')).toHaveCount(0);

  await page.getByRole('button', { name: 'Visa rösterna för rummet' }).click();
  await expect(audience.locator('.bar b')).toHaveText(['18', '1', '0']);
  await page.getByRole('button', { name: 'Dölj rösterna' }).click();
  await expect(audience.locator('.bar')).toHaveCount(0);

  await page.getByRole('button', { name: 'Visa rösterna för rummet' }).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.getByRole('spinbutton', { name: 'B, Andra omröstningen' }).fill('19');
  await expect(audience.locator('.bar b')).toHaveText(['18', '0', '1', '19', '0', '0']);
  await page.reload();
  await expect(page.getByRole('spinbutton', { name: 'B, Andra omröstningen' })).toHaveValue('19');
});

test('the slide can be black, shortcuts can be off, and one window is enough', async ({ page, context }) => {
  await page.goto(PASS);
  const audience = await openAudience(page, context);
  await page.keyboard.press('b');
  await expect(audience.locator('.stage h3')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Visa bilden igen' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(audience.locator('.stage h3')).toBeVisible();

  await page.getByLabel('Kortkommandon').uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('b');
  await expect(slide(page, 1)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Svart bild' })).toBeVisible();
  await page.getByLabel('Kortkommandon').check();

  await page.getByRole('button', { name: 'Visa i ett fönster' }).click();
  await expect(page.locator('.presenter-notes')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(slide(page, 2)).toBeVisible();
  await page.getByRole('button', { name: 'Tillbaka till talarstödet' }).click();
  await expect(page.locator('.presenter-notes').getByText('Talarstöd')).toBeVisible();
});

test('the clock tells how the room keeps to the plan, and the timer can be paused', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00+01:00') });
  await page.goto(PASS);
  await page.getByRole('button', { name: 'Starta klockan' }).click();
  await expect(page.getByText('0 min mot plan')).toBeVisible();
  await page.clock.fastForward('10:00');
  // The first slide may take three minutes.
  await expect(page.getByText('+7 min mot plan')).toBeVisible();
  await expect(page.getByText('09:10 klockan')).toBeVisible();

  const timer = page.getByRole('group', { name: 'Timer' });
  await expect(timer.getByText('5:00')).toBeVisible();
  await timer.getByRole('button', { name: 'Starta timern' }).click();
  await page.clock.fastForward('02:00');
  await expect(timer.getByText('3:00')).toBeVisible();
  await timer.getByRole('button', { name: 'Pausa' }).click();
  await page.clock.fastForward('01:00');
  await expect(timer.getByText('3:00')).toBeVisible();
  await timer.getByRole('button', { name: 'Starta timern' }).click();
  await page.clock.fastForward('03:10');
  await expect(timer.getByText('−0:10')).toBeVisible();
  await expect(timer.getByRole('status')).toHaveText('Tiden är slut.');
});

test('everybody can use both windows', async ({ page, context }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(PASS);
    await goToFirstVote(page);
    await expectNoViolations(page, `the leader's window in ${colorScheme}`);
  }
  const audience = await openAudience(page, context);
  await page.getByRole('button', { name: 'Visa rösterna för rummet' }).click();
  await expect(audience.locator('.bar').first()).toBeVisible();
  await expectNoViolations(audience, 'the window of the room');
});
