import { expectNoViolations } from '../support/axe.ts';
import { rightAnswer, wrongAnswer } from '../support/bank.ts';
import { oneOfEachKind, openRoundOf } from '../support/one-of-each-kind.ts';
import { QuestionCard } from '../support/question.ts';
import { everyKindPath, expect, test } from '../support/site.ts';
import { expectLargeTargets } from '../support/targets.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const question of oneOfEachKind) {
  test(`axe finds nothing in a question of kind ${question.kind}: open, incomplete, wrong, right, and in review`, async ({
    page,
  }) => {
    for (const [name, answer] of [
      ['wrong', wrongAnswer(question)],
      ['right', rightAnswer(question)],
    ] as const) {
      await openRoundOf(page, question);
      const card = QuestionCard.on(page);
      if (name === 'wrong') {
        await expectNoViolations(page, `${question.kind}, open`);
        await expectLargeTargets(page, `${question.kind}, open`);
        // A case to judge is answered by one press, and is never incomplete.
        if (question.kind !== 'assess') {
          await card.compareButton.click();
          await expect(card.missing).not.toBeEmpty();
          await expectNoViolations(page, `${question.kind}, incomplete`);
        }
      }
      await card.give(answer, 'Säker');
      await card.compare();
      await expect(card.status).not.toBeEmpty();
      await expectNoViolations(page, `${question.kind}, ${name}`);
      await page.getByRole('button', { name: 'Visa resultatet' }).click();
      await page.locator('summary').filter({ hasText: question.situation }).click();
      await expectNoViolations(page, `${question.kind}, ${name} in review`);
    }
  });
}

test('axe finds nothing in a page of questions of every kind with their keys open', async ({ page }) => {
  await page.goto(everyKindPath);
  for (const key of await page.getByText('Visa facit och förklaringar').all()) await key.click();
  await expectNoViolations(page, 'questions of every kind with their keys');
});
