import type { Page } from '@playwright/test';
import { beginPass, PASS, park } from '../support/leader.ts';
import { QuestionCard } from '../support/question.ts';
import { checkPath, expect, observationPath, pathsOf, test } from '../support/site.ts';

const [sign = '', otherSign = ''] = pathsOf.signs;
const [dossier = ''] = pathsOf.dossiers;
const sawField = (page: Page) => page.getByRole('textbox', { name: 'Det här såg jag', exact: true });

/** What the browser's own "clear site data" does to pages that are open. */
const clearEverything = (page: Page) =>
  page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

/** Fills the storage to its last character: nearly all of it at once, and then ever smaller pieces. */
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) {
      let rest = '';
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        const isFirst = size === 4_000_000;
        try {
          storage.setItem(isFirst ? 'filler' : 'filler-rest', rest + 'x'.repeat(size));
          if (!isFirst) rest += 'x'.repeat(size);
        } catch {
          // No room for that much; half of it is tried next.
        }
      }
    }
  });

test('cleared while it is open, the day and the round go on, and what was there is kept anew', async ({
  page,
}) => {
  await beginPass(page, PASS);
  await park(page, 'Före');
  await clearEverything(page);
  await park(page, 'Efter');
  await page.goto('./kunskapsdag/efterat/');
  await expect(page.locator('[data-parked] li')).toHaveText(['Före', 'Efter']);

  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await QuestionCard.on(page).answerAnyhow();
  await clearEverything(page);
  await page.getByRole('button', { name: 'Nästa fråga' }).click();
  await QuestionCard.on(page).answerAnyhow();
  await page.reload();
  await page.getByRole('button', { name: 'Fortsätt där du var' }).click();
  await expect(page.getByRole('heading', { name: /^Fråga 3 av/ })).toBeVisible();
});

test('cleared while it is open, the page about what was seen keeps what is written on it', async ({
  page,
}) => {
  await page.goto(sign);
  await page.getByRole('button', { name: 'Jag såg det här' }).click();
  await page.goto(observationPath);
  await sawField(page).fill('Två bilar');
  await clearEverything(page);
  await sawField(page).pressSequentially(' vid slänten');
  await expect(page.locator('textarea[readonly]')).toHaveValue(/Två bilar vid slänten/);
  await page.reload();
  await expect(sawField(page)).toHaveValue('Två bilar vid slänten');
});

test('where storage is full, what is ticked, written and marked lasts as long as the page, and it says so', async ({
  page,
  watch,
}) => {
  watch.expectTrouble(/undocumented name in storage: filler/);
  const gone = 'Webbläsaren sparar inget mer. Det här försvinner när du lämnar sidan.';
  await page.goto(sign);
  await page.getByRole('button', { name: 'Jag såg det här' }).click();
  await fillStorage(page);
  await page.goto(otherSign);
  await page.getByRole('button', { name: 'Jag såg det här' }).click();
  await expect(page.getByRole('button', { name: 'Markerat. Ta bort' })).toBeVisible();
  await expect(page.getByText(gone)).toBeVisible();
  await page.goto(observationPath);
  await sawField(page).fill('Två bilar');
  await expect(page.getByText(gone)).toBeVisible();
  await expect(page.locator('textarea[readonly]')).toHaveValue(/Två bilar/);
  await beginPass(page, PASS);
  await park(page, 'Vad gäller för jourtid?');
  await page.goto(dossier);
  await page.locator('.mark').first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Webbläsarens lagring är full.' })).toBeVisible();
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await QuestionCard.on(page).answerAnyhow();
  await expect(QuestionCard.on(page).verdict).toBeFocused();
  await expect(page.getByRole('button', { name: 'Nästa fråga' })).toBeVisible();
});

/** Things that a later version, another program or a broken disk may have left under the names of the site. */
const STRANGE = ['{"v":99,"everything":"in another way"}', '{"v":1,', '[[7]]'];

test('what another version has left under the names of the site stops nothing', async ({ page, watch }) => {
  // A name of an earlier version, which nothing of this one keeps.
  watch.expectTrouble(/^undocumented name in storage: .*:day$/);
  await page.goto('./om/');
  for (const text of STRANGE) {
    await page.evaluate(
      ([value = '', area = '']) => {
        const prefix = `se-signalerna:${location.pathname.slice(0, location.pathname.indexOf('om/'))}:`;
        for (const name of [
          'day',
          'kept-observation',
          'offline',
          'update-later',
          `check:${area}`,
          'practice:mixed',
          'practice:signals',
          'practice:refresher',
        ])
          localStorage.setItem(prefix + name, value);
        for (const name of ['seen', 'observation']) sessionStorage.setItem(prefix + name, value);
      },
      [text, 'folkbokforing'],
    );
    for (const path of [observationPath, PASS, './ova/blandat/', './integritet/']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first(), `${path} with ${text}`).toBeVisible();
    }
    await page.goto(sign);
    await page.getByRole('button', { name: 'Jag såg det här' }).click();
    await expect(page.getByRole('button', { name: 'Markerat. Ta bort' })).toBeVisible();
    await page.goto('./om/');
  }
});

test('two tabs with the same kept observation do not take words from each other', async ({
  page,
  context,
}) => {
  await page.goto(sign);
  await page.getByRole('button', { name: 'Jag såg det här' }).click();
  await page.goto(observationPath);
  await page.locator('[data-keep]').click();
  const other = await context.newPage();
  await other.goto(observationPath);
  await sawField(other).fill('Två bilar');
  await expect(sawField(page)).toHaveValue('Två bilar');
  await page.locator('form textarea').first().fill('I tisdags');
  await expect(other.locator('form textarea').first()).toHaveValue('I tisdags');
  await other.goto(otherSign);
  await other.getByRole('button', { name: 'Jag såg det här' }).click();
  await expect(page.getByRole('button', { name: /^Ta bort: / })).toHaveCount(2);
  await page.reload();
  await expect(sawField(page)).toHaveValue('Två bilar');
  await expect(page.locator('form textarea').first()).toHaveValue('I tisdags');
});

test('two tabs with the same dossier keep what was marked last, and neither is stopped', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(dossier);
  const marked = (tab: Page) => tab.locator('.mark[aria-pressed="true"]');
  await page.locator('.mark').first().click();
  await expect(marked(page)).toHaveCount(1);
  await other.locator('.mark').nth(1).click();
  await other.locator('.mark').nth(2).click();
  await page.reload();
  await expect(marked(page)).toHaveCount(2);
});
