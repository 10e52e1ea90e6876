import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { readBanks, rightAnswer } from '../support/bank.ts';
import { showFinish } from '../support/lesson.ts';
import { QuestionCard } from '../support/question.ts';
import { expect, lessonPaths, test } from '../support/site.ts';

const MINE = './min-sida/';

/** Reads a lesson to its end, and marks it as done. */
async function finishLesson(page: Page, path = lessonPaths[0] ?? ''): Promise<void> {
  await page.goto(path);
  await (await showFinish(page)).click();
}

/** What the file chosen on Min sida holds. */
async function importFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.getByLabel('Hämta in en fil');
  // Nobody can choose a file before the script is there, but the test could.
  await expect(chooser).toBeVisible();
  await chooser.setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

const field = (page: Page, name: string) => page.locator(`[data-paper] [data-field="${name}"]`);

test('what was done can be seen, printed as a certificate, and checked', { tag: '@address' }, async ({
  page,
}) => {
  await page.goto(MINE);
  await expect(page.getByRole('heading', { name: 'Börja här' })).toBeVisible();
  await expect(page.getByText(/^0 av|: 0 av/).filter({ visible: true }), 'a row of zeros').toHaveCount(0);
  await page.getByRole('link', { name: 'Läs den första lektionen' }).click();
  await expect(page).toHaveURL(/\/omraden\/[^/]+\/[^/]+\/$/);
  await page.evaluate(() => localStorage.clear());
  await page.goto('./min-sida/intyg/');
  await expect(page.getByRole('heading', { name: 'Så får du intyget' })).toBeVisible();
  await expect(page.locator('[data-paper]')).toBeHidden();
  await expectNoViolations(page, 'what is missing to a certificate');

  await finishLesson(page);
  await page.goto(MINE);
  const area = page.locator('[data-area]').filter({ hasText: /1 av \d+ lektioner/ });
  await expect(area).toHaveCount(1);
  await expectNoViolations(page, 'Min sida with something done');
  await area.getByRole('link', { name: 'Intyg för området' }).click();

  // One lesson is not the goal: the page says what is missing, and leads to the check, which is one of the two ways.
  await expect(page.locator('[data-paper]')).toBeHidden();
  const missing = page.locator('[data-missing] li');
  await expect(missing).toHaveText(/\. Lektioner att läsa klart: \d+\. Frågor till att få rätt: \d+\./);
  await missing.getByRole('link', { name: 'Gör kunskapskollen' }).click();
  const bank = await readBanks(page);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  for (let answered = 0; answered < 12; answered += 1) {
    const card = QuestionCard.on(page);
    const question = bank.get(await card.id());
    if (question) await card.give(rightAnswer(question));
    await card.compare();
    await page.getByRole('button', { name: /^(Nästa fråga|Visa resultatet)$/ }).click();
  }
  await page.getByRole('link', { name: 'Intyg, och vad som fattas till det' }).click();
  await expect(page.locator('[data-missing] li'), 'the whole course still needs the others').not.toHaveCount(
    0,
  );
  await page.goto(MINE);
  await area.getByRole('link', { name: 'Intyg för området' }).click();

  await page.getByLabel('Ditt namn').fill('Åsa <i>Öberg</i>');
  await expect(field(page, 'name')).toHaveText('Åsa <i>Öberg</i>');
  await expect(field(page, 'lessons')).toHaveText(/^1 av \d+$/);
  await expectNoViolations(page, 'a certificate');
  const paper = Object.fromEntries(
    await Promise.all(
      ['name', 'scope', 'from', 'to', 'lessons', 'skipped', 'minutes', 'questions', 'version', 'code'].map(
        async (name) => [name, (await field(page, name).textContent()) ?? ''] as const,
      ),
    ),
  );
  expect(paper['code']).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), 'one sheet').toHaveLength(1);
  await page.reload();
  await expect(field(page, 'name'), 'the name is not kept').toHaveText('');

  await page.getByRole('link', { name: 'Kontrollera ett intyg' }).click();
  for (const [name, text] of Object.entries(paper)) await page.locator(`input[name="${name}"]`).fill(text);
  await page.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(page.getByText('Koden stämmer med det som står på intyget.')).toBeFocused();
  await page.locator('input[name="lessons"]').fill('6 av 6');
  await page.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(page.getByText('Koden stämmer inte.')).toBeVisible();
  await page.locator('input[name="code"]').fill('');
  await page.getByRole('button', { name: 'Kontrollera' }).click();
  await expect(
    page.getByText(/^Fyll i alla fält utom namnet.* Det här saknas: Kontrollkod\.$/),
  ).toBeVisible();
  await expect(page.getByLabel('Kontrollkod')).toBeFocused();
});

test('the work can be moved to another browser and back, without losing any of it', {
  tag: '@address',
}, async ({ page, browser, baseURL }) => {
  await finishLesson(page);
  await page.goto(MINE);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^se-signalerna-framsteg-\d{4}-\d\d-\d\d\.json$/);
  const saved = readFileSync(await file.path(), 'utf8');

  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await other.newPage();
  await finishLesson(there, lessonPaths[1]);
  await there.goto(MINE);
  await importFile(there, 'framsteg.json', saved);
  await expect(
    there.getByText(/^Filen är inläst\. Nytt: \d lektion(er)?\. Allt annat som du hade är kvar\.$/),
  ).toBeInViewport();
  await expect(there.locator('[data-area]').filter({ hasText: /2 av \d+ lektioner/ })).toHaveCount(1);
  await importFile(there, 'framsteg.json', saved);
  await expect(there.getByText('allt i den fanns redan här')).toBeVisible();
  await other.close();
});

test('a file that is something else is refused with its reason, and changes nothing', async ({ page }) => {
  await finishLesson(page);
  await page.goto(MINE);
  for (const [text, answer] of [
    ['', 'Filen är tom'],
    ['{"namn":"något annat"}', 'ingen framstegsfil'],
    ['<script>document.title="fel"</script>', 'ingen framstegsfil'],
    ['{"v":1,"progress":{"attempts":[{"questionId":7}]}}', 'Filen är skadad'],
    ['{"v":99,"progress":{}}', 'nyare version'],
  ] as const) {
    await importFile(page, 'fil.json', text);
    await expect(page.locator('[data-file-status]')).toContainText(answer);
    await expect(page.locator('[data-area]').filter({ hasText: /1 av \d+ lektioner/ })).toHaveCount(1);
  }
  await expect(page).toHaveTitle(/Min sida/);
});

test('a result without a name can be handed to whoever led the day', { tag: '@address' }, async ({
  page,
}) => {
  await finishLesson(page);
  await page.goto(MINE);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara resultat utan namn' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toMatch(/: 1 av \d+ lektioner, 0 frågor besvarade, 0 rätt vid senaste försöket\./);
  expect(text).not.toMatch(/\d{13}/);
});
