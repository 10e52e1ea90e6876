import { expectNoViolations } from '../support/axe.ts';
import { expectFits } from '../support/fit.ts';
import { openLesson, showFinish, showInLesson, showWholeLesson } from '../support/lesson.ts';
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
  await showWholeLesson(page);
  const [wrong, right, open] = [QuestionCard.on(page, 0), QuestionCard.on(page, 1), QuestionCard.on(page, 2)];
  await wrong.wake();
  await wrong.answer([wrongOption(keys.get(await wrong.id()) ?? [])], 'Säker');
  await expect(wrong.status).not.toBeEmpty();
  await right.wake();
  await right.answer(rightOptions(keys.get(await right.id()) ?? []));
  await expect(right.status).not.toBeEmpty();
  await open.wake();
  await open.compareButton.click();
  await expect(open.missing).toHaveText('Välj minst ett svar först.');
  await expectNoViolations(page, 'answered questions');
});

test('axe finds nothing while the check runs, and in its result', async ({ page }) => {
  // So tall that no question, whichever is drawn, goes behind the button that stays: axe cannot tell the contrast of what is covered.
  await page.setViewportSize({ width: 1280, height: 2000 });
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
  await openLesson(page, lessonPath);
  await page.goto('./integritet/');
  await page.getByRole('button', { name: 'Radera allt som är sparat' }).click();
  await expectNoViolations(page, 'the question before erasing');
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expectNoViolations(page, 'after erasing');
});

test('axe finds nothing on the pages that show how far the reader has come', async ({ page }) => {
  await page.goto(lessonPath);
  await (await showFinish(page)).click();
  for (const path of ['./', './omraden/', lessonPath, lessonPath.replace(/[^/]+\/$/, '')]) {
    await page.goto(path);
    await showWholeLesson(page);
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
  // As high as the longest step: nothing is behind the buttons that stay at the foot of the window.
  await page.setViewportSize({ width: 1280, height: 3400 });
  const plan = page.locator('[data-plan]');
  for (const path of lessonPaths) {
    await page.goto(path);
    if (await plan.count()) break;
  }
  await showInLesson(plan.first());
  await plan.first().fill('en port som står öppen');
  await expect(page.getByRole('status').filter({ hasText: 'sparar inget här' })).toBeVisible();
  await expectNoViolations(page, 'a plan');
});

test('axe finds nothing in any step of a lesson, and each fits a small window', async ({ page }) => {
  // As high as the longest step: nothing is behind the buttons that stay at the foot of the window.
  const high = { width: 390, height: 3400 };
  await page.setViewportSize(high);
  await page.goto(lessonPath);
  const count = await page.locator('.lesson-step').count();
  for (let step = 1; step <= count; step += 1) {
    await expectNoViolations(page, `step ${step}`);
    await page.setViewportSize({ width: 320, height: 256 });
    await expectFits(page, `step ${step}`);
    await page.setViewportSize(high);
    if (step < count) await page.keyboard.press('ArrowRight');
  }
});
