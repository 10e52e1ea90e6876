import { QuestionCard } from '../support/question.ts';
import { checkPath, expect, lessonPaths, test } from '../support/site.ts';
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
