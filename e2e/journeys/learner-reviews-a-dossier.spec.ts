import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { expectFocusNotLost, tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/site.ts';

const dossierPath = './akter/balarna-vid-norra-kajen/';

const mark = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const reason = (page: Page, name: string | RegExp) => page.getByRole('combobox', { name });
const compareButton = (page: Page) => page.getByRole('button', { name: 'Jämför med facit' });
const result = (page: Page) => page.getByRole('heading', { name: 'Så gick det' });

test('a learner marks, says why, changes their mind, comes back and compares, without a pointer', async ({
  page,
}) => {
  const { keyboard } = page;
  await page.goto('./akter/');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Balarna vid Norra kajen' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Balarna vid Norra kajen' })).toBeVisible();

  // A sign, and something that only looks like one.
  const load = mark(page, /^Markera ti 12 maj, 13.10, Ut, Brännbart/);
  await tabTo(page, load);
  await keyboard.press('Space');
  await expect(load).toHaveAttribute('aria-pressed', 'true');
  await expect(load).toBeFocused();
  const gypsum = mark(page, /^Markera fr 24 april, 09.05, Avvisat/);
  await gypsum.focus();
  await keyboard.press('Enter');
  const easter = mark(page, /^Markera 3–6 april/);
  await easter.focus();
  await keyboard.press('Enter');
  const contents = page.getByRole('navigation', { name: 'Handlingar' });
  await expect(contents.getByRole('listitem').nth(2)).toContainText('3 markerade');

  // One of them is taken back from the list.
  await tabTo(page, page.getByRole('button', { name: /^Ta bort 3–6 april/ }));
  await keyboard.press('Enter');
  await expect(easter).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('heading', { name: 'Dina markeringar' })).toBeFocused();

  // Without a reason there is no comparison, and the first that lacks one has the focus.
  await tabTo(page, compareButton(page));
  await keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Välj ett skäl' })).toBeVisible();
  await expect(reason(page, /^Skäl fr 24 april/)).toBeFocused();
  await reason(page, /^Skäl fr 24 april/).selectOption('Vikten är orimlig för bilen');
  await reason(page, /^Skäl ti 12 maj/).selectOption('Samma lass väger olika i två papper');
  await page.getByRole('radio', { name: 'Säker', exact: true }).check();

  // What was marked is there after a reload.
  await page.reload();
  await expect(load).toHaveAttribute('aria-pressed', 'true');
  await expect(reason(page, /^Skäl ti 12 maj/)).toHaveValue('olika-vikt');
  await expect(page.getByRole('radio', { name: 'Säker', exact: true })).toBeChecked();

  await tabTo(page, compareButton(page), 200);
  await keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
  const review = page.getByRole('region', { name: 'Så gick det' });
  await expect(review).toContainText('Inte rätt. Akten innehöll verkliga tecken.');
  const number = (label: string) => review.locator('dl > div').filter({ hasText: label }).locator('dd');
  await expect(number('Hittade tecken')).toHaveText('1 av 6');
  await expect(number('Missade tecken')).toHaveText('5');
  await expect(number('Markerade i onödan')).toHaveText('1');
  await expect(number('Udda, och rätt att lämna')).toHaveText('13 av 14');
  await expect(review).toContainText('Rätt skäl.');
  await expect(review).toContainText('ett avvisat lass visar att mottagningen fungerar');
  await expect(review.getByRole('heading', { name: 'Det här skulle en kollega fråga efter' })).toBeVisible();

  // The badge on a row leads to its explanation, and that leads back.
  const badge = page.getByRole('row', { name: /^ti 12 maj/ }).getByRole('link', { name: 'Hittat' });
  await badge.focus();
  await keyboard.press('Enter');
  await expect(review.getByText('Lasset vägde 22,4 ton när det lämnade kajen')).toBeInViewport();
  await expect(mark(page, /^Markera/)).toHaveCount(0);

  // The review is there after a reload, and the dossier can be opened again.
  await page.reload();
  await expect(number('Hittade tecken')).toHaveText('1 av 6');
  const again = page.getByRole('button', { name: 'Granska akten igen' });
  await again.focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dina markeringar' })).toBeFocused();
  await expect(load).toHaveAttribute('aria-pressed', 'false');
  await expectFocusNotLost(page);
});

test('nothing marked is compared only when it is meant', async ({ page }) => {
  await page.goto(dossierPath);
  await compareButton(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Menar du att inget ska tas upp?' })).toBeVisible();
  await expect(result(page)).toHaveCount(0);
  await compareButton(page).click();
  await expect(result(page)).toBeFocused();
  await expect(page.getByText('0 av 6')).toBeVisible();
});

test('all signs with right reasons are right, from either side of a contradiction', async ({ page }) => {
  await page.goto(dossierPath);
  for (const [row, why] of [
    ['Summa, In', 'Mer kommer in än som går ut'],
    ['Två rader balar', 'Det som sägs vara borta finns kvar'],
    ['Hur avfallet förvaras', 'Något annat än det som är anmält'],
    ['31022', 'Samma lass väger olika i två papper'],
    ['Kontaktperson', 'Nytt bolag, men samma verksamhet och plats'],
    ['2026-05-20', 'Körningar som inte syns i journalen'],
  ] as const) {
    await mark(page, new RegExp(`^Markera ${row}`)).click();
    await reason(page, new RegExp(`^Skäl ${row}`)).selectOption(why);
  }
  await compareButton(page).click();
  await expect(page.getByRole('region', { name: 'Så gick det' })).toContainText('Rätt. Akten innehöll');
  await expect(page.getByText('6 av 6')).toBeVisible();
});

test('a screen reader meets a document, its rows and its buttons in order', async ({ page }) => {
  await page.goto(dossierPath);
  await expect(mark(page, /^Markera/).first()).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Kundutdrag: mottaget avfall april–maj' }),
  ).toMatchAriaSnapshot(`
    - 'region "Kundutdrag: mottaget avfall april–maj"':
      - paragraph: Slättens Återvinning AB 2 juni 2026
      - 'heading "Kundutdrag: mottaget avfall april–maj" [level=2]'
      - paragraph: Kvitto eller journal · påhittad handling
      - paragraph: Kund Norra Kajens Sortering AB
      - 'button "Markera Kund: Norra Kajens Sortering AB"'
      - paragraph: Våg Egen våg vid infarten, vägning in och ut. Öppet måndag–fredag 6.30–16. Stängt över påsken, 3–6 april.
      - 'button "Markera Våg: Egen våg vid infarten, vägning in och ut. Öppet måndag–fredag …"'
      - group "Tabell":
        - table:
          - rowgroup:
            - row "Kvitto Datum Tid Avfall Ton Markera":
              - columnheader "Kvitto"
              - columnheader "Datum"
              - columnheader "Tid"
              - columnheader "Avfall"
              - columnheader "Ton"
              - columnheader "Markera"
          - rowgroup:
            - row:
              - cell "30417"
              - cell "15 april"
              - cell "10.05"
              - cell "Trä"
              - cell "8,6"
              - cell:
                - button "Markera 30417, 15 april, 10.05, Trä, 8,6"
  `);
  await expect(page.getByRole('img', { name: /^Ett kajområde sett från infarten/ })).toBeAttached();
});

test('axe finds nothing before, while marking, and after the comparison', async ({ page }) => {
  await page.goto(dossierPath);
  await expectNoViolations(page, 'an unmarked dossier');
  await mark(page, /^Markera ti 12 maj/).click();
  await mark(page, /^Markera Kund/).click();
  await compareButton(page).click();
  await expectNoViolations(page, 'a marked dossier without reasons');
  for (const choice of await page.getByRole('combobox').all()) await choice.selectOption({ index: 1 });
  await compareButton(page).click();
  await expect(result(page)).toBeVisible();
  await expectNoViolations(page, 'a compared dossier');
});

test('on a phone the way to the markings follows, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(dossierPath);
  await mark(page, /^Markera ti 12 maj/).click();
  const jump = page.getByRole('link', { name: 'Dina markeringar (1)' });
  await expect(jump).toBeInViewport();
  await jump.click();
  await expect(page.getByRole('heading', { name: 'Dina markeringar' })).toBeInViewport();
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a reader prints the dossier with or without its key', async ({ page }) => {
  await page.goto(dossierPath);
  await page.evaluate(() => {
    window.print = () => {
      const key = document.querySelector<HTMLDetailsElement>('[data-key]');
      document.documentElement.setAttribute('data-printed', key?.open ? 'with key' : 'without key');
    };
  });
  await page.getByRole('button', { name: 'Skriv ut med facit' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'with key');
  await page.getByRole('button', { name: 'Skriv ut utan facit' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'without key');

  await mark(page, /^Markera ti 12 maj/).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Skäl att välja mellan' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Vikten är orimlig för bilen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vågjournal april–maj' })).toBeVisible();
  for (const width of [1280, 680]) {
    await page.setViewportSize({ width, height: 960 });
    await expect(
      page.getByText('Dina markeringar').filter({ visible: true }),
      `a window of ${width}`,
    ).toHaveCount(0);
  }
  const pages = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
      ?.length ?? 0;
  const withoutKey = await pages();
  expect(withoutKey, 'a cover and a page for each document').toBeGreaterThanOrEqual(6);
  await page.evaluate(() => document.querySelector('[data-key]')?.toggleAttribute('open', true));
  expect(await pages(), 'the key on pages of its own').toBeGreaterThan(withoutKey);
});

test('a dossier whose scripts do not come can be read, and its key opened', async ({ page, watch }) => {
  watch.expectTrouble(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(dossierPath);
  await expect(page.getByRole('heading', { name: 'Vågjournal april–maj' })).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await page.getByText('Visa facit').click();
  await expect(page.getByText('Lasset vägde 22,4 ton när det lämnade kajen')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the documents, the reasons and a closed key are there, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto(dossierPath);
    // Searching by text never looks inside `noscript`.
    await expect(page.getByRole('main').locator('noscript p')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Skäl att välja mellan' })).toBeVisible();
    for (const title of ['Anmälan om miljöfarlig verksamhet', 'Vågjournal april–maj'])
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    const why = page.getByText('Lasset vägde 22,4 ton när det lämnade kajen');
    await expect(why).toBeHidden();
    await page.getByText('Visa facit').click();
    await expect(why).toBeVisible();
  });
});
