import { expectNothingCovered } from '../support/covered.ts';
import { openLesson } from '../support/lesson.ts';
import { QuestionCard } from '../support/question.ts';
import {
  checkPath,
  expect,
  lessonPaths,
  onePathOfEachKind,
  pathsOf,
  practicePaths,
  test,
} from '../support/site.ts';
import { expectLargeTargets } from '../support/targets.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('what appears while answering is large enough, too', async ({ page }) => {
  await page.goto(lessonPaths[0] ?? '');
  const question = QuestionCard.on(page);
  await question.wake();
  await question.options.first().check();
  await question.compareButton.click();
  await expect(question.againButton).toBeVisible();
  await expectLargeTargets(page, 'an answered question');
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await QuestionCard.on(page).answerAnyhow();
  await expectLargeTargets(page, 'an answered question of the check');
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  const size = `${viewport.width} × ${viewport.height}`;

  test(`nothing that is stuck to the edge covers what has the focus at ${size}, as a page is opened`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const path of onePathOfEachKind) {
      await page.goto(path);
      await expectNothingCovered(page, path);
    }
  });

  test(`nor in a lesson, a round, a dossier and a place that are being worked on at ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openLesson(page, lessonPaths[0] ?? '');
    await page.locator('.lesson-step:visible .step-next').click();
    await expectNothingCovered(page, 'the second step of a lesson');

    await page.goto(practicePaths.signals);
    await page.getByRole('button', { name: 'Börja' }).click();
    const question = QuestionCard.on(page);
    await expect(question.root).toBeVisible();
    await expectNothingCovered(page, 'a situation to judge');
    await question.answerAnyhow();
    await expectNothingCovered(page, 'a situation that was judged');

    await page.goto(pathsOf.dossiers[0] ?? '');
    const marks = page.getByRole('button', { name: /^Markera/ });
    for (const nth of [0, 3, 6]) await marks.nth(nth).click();
    await expect(page.locator('[data-jump][data-any]')).toBeVisible();
    await expectNothingCovered(page, 'a dossier with markings');
    // Wherever the papers are scrolled to, the way to the markings lies beside what marks a row. A mark that its table has scrolled
    // out of sight lies behind nothing.
    const behind = await page.evaluate(() => {
      const wayEnds = document.querySelector('[data-jump]')?.getBoundingClientRect().right ?? 0;
      return [...document.querySelectorAll('.papers .mark')]
        .filter((mark) => {
          const { left, right } = mark.getBoundingClientRect();
          const table = mark.closest('.table')?.getBoundingClientRect();
          const isInSight = !table || (right > table.left && left < table.right);
          return isInSight && left < wayEnds;
        })
        .map((mark) => `${mark.textContent} ${Math.round(mark.getBoundingClientRect().left)}`);
    });
    expect.soft(behind, 'marks that the way to the markings can lie over').toEqual([]);

    await page.goto(pathsOf.places[0] ?? '');
    const picture = page.locator('.frame');
    for (const x of [60, 140, 220]) await picture.click({ position: { x, y: 90 } });
    await expectNothingCovered(page, 'a place with markings');
  });
}
