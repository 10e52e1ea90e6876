import { explanationsGiven, explanationsOf, rightAnswer, wrongAnswer } from '../support/bank.ts';
import { giveByKeyboard, tabTo } from '../support/keyboard.ts';
import { oneOfEachKind, openRoundOf, questionOfKind } from '../support/one-of-each-kind.ts';
import { QuestionCard } from '../support/question.ts';
import { expect, test } from '../support/site.ts';

for (const question of oneOfEachKind) {
  const { kind } = question;

  test(`a question of kind ${kind} is answered wrong and right with the keyboard alone`, async ({ page }) => {
    for (const [answer, told] of [
      [wrongAnswer(question), /^(Inte|Delvis) rätt\./],
      [rightAnswer(question), /^Rätt[.:]/],
    ] as const) {
      await openRoundOf(page, question);
      const card = QuestionCard.on(page);
      await expect(card.status).toBeEmpty();

      if (kind === 'assess') {
        // Each press is an answer: first what the case is, and then what to do.
        await giveByKeyboard(page, card, answer);
      } else {
        // Nothing is chosen to begin with, and that is said.
        await tabTo(page, card.compareButton, 30);
        await page.keyboard.press('Enter');
        await expect(card.missing).not.toBeEmpty();
        await page.keyboard.press('Shift+Home');
        await page.getByRole('heading', { name: 'Fråga 1 av 1' }).focus();

        await giveByKeyboard(page, card, answer);
        await tabTo(page, card.certainty.getByRole('radio'), 20);
        await page.keyboard.press('Space');
        await tabTo(page, card.compareButton, 4);
        await page.keyboard.press('Enter');
      }

      await expect(card.status).toContainText(told);
      const shown = await card.textWithFolded();
      const explanations = kind === 'assess' ? explanationsGiven(question, answer) : explanationsOf(question);
      for (const explanation of explanations) expect(shown).toContain(explanation);
      await expect(page.getByRole('button', { name: 'Visa resultatet' })).toBeVisible();
      await expect(card.verdict, 'the verdict has the focus').toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Ditt resultat' })).toBeFocused();
    }
  });

  test(`a screen reader meets a question of kind ${kind} in the recorded order, open and answered`, async ({
    page,
  }) => {
    await openRoundOf(page, question);
    const card = QuestionCard.on(page);
    await expect(card.root).toMatchAriaSnapshot({ name: `${kind}-open.aria.yml` });
    await card.give(wrongAnswer(question));
    await card.compare();
    await expect(card.status).not.toBeEmpty();
    await expect(card.root).toMatchAriaSnapshot({ name: `${kind}-answered.aria.yml` });
  });
}

test('a step that is moved says its new place', async ({ page }) => {
  await openRoundOf(page, questionOfKind('order'));
  const steps = page.locator('.step');
  const first = await steps.first().locator('.step-text').innerText();
  await steps.first().getByRole('button', { name: /^Ner/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Plats 2 av 3' })).toHaveText(
    `Plats 2 av 3: ${first}`,
  );
  await expect(steps.nth(1).getByRole('button', { name: /^Ner/ })).toBeFocused();
  await expect(steps.first().getByRole('button', { name: /^Upp/ })).toHaveAttribute('aria-disabled', 'true');
});
