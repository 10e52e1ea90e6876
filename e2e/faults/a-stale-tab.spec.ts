import type { Page } from '@playwright/test';
import { beginPass, nextButton, PASS, park, slide } from '../support/leader.ts';
import { QuestionCard } from '../support/question.ts';
import { checkPath, everyKindPath, expect, practicePaths, test } from '../support/site.ts';

/**
 * A new version has been put up while the tab was open, and the scripts of the old one are gone. Whatever the page has
 * not yet fetched, it cannot fetch any more. `back` is the deploy undone: what a new page gets.
 */
async function deploy(page: Page): Promise<{ back: () => Promise<void> }> {
  const gone = '**/_astro/*.js';
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  return { back: () => page.unroute(gone) };
}

test.beforeEach(({ watch }) => {
  watch.expectTrouble(/status of 404/);
});

const positionHeading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Fråga \d+ av \d+$/ });
const failed = (page: Page) => page.getByRole('group', { name: /^Frågorna gick inte att hämta\./ });

for (const [path, begin] of [
  [checkPath, 'Börja kunskapskollen'],
  [practicePaths.mixed, 'Börja'],
] as const) {
  test(`a round that cannot begin says so, and begins after a reload: ${path}`, async ({ page }) => {
    await page.goto(path);
    const start = page.getByRole('button', { name: begin, exact: true });
    await expect(start).toBeVisible();
    const { back } = await deploy(page);
    await start.click();
    await expect(failed(page)).toContainText('ladda om sidan');
    await expect(failed(page)).toBeFocused();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(failed(page)).toBeFocused();
    await back();
    await page.reload();
    await page.getByRole('button', { name: begin, exact: true }).click();
    await expect(positionHeading(page)).toBeFocused();
  });
}

test('a round that has begun goes on to its end, and its answers are kept', async ({ page }) => {
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await expect(positionHeading(page)).toBeVisible();
  const [, total] = (await positionHeading(page).innerText()).match(/av (\d+)/) ?? [];
  await deploy(page);
  for (let answered = 1; answered <= Number(total); answered += 1) {
    await QuestionCard.on(page).answerAnyhow();
    await page.getByRole('button', { name: /Nästa fråga|Visa resultatet/ }).click();
  }
  await expect(page.getByRole('heading', { name: 'Ditt resultat' })).toBeFocused();
  await page.goto('./integritet/');
  const progress = await page.evaluate(() =>
    Object.entries(localStorage).find(([name]) => name.endsWith(':progress')),
  );
  const { attempts } = JSON.parse(progress?.[1] ?? '{}').progress;
  // The check itself is kept as one more answer, beside its questions.
  const isCheck = ({ questionId }: { questionId: string }) => questionId.endsWith(':check');
  expect(attempts.filter(isCheck)).toHaveLength(1);
  expect(attempts).toHaveLength(Number(total) + 1);
});

test('a round that was left before the new version goes on after a reload', async ({ page }) => {
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await QuestionCard.on(page).answerAnyhow();
  await page.reload();
  const resume = page.getByRole('button', { name: 'Fortsätt där du var' });
  await expect(resume).toBeVisible();
  const { back } = await deploy(page);
  await page.route('**/ova/fragor/*.json', (route) => route.fulfill({ status: 404, body: '' }));
  await resume.click();
  await expect(failed(page)).toBeVisible();
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await expect(resume).toBeVisible();
  await back();
  await page.unroute('**/ova/fragor/*.json');
  await page.reload();
  await resume.click();
  await expect(page.getByRole('heading', { name: /^Fråga 2 av/ })).toBeFocused();
});

test('a question whose kind cannot be fetched keeps its text and its key', async ({ page, watch }) => {
  watch.expectTrouble(/Failed to fetch dynamically imported module/);
  // The questions further down fetch what they need when they come near.
  await page.goto(everyKindPath);
  await expect(page.locator('form[data-question]').first()).toBeVisible();
  await deploy(page);
  for (const kind of ['order', 'match', 'gap', 'spot']) {
    const question = page.locator(`form[data-kind="${kind}"]`).last();
    await question.scrollIntoViewIfNeeded();
    await question.getByText('Visa facit och förklaringar').click();
    await expect(question.locator('details').getByRole('listitem').first()).toBeVisible();
  }
});

test('the search field leads to the search page while its script is gone', async ({ page }) => {
  // What the scripts of the page import when they need it, and none of them imports at once.
  const html = await (await page.request.get('./omraden/')).text();
  const scripts = [...html.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, address = '']) => address);
  const textOf = async (address: string) => (await page.request.get(address)).text();
  const own = await Promise.all(scripts.map(textOf));
  const folder = scripts[0]?.replace(/[^/]+$/, '') ?? '';
  const shared = own.flatMap((text) =>
    [...text.matchAll(/(?:import|from)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, file]) => `${folder}${file}`),
  );
  const texts = [...own, ...(await Promise.all([...new Set(shared)].map(textOf)))];
  const later = texts.flatMap((text) =>
    [...text.matchAll(/import\(`\.\/([^`]+)`\)/g)].map(([, file]) => file),
  );
  expect(later.length).toBeGreaterThan(0);
  let asked = 0;
  await page.route(
    ({ pathname }) => later.some((file) => pathname.endsWith(`/${file}`)),
    (route) => {
      asked += 1;
      return route.fulfill({ status: 404, body: 'Not found' });
    },
  );
  await page.goto('./omraden/');
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.fill('muta');
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(page.locator('.search-panel')).toHaveCount(0);
  // Enter needs none of it.
  await page.unrouteAll();
  await field.press('Enter');
  await expect(page).toHaveURL(/\/sok\/#q=muta$/);
  await expect(page.locator('ol#search-results > li').first()).toBeVisible();
});

test('the planner and the slides have all that they need', async ({ page }) => {
  await page.goto('./kunskapsdag/planera/');
  await expect(page.getByLabel('Länk till planen')).toHaveValue(/^http/);
  const { back } = await deploy(page);
  await page.getByLabel('Antal deltagare').fill('31');
  await expect(page).toHaveURL(/~n31~/);
  const [download] = await Promise.all([
    page
      .getByLabel('Datum')
      .fill('2027-03-01')
      .then(() => page.waitForEvent('download')),
    page.getByRole('button', { name: 'Ladda ner till kalendern' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kunskapsdag-2027-03-01.ics');
  await back();
  await page.reload();
  await expect(page.getByLabel('Antal deltagare')).toHaveValue('31');

  await beginPass(page, PASS);
  await deploy(page);
  await nextButton(page).click();
  await expect(slide(page, 2)).toBeVisible();
  await park(page, 'Vad gäller för jourtid?');
  await page.unroute('**/_astro/*.js');
  await page.goto('./kunskapsdag/efterat/');
  await expect(page.getByText('Vad gäller för jourtid?').first()).toBeVisible();
});
