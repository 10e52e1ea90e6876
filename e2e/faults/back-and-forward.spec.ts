import type { Page } from '@playwright/test';
import { beginPass, nextButton, PASS, park, slide } from '../support/leader.ts';
import { QuestionCard } from '../support/question.ts';
import { checkPath, expect, lessonPaths, observationPath, pathsOf, test } from '../support/site.ts';

const [lessonPath = ''] = lessonPaths;
const [sign = '', otherSign = ''] = pathsOf.signs;

/** Away to another page by a link's address, and back with the browser's own button. */
async function awayAndBack(page: Page): Promise<void> {
  await page.goto('./om/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
}

/** The browser gives the page back from its memory, as it was left; Chromium without a window never does so itself. */
const comeBackFromMemory = (page: Page) =>
  page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

test('answers, drafts and plans are there after back, forward and back', async ({ page }) => {
  await page.goto(lessonPath);
  const first = QuestionCard.on(page);
  await first.wake();
  await first.answerAnyhow();
  const told = await first.status.innerText();
  await awayAndBack(page);
  await first.wake();
  await expect(first.status).toHaveText(told, { useInnerText: true });
  await page.goForward();
  await page.goBack();
  await first.wake();
  await expect(first.status).toHaveText(told, { useInnerText: true });
});

test('a round goes on where it was', async ({ page }) => {
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await QuestionCard.on(page).answerAnyhow();
  await page.getByRole('button', { name: 'Nästa fråga' }).click();
  await awayAndBack(page);
  const heading = page.getByRole('heading', { name: /^Fråga 2 av/ });
  const resume = page.getByRole('button', { name: 'Fortsätt där du var' });
  await expect(heading.or(resume)).toBeVisible();
  if (await resume.isVisible()) await resume.click();
  await expect(heading).toBeVisible();
});

test('the planner, the search, the catalogue and the slides are as they were left', async ({ page }) => {
  await page.goto('./kunskapsdag/planera/');
  await page.getByLabel('Antal deltagare').fill('33');
  await page.getByRole('checkbox', { name: 'Försörjningsstöd', exact: true }).check();
  const link = await page.getByLabel('Länk till planen').inputValue();
  await awayAndBack(page);
  await expect(page.getByLabel('Länk till planen')).toHaveValue(link);
  await expect(page.getByLabel('Antal deltagare')).toHaveValue('33');

  await page.goto('./sok/');
  await page.getByRole('main').getByRole('searchbox').fill('muta');
  await expect(page.locator('ol#search-results > li').first().getByRole('link')).toHaveText('muta');
  await awayAndBack(page);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('muta');
  await expect(page.locator('ol#search-results > li').first().getByRole('link')).toHaveText('muta');

  await page.goto('./tecken/');
  const area = page.locator('select[name="area"]');
  await area.selectOption({ index: 2 });
  const [chosen, shown] = [
    await area.inputValue(),
    await page.getByRole('main').getByRole('status').innerText(),
  ];
  await awayAndBack(page);
  await expect(area).toHaveValue(chosen);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(shown);

  await beginPass(page, PASS);
  await nextButton(page).click();
  await nextButton(page).click();
  await expect(slide(page, 3)).toBeVisible();
  await awayAndBack(page);
  await expect(slide(page, 3)).toBeVisible();
});

test('a page out of the memory of the browser shows what has happened since', async ({ page, context }) => {
  await page.goto(sign);
  const seen = page.getByRole('button', { name: 'Jag såg det här' });
  await expect(seen).toBeVisible();
  await page.evaluate(
    ([path = '']) => {
      const base = location.pathname.slice(0, location.pathname.indexOf('tecken/'));
      sessionStorage.setItem(`se-signalerna:${base}:seen`, JSON.stringify([path.split('/').at(-2)]));
    },
    [sign],
  );
  await comeBackFromMemory(page);
  await expect(page.getByRole('button', { name: 'Markerat. Ta bort' })).toBeVisible();

  await page.goto('./kunskapsdag/efterat/');
  await expect(page.getByText('Det finns inga röster eller frågor')).toBeVisible();
  const leader = await context.newPage();
  await beginPass(leader, PASS);
  await park(leader, 'Vad gäller för jourtid?');
  await comeBackFromMemory(page);
  await expect(page.getByText('Vad gäller för jourtid?').first()).toBeVisible();

  await page.goto(lessonPath);
  const reader = await context.newPage();
  await reader.goto('./integritet/');
  await reader.getByRole('button', { name: 'Radera allt som är sparat' }).click();
  await reader.getByRole('button', { name: 'Ja, radera' }).click();
  await comeBackFromMemory(page);
  await expect(page.getByRole('status').filter({ hasText: 'Dina uppgifter raderades' })).toBeVisible();
});

test('the page about what was seen shows signs that were ticked after it was left', async ({ page }) => {
  await page.goto(sign);
  await page.getByRole('button', { name: 'Jag såg det här' }).click();
  await page.goto(observationPath);
  await page.locator('form textarea').first().fill('Norra slänten');
  await page.goto(otherSign);
  await page.getByRole('button', { name: 'Jag såg det här' }).click();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Ta bort: / })).toHaveCount(2);
  await expect(page.locator('form textarea').first()).toHaveValue('Norra slänten');
});
