import type { Page } from '@playwright/test';
import {
  type Bank,
  explanationsGiven,
  explanationsOf,
  readBanks,
  rightAnswer,
  wrongAnswer,
} from '../support/bank.ts';
import { giveByKeyboard, tabTo } from '../support/keyboard.ts';
import { QuestionCard } from '../support/question.ts';
import { allQuestionsPath, checkPath, everyKindPath, expect, test } from '../support/site.ts';

/** What the page said about one answer. */
interface Told {
  situation: string;
  isRight: boolean;
  /** Whether the case was to be judged, apart from what to do. */
  isJudged: boolean;
  isSignal: boolean;
}

const positionHeading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Fråga \d+ av \d+$/ });

async function roundLength(page: Page): Promise<number> {
  const [, total] = (await positionHeading(page).innerText()).match(/av (\d+)/) ?? [];
  return Number(total);
}

/** Answers the question on the page: wrong every third time, and sure of it. */
async function answerCurrent(page: Page, bank: Bank, index: number): Promise<Told> {
  const card = QuestionCard.on(page);
  const question = bank.get(await card.id());
  if (!question) throw new Error(`No question ${await card.id()} in the bank`);
  const isRight = index % 3 !== 1;
  const answer = isRight ? rightAnswer(question) : wrongAnswer(question);
  await card.give(answer, isRight ? undefined : 'Säker');
  await card.compare();
  await expect(card.status).toContainText(isRight ? /^Rätt[.:]/ : /^(Inte|Delvis) rätt\./);
  const isJudged = question.kind === 'assess';
  const shown = await card.textWithFolded();
  const explanations = isJudged ? explanationsGiven(question, answer) : explanationsOf(question);
  for (const explanation of explanations) expect(shown).toContain(explanation);
  return {
    situation: question.situation.trim(),
    isRight,
    isJudged,
    isSignal: question.truth === 'signal',
  };
}

/** Answers the whole round, or so many questions of it. */
async function takeRound(page: Page, bank: Bank, questions?: number): Promise<Told[]> {
  const told: Told[] = [];
  const total = await roundLength(page);
  for (let index = 0; index < (questions ?? total); index += 1) {
    await expect(positionHeading(page)).toHaveText(`Fråga ${index + 1} av ${total}`);
    await expect(positionHeading(page), 'the new question has the focus').toBeFocused();
    told.push(await answerCurrent(page, bank, index));
    const next = page.getByRole('button', { name: index + 1 < total ? 'Nästa fråga' : 'Visa resultatet' });
    await expect(QuestionCard.on(page).verdict, 'the verdict has the focus').toBeFocused();
    await next.click();
  }
  return told;
}

const resultOf = (page: Page, label: string) =>
  page.getByRole('definition').filter({ hasText: label }).locator('b');

test('a learner takes a round and sees what was judged and done right, each by itself', {
  tag: '@address',
}, async ({ page }) => {
  await page.goto(checkPath);
  const bank = await readBanks(page);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  const first = await takeRound(page, bank);

  // Focus is on the result, and its numbers are those that the learner was told along the way.
  await expect(page.getByRole('heading', { level: 2, name: 'Ditt resultat' })).toBeFocused();
  const count = (matches: (told: Told) => boolean) => first.filter(matches).length;
  const judged = count(({ isJudged }) => isJudged);
  const rightChoices = count(({ isRight }) => isRight);
  await expect(page.getByText(`Du svarade rätt på ${rightChoices} av ${first.length} frågor`)).toBeVisible();
  if (judged > 0) {
    const rightVerdicts = count((told) => told.isJudged && told.isRight);
    await expect(page.getByText(`Du bedömde ${rightVerdicts} av ${judged} fall rätt.`)).toBeVisible();
    const hits = count((told) => told.isJudged && told.isSignal && told.isRight);
    const signals = count((told) => told.isJudged && told.isSignal);
    await expect(resultOf(page, 'Verkliga tecken')).toHaveText(`${hits} av ${signals}`);
  }
  // Twelve questions are too few to say that somebody leans to one side.
  await expect(page.getByText(/^Det går inte att säga efter den här omgången\./)).toBeVisible();
  const signals = count(({ isSignal }) => isSignal);
  expect(first.length - signals, 'innocent and unclear cases').toBeGreaterThanOrEqual(first.length / 3);

  // Everything answered wrong points back to a lesson that exists.
  const readAgain = page.locator('li').filter({ hasText: /att se över/ });
  const toReadAgain = (await readAgain.allTextContents()).map((line) =>
    Number(line.match(/(\d+) fråg/)?.[1]),
  );
  expect(toReadAgain.reduce((sum, questions) => sum + questions, 0)).toBe(count(({ isRight }) => !isRight));
  // Nobody is asked how sure they are of a verdict that is given by one press.
  const sure = count((told) => !told.isRight && !told.isJudged);
  if (sure > 0) await expect(readAgain.first()).toContainText('du var säker men svarade fel');
  for (const link of await readAgain.getByRole('link').all()) {
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(`${await link.textContent()}</h1>`);
  }

  // Each answer can be read again with its explanation; those that were sure and wrong come first.
  const reviews = page.locator('details', { has: page.locator('form') });
  if (sure > 0) await expect(reviews.nth(sure - 1)).toContainText('Du var säker.');
  await expect(reviews.nth(count(({ isRight }) => !isRight))).toContainText('Rätt.');
  const review = page.locator('details').filter({ hasText: first[1]?.situation ?? '' });
  await review.locator('summary').first().click();
  const verdict = review.locator('.question-status');
  await expect(verdict).toContainText(/^(Inte|Delvis) rätt\./);
  await expect(verdict).toBeVisible();

  // A new round is another mixture.
  await page.getByRole('button', { name: 'Gör en ny omgång' }).click();
  await expect(positionHeading(page)).toBeFocused();
  const second = await takeRound(page, bank, 4);
  expect(second.map(({ situation }) => situation)).not.toEqual(
    first.slice(0, 4).map(({ situation }) => situation),
  );

  // The answers are kept as progress.
  await page.goto('./integritet/');
  await expect(
    page.getByText(`Svar på frågor: ${first.length + second.length}. Öppnade lektioner: 0.`),
  ).toBeVisible();
});

test('a round goes on where it was after a reload', async ({ page }) => {
  await page.goto(checkPath);
  const bank = await readBanks(page);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  const total = await roundLength(page);
  for (const index of [0, 1]) {
    await answerCurrent(page, bank, index);
    await page.getByRole('button', { name: 'Nästa fråga' }).click();
  }
  const third = await QuestionCard.on(page).id();
  await page.reload();
  await page.getByRole('button', { name: 'Fortsätt där du var' }).click();
  await expect(positionHeading(page)).toHaveText(`Fråga 3 av ${total}`);
  expect(await QuestionCard.on(page).id()).toBe(third);
});

test('questions of a round can be answered with the keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  const bank = await readBanks(page);
  await page.goto(checkPath);
  await tabTo(page, page.getByRole('button', { name: 'Börja kunskapskollen' }));
  await keyboard.press('Enter');
  await expect(positionHeading(page)).toBeFocused();
  const total = await roundLength(page);
  for (const index of [0, 1, 2]) {
    const question = QuestionCard.on(page);
    await expect(positionHeading(page)).toHaveText(`Fråga ${index + 1} av ${total}`);
    await expect(positionHeading(page)).toBeFocused();
    await keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('form fieldset') !== null)).toBe(true);
    const asked = bank.get(await question.id());
    if (asked) await giveByKeyboard(page, question, wrongAnswer(asked));
    if (asked?.kind !== 'assess') {
      await tabTo(page, question.compareButton, 12);
      await keyboard.press('Enter');
    }
    await expect(question.verdict).toBeFocused();
    await keyboard.press('Enter');
  }
});

test('all questions can be read with their keys before a round, and none of them is answered by it', async ({
  page,
}) => {
  await page.goto(checkPath);
  await page.getByRole('link', { name: 'Läs alla frågor utan att svara' }).click();
  await expect(page).toHaveURL(new RegExp(`${allQuestionsPath.slice(1)}$`));
  const question = QuestionCard.on(page);
  await expect(question.root).toBeVisible();
  await question.root.getByText('Visa facit och förklaringar').click();
  await expect(question.root.locator('details').getByRole('listitem').first()).toBeVisible();
  await page.goto('./integritet/');
  await expect(page.getByText('Inget är sparat i den här webbläsaren.')).toBeVisible();
});

test('every question of an area that has all kinds is on its page, each with a key that explains every part', async ({
  page,
}) => {
  const bank = await readBanks(page);
  await page.goto(everyKindPath);
  const forms = await page.locator('form[data-question]').all();
  expect(forms.length).toBeGreaterThan(20);
  for (const form of forms) {
    const question = bank.get((await form.getAttribute('data-question')) ?? '');
    const key = (await form.locator('details').textContent()) ?? '';
    for (const explanation of question ? explanationsOf(question) : ['a question of the bank'])
      expect(key).toContain(explanation);
  }
});
