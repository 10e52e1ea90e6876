import { expectNoViolations } from '../support/axe.ts';
import { QuestionCard, readKeys, rightOptions, wrongOption } from '../support/question.ts';
import { checkPath, expect, lessonPaths, test } from '../support/site.ts';

const [lessonPath = ''] = lessonPaths;

test('axe finds nothing in a question that was answered wrong, right, and not at all', async ({
  page,
  browser,
  baseURL,
}) => {
  const keys = await readKeys(browser, baseURL, lessonPath);
  await page.goto(lessonPath);
  const [wrong, right, open] = [QuestionCard.on(page, 0), QuestionCard.on(page, 1), QuestionCard.on(page, 2)];
  await wrong.wake();
  await wrong.answer([wrongOption(keys.get(await wrong.id()) ?? [])], 'Säker');
  await expect(wrong.status).not.toBeEmpty();
  await right.wake();
  await right.answer(rightOptions(keys.get(await right.id()) ?? []));
  await expect(right.status).not.toBeEmpty();
  await open.wake();
  await open.compareButton.click();
  await expect(open.status).toHaveText('Välj minst ett svar först.');
  await expectNoViolations(page, 'answered questions');
});

test('axe finds nothing while the check runs, and in its result', async ({ page }) => {
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await expectNoViolations(page, 'a question of the check');
  const onward = page.getByRole('button', { name: /Nästa fråga|Visa resultatet/ });
  const result = page.getByRole('heading', { name: 'Ditt resultat' });
  for (let answered = 0; !(await result.isVisible()); answered += 1) {
    const question = QuestionCard.on(page);
    await question.answerAnyhow();
    if (answered === 0) await expectNoViolations(page, 'an answered question of the check');
    await onward.click();
  }
  for (const summary of (await page.locator('summary').all()).slice(0, 2)) await summary.click();
  await expectNoViolations(page, 'the result of the check');
});

test('axe finds nothing when erasing is asked for, and when it is done', async ({ page }) => {
  await page.goto(lessonPath);
  await page.goto('./integritet/');
  await page.getByRole('button', { name: 'Radera allt som är sparat' }).click();
  await expectNoViolations(page, 'the question before erasing');
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expectNoViolations(page, 'after erasing');
});

test('axe finds nothing on the pages that show how far the reader has come', async ({ page }) => {
  await page.goto(lessonPath);
  await page.getByRole('link', { name: /^Klar, gå till/ }).click();
  for (const path of ['./', './omraden/', lessonPath, lessonPath.replace(/[^/]+\/$/, '')]) {
    await page.goto(path);
    await expectNoViolations(page, `${path} with progress`);
  }
});

test('axe finds nothing in a plan that has been filled in, and in the notice about storage', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const plan = page.getByRole('textbox', { name: 'Om jag ser' });
  for (const path of lessonPaths) {
    await page.goto(path);
    if (await plan.count()) break;
  }
  await plan.first().fill('en port som står öppen');
  await expect(page.getByRole('status').filter({ hasText: 'sparar inget här' })).toBeVisible();
  await expectNoViolations(page, 'a plan');
});
