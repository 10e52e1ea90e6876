import type { Page } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/site.ts';

const GUIDE = './anmal/far-jag-lamna-uppgiften/';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answered = (page: Page) => page.getByRole('navigation', { name: 'Det du har svarat' });

/** Chooses an answer with the keyboard alone, and waits for the page that it leads to. */
async function choose(page: Page, choice: string): Promise<void> {
  const link = page.getByRole('link', { name: choice, exact: true });
  await tabTo(page, link.first());
  const from = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== from);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('a buyer comes by keyboard to a no, with what was answered, the reason and the provision', async ({
    page,
  }) => {
    await page.goto(GUIDE);
    await expect(page.getByRole('link', { name: '112' }).first()).toHaveAttribute('href', 'tel:112');
    await choose(page, 'En uppgift om en person eller ett företag');
    await choose(page, 'Upphandling eller avtal');
    await choose(page, 'Upphandlingen pågår');
    await choose(page, 'En annan kommun, nämnd, myndighet eller ett kommunalt bolag');

    await expect(heading(page)).toHaveText('Nej, inget om anbuden förrän leverantören är vald');
    await expect(page.getByRole('main')).toContainText('19 kap. 3 §');
    await expect(answered(page).getByRole('listitem')).toHaveText([
      /En uppgift om en person/,
      /Upphandling eller avtal/,
      /Upphandlingen pågår/,
      /En annan kommun/,
    ]);
    await answered(page).getByRole('link', { name: 'Upphandlingen pågår' }).click();
    await expect(heading(page)).toHaveText('Hur långt har ni kommit?');
  });

  test('a teacher whom social services ask about a child comes to a duty in three answers', async ({
    page,
  }) => {
    await page.goto(GUIDE);
    await choose(
      page,
      'En fråga från en annan myndighet än polisen, till exempel Skatteverket eller socialtjänsten',
    );
    await choose(page, 'Socialtjänsten, i en utredning om ett barns behov av skydd eller stöd');
    await choose(page, 'Ja');

    await expect(heading(page)).toHaveText(/^Svara socialnämnden/);
    await expect(page.getByRole('main')).toContainText('Ja, ni ska');
    await expect(page.getByRole('main')).toContainText('20 kap. 6 §');
  });

  test('an answer that several ways lead to tells the one that was taken', async ({ page }) => {
    await page.goto(`${GUIDE}fardtjanst/`);
    await choose(page, 'Polis, åklagare eller någon annan som utreder brott, också hos Skatteverket');
    await expect(heading(page)).toHaveText(/Lämna uppgiften när polisen/);
    await expect(answered(page)).toHaveCount(1);
    await expect(answered(page)).toContainText('Färdtjänst');
    // Whoever is sent the answer itself sees the ways to it instead.
    await page.goto(`${GUIDE}polisen-behover-den/`);
    await expect(answered(page)).toHaveCount(0);
    await expect(page.getByText('Vägar hit')).toBeVisible();
  });

  test('a school reads its own part on one page, every choice with the number of what it leads to', async ({
    page,
  }) => {
    await page.goto(GUIDE);
    await page
      .getByRole('region', { name: 'Alla frågor' })
      .getByRole('link', { name: 'Skola eller förskola' })
      .click();
    await expect(heading(page)).toHaveText('Skola eller förskola: alla frågor och svar');
    const choice = page
      .getByRole('region', { name: 'Alla frågor' })
      .getByRole('listitem')
      .filter({ hasText: 'och jag är inte rektor' });
    await choice.getByRole('link', { name: /^svar \d+$/ }).click();
    await expect(page.locator(':target')).toContainText('Gå till rektorn, som ska lämna uppgiften');
    await expect(page.locator(':target')).toContainText('Ja, ni ska');
  });

  test('from a question a reader comes to all that belongs with it, and from there to the other parts', async ({
    page,
  }) => {
    await page.goto(`${GUIDE}skola-utbetalning/`);
    await page.getByRole('link', { name: 'Alla frågor och svar' }).click();
    await expect(page.locator(':target')).toContainText('Vad gäller det?');
    await expect(heading(page)).toHaveText(/^Skola eller förskola/);
    await page
      .getByRole('navigation', { name: 'Andra delar av vägen' })
      .getByRole('link', { name: 'Färdtjänst' })
      .click();
    await expect(heading(page)).toHaveText(/^Färdtjänst/);
  });

  test('a link to a place from when the whole path was one page comes to what leads on', async ({ page }) => {
    await page.goto(`${GUIDE}#s1`);
    await expect(page.locator(':target')).toContainText('Svar 1.');
    await page.locator(':target').getByRole('link').click();
    await expect(heading(page)).toHaveText('Anmäl till socialnämnden, genast och själv');

    await page.goto(`${GUIDE}#f2`);
    await page.locator(':target').getByRole('link').first().click();
    await expect(heading(page)).toHaveText(/^Oro för att ett barn far illa/);
    await page.goto(`${GUIDE}#alla-svar`);
    await expect(page.locator(':target')).toHaveText('Alla svar');
  });
});

test('the note of an answer is copied, with its gaps', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${GUIDE}anmal-miljobrottet/`);
  await page.getByRole('button', { name: 'Kopiera anteckningen' }).click();
  await expect(page.getByText('Anteckningen är kopierad.')).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain('26 kap. 2 § miljöbalken');
  expect(note).toContain('…');
});

test('search finds an answer by the words of whoever is in a hurry', async ({ page }) => {
  await page.goto(`./sok/?q=${encodeURIComponent('dela anbud med grannkommun')}`);
  await expect(
    page.getByRole('link', { name: /inget om anbuden förrän leverantören är vald/ }).first(),
  ).toBeVisible();
});
