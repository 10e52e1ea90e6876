import type { Page } from '@playwright/test';
import { arrowTo, tabTo } from '../support/keyboard.ts';
import { type Keys, keysOn, QuestionCard, rightOptions, wrongOption } from '../support/question.ts';
import { checkPath, expect, test } from '../support/site.ts';

/** What the page said about one answer. */
interface Told {
  situation: string;
  isRight: boolean;
  isSignal: boolean;
  /** The words for the mistakes that were made. */
  mistakes: string[];
}

const positionHeading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Fråga \d+ av \d+$/ });

async function roundLength(page: Page): Promise<number> {
  const [, total] = (await positionHeading(page).innerText()).match(/av (\d+)/) ?? [];
  return Number(total);
}

/** Answers the question on the page: wrong every third time, and sure of it. */
async function answerCurrent(page: Page, keys: Keys, index: number): Promise<Told> {
  const question = QuestionCard.on(page);
  const key = keys.get(await question.id()) ?? [];
  const isRight = index % 3 !== 1;
  // With several right options, one wrong among them is enough to be wrong.
  const wrong =
    (await question.options.first().getAttribute('type')) === 'checkbox'
      ? [...rightOptions(key), wrongOption(key)]
      : [wrongOption(key)];
  const chosen = isRight ? rightOptions(key) : wrong;
  await question.answer(chosen, isRight ? undefined : 'Säker');
  await question.expectExplained(key, chosen);
  const status = await question.status.innerText();
  return {
    situation: await question.root.getByRole('paragraph').nth(1).innerText(),
    isRight,
    isSignal: status.includes('verkligt tecken'),
    mistakes: isRight
      ? []
      : [...(await question.box(wrongOption(key)).innerText()).matchAll(/\(([^)]+)\)\./g)].map(
          ([, word = '']) => word,
        ),
  };
}

/** Answers the whole round, or so many questions of it. */
async function takeRound(page: Page, keys: Keys, questions?: number): Promise<Told[]> {
  const told: Told[] = [];
  const total = await roundLength(page);
  for (let index = 0; index < (questions ?? total); index += 1) {
    await expect(positionHeading(page)).toHaveText(`Fråga ${index + 1} av ${total}`);
    await expect(positionHeading(page), 'the new question has the focus').toBeFocused();
    told.push(await answerCurrent(page, keys, index));
    const next = page.getByRole('button', { name: index + 1 < total ? 'Nästa fråga' : 'Visa resultatet' });
    await expect(next, 'the way on has the focus').toBeFocused();
    await next.click();
  }
  return told;
}

const resultOf = (page: Page, label: string) =>
  page.getByRole('definition').filter({ hasText: label }).locator('b');

test('a learner takes a round and sees hits, misses, false alarms and what was rightly dismissed', async ({
  page,
}) => {
  await page.goto(checkPath);
  const keys = await keysOn(page);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  const first = await takeRound(page, keys);

  // Focus is on the result, and its numbers are those that the learner was told along the way.
  await expect(page.getByRole('heading', { level: 2, name: 'Ditt resultat' })).toBeFocused();
  const count = (matches: (told: Told) => boolean) => first.filter(matches).length;
  const signals = count(({ isSignal }) => isSignal);
  const rows: [means: string, numbers: string][] = [
    [
      'Verkliga tecken som du tog på rätt sätt',
      `${count((told) => told.isSignal && told.isRight)} av ${signals}`,
    ],
    [
      'Svar där ett tecken fick passera',
      `${count(({ mistakes }) => mistakes.includes('tecknet får passera'))}`,
    ],
    [
      'Svar som gick längre än underlaget bar',
      `${count(({ mistakes }) => mistakes.includes('går längre än underlaget bär'))}`,
    ],
    [
      'Oskyldiga eller oklara fall som du tog på rätt sätt',
      `${count((told) => !told.isSignal && told.isRight)} av ${first.length - signals}`,
    ],
  ];
  for (const [means, numbers] of rows) await expect(resultOf(page, means), means).toHaveText(numbers);
  const errors = count(({ mistakes }) => mistakes.includes('fel i sak'));
  await expect(page.getByText(/^\d+ svar stämde inte med reglerna\.$/)).toHaveText(
    errors > 0 ? [`${errors} svar stämde inte med reglerna.`] : [],
  );
  await expect(
    page.getByText(`Du tog ${count(({ isRight }) => isRight)} av ${first.length} fall på rätt sätt.`),
  ).toBeVisible();
  // Twelve questions are too few to say that somebody leans to one side.
  await expect(page.getByText(/^Det går inte att säga efter den här omgången\./)).toBeVisible();
  expect(first.length - signals, 'innocent and unclear cases').toBeGreaterThanOrEqual(first.length / 3);

  // Everything answered wrong points back to a lesson that exists.
  const readAgain = page
    .getByRole('list')
    .filter({ hasText: /att se över/ })
    .getByRole('listitem');
  const toReadAgain = (await readAgain.allInnerTexts()).map((line) => Number(line.match(/(\d+) fråg/)?.[1]));
  expect(toReadAgain.reduce((sum, questions) => sum + questions, 0)).toBe(count(({ isRight }) => !isRight));
  await expect(readAgain.first()).toContainText('du var säker men svarade fel');
  for (const link of await readAgain.getByRole('link').all()) {
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(`${await link.innerText()}</h1>`);
  }

  // Each answer can be read again with its explanation; those that were sure and wrong come first.
  const reviews = page.locator('details', { has: page.locator('form') });
  await expect(reviews.nth(count(({ isRight }) => !isRight) - 1)).toContainText('Du var säker.');
  await expect(reviews.nth(count(({ isRight }) => !isRight))).toContainText('Rätt.');
  const review = page.locator('details').filter({ hasText: first[1]?.situation ?? '' });
  await review.locator('summary').first().click();
  await expect(review.getByText(/Inte rätt, ditt svar/)).toBeVisible();

  // A new round is another mixture.
  await page.getByRole('button', { name: 'Gör en ny omgång' }).click();
  await expect(positionHeading(page)).toBeFocused();
  const second = await takeRound(page, keys, 4);
  expect(second.map(({ situation }) => situation)).not.toEqual(
    first.slice(0, 4).map(({ situation }) => situation),
  );

  // The answers are kept as progress.
  await page.goto('./integritet/');
  await expect(
    page.getByText(`Svar på frågor: ${first.length + second.length}. Öppnade lektioner: 0.`),
  ).toBeVisible();
});

test('a round goes on where it was after a reload, also after the last answer', async ({ page }) => {
  await page.goto(checkPath);
  const keys = await keysOn(page);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  const total = await roundLength(page);
  const told: Told[] = [];
  for (const index of [0, 1]) {
    told.push(await answerCurrent(page, keys, index));
    await page.getByRole('button', { name: 'Nästa fråga' }).click();
  }
  const third = await QuestionCard.on(page).id();
  await page.reload();
  await page.getByRole('button', { name: 'Fortsätt där du var' }).click();
  await expect(positionHeading(page)).toHaveText(`Fråga 3 av ${total}`);
  expect(await QuestionCard.on(page).id()).toBe(third);

  for (let index = 2; index < total; index += 1) {
    told.push(await answerCurrent(page, keys, index));
    if (index + 1 < total) await page.getByRole('button', { name: 'Nästa fråga' }).click();
  }
  await page.reload();
  await page.getByRole('button', { name: 'Fortsätt där du var' }).click();
  await expect(page.getByRole('heading', { name: 'Ditt resultat' })).toBeVisible();
  const signals = told.filter(({ isSignal }) => isSignal);
  await expect(resultOf(page, 'Verkliga tecken')).toHaveText(
    `${signals.filter(({ isRight }) => isRight).length} av ${signals.length}`,
  );
});

test('a whole round can be taken with the keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  await page.goto(checkPath);
  await tabTo(page, page.getByRole('button', { name: 'Börja kunskapskollen' }));
  await keyboard.press('Enter');
  await expect(positionHeading(page)).toBeFocused();
  const total = await roundLength(page);
  for (let index = 0; index < total; index += 1) {
    const question = QuestionCard.on(page);
    await expect(positionHeading(page)).toHaveText(`Fråga ${index + 1} av ${total}`);
    await expect(positionHeading(page)).toBeFocused();
    await keyboard.press('Tab');
    await expect(question.options.first()).toBeFocused();
    if ((await question.options.first().getAttribute('type')) === 'radio')
      await arrowTo(page, question.options.nth(1));
    else await keyboard.press('Space');
    await tabTo(page, question.certainty.getByRole('radio').first(), 8);
    await keyboard.press('Tab');
    await expect(question.compareButton).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Nästa fråga|Visa resultatet/ })).toBeFocused();
    await keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Ditt resultat' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Gör en ny omgång' }));
  await keyboard.press('Enter');
  await expect(positionHeading(page)).toHaveText(`Fråga 1 av ${total}`);
});

test('all questions can be read with their keys before a round, and none of them is answered by it', async ({
  page,
}) => {
  await page.goto(checkPath);
  await page.getByText('Läs alla frågor utan att svara').click();
  const question = QuestionCard.on(page);
  await expect(question.options.first()).toBeVisible();
  await question.root.getByText('Visa facit och förklaringar').click();
  await expect(question.root.getByText('Rätt svar.').first()).toBeVisible();
  await page.goto('./integritet/');
  await expect(page.getByText('Inget är sparat i den här webbläsaren.')).toBeVisible();
});
