import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, pathsOf, test } from '../support/site.ts';

const [casePath = ''] = pathsOf.scenarios;

/** What a choice is, as the key on the page tells it. */
interface KeyChoice {
  letter: string;
  isGood: boolean;
  isBest: boolean;
}

/** The id of the node that is shown. */
const shownNode = (page: Page) => page.locator('[data-node]:not([data-away])').getAttribute('data-node');

/** The choices of the node that is shown, from the key that the page carries. */
async function readChoices(page: Page): Promise<KeyChoice[]> {
  const node = await shownNode(page);
  return page.locator(`[data-key-node="${node}"] [data-key-choice]`).evaluateAll((places) =>
    places.map((place) => ({
      letter: place.getAttribute('data-key-choice') ?? '',
      isGood: place.getAttribute('data-outcome') === 'good',
      isBest: place.hasAttribute('data-best'),
    })),
  );
}

const letterOf = (choices: KeyChoice[], isWanted: (choice: KeyChoice) => boolean) =>
  choices.find(isWanted)?.letter ?? choices[0]?.letter ?? '';

/** Presses the button of a choice with the keyboard and reads what came of it. */
async function choose(page: Page, letter: string): Promise<void> {
  const before = await page.locator('[data-path] > li').count();
  await tabTo(page, page.getByRole('button', { name: `Välj ${letter}`, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-path] > li')).toHaveCount(before + 1);
  const heading = page.locator('[data-node]:not([data-away]) h2');
  await expect(heading, 'the focus is at what happens now').toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page.getByText('Ditt val:')).toBeVisible();
}

async function walkBestPath(page: Page): Promise<void> {
  const ending = page.locator('.ending-kind').filter({ visible: true });
  for (let steps = 0; steps < 12 && !(await ending.isVisible()); steps += 1)
    await choose(
      page,
      letterOf(await readChoices(page), ({ isGood }) => isGood),
    );
  await expect(ending).toBeVisible();
}

test('a learner goes wrong, takes it back, comes again another day, and sees the ways not taken', async ({
  page,
}) => {
  await page.goto('./fall/');
  const row = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${casePath.slice(1)}"]`) });
  await expect(row).toContainText('Inte påbörjad');
  await tabTo(page, row.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(casePath.slice(1)));
  await expect(page.getByText('Steg 1', { exact: true })).toBeVisible();
  await expect(page.locator('[data-node]').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Din väg och den bästa vägen' })).toBeHidden();
  await expectNoViolations(page, 'the start of a case');

  // A poor choice has its consequence, and what is learnt there is added to what is known.
  const known = page.locator('[data-known] > li');
  const start = await shownNode(page);
  const factsAtStart = await known.count();
  await choose(
    page,
    letterOf(await readChoices(page), ({ isGood }) => !isGood),
  );
  expect(await shownNode(page)).not.toBe(start);
  await expectNoViolations(page, 'a case on its way');

  // It is there after a reload, and then it is taken back.
  const node = await shownNode(page);
  const facts = await known.allInnerTexts();
  await page.reload();
  await expect(page.getByText('Du fortsätter där du var.')).toBeVisible();
  expect(await shownNode(page)).toBe(node);
  expect(await known.allInnerTexts()).toEqual(facts);
  await tabTo(page, page.getByRole('button', { name: 'Gå tillbaka ett steg' }));
  await page.keyboard.press('Enter');
  expect(await shownNode(page)).toBe(start);
  await expect(page.locator('[data-node]:not([data-away]) h2')).toBeFocused();
  await expect(known).toHaveCount(factsAtStart);

  // The right ending, after a mistake that was taken back.
  await walkBestPath(page);
  await expect(page.locator('.ending-kind').filter({ visible: true })).toHaveText('Bra utgång');
  await expect(page.locator('[data-result]')).toContainText('räknas som delvis rätt');
  await expect(page.getByRole('heading', { name: 'Din väg och den bästa vägen' })).toBeVisible();
  const first = page.locator(`[data-key-node="${start}"]`);
  await expect(first.getByText('Du tog tillbaka det')).toBeVisible();
  await expect(first.getByText('Ditt val')).toBeVisible();
  await expect(first.getByText('Bästa vägen')).toBeVisible();
  for (const choice of await first.locator('[data-key-choice]').all())
    await expect(choice.locator('p').last(), 'every choice is explained').not.toBeEmpty();
  await expectNoViolations(page, 'the ending of a case');

  // Done is known in the list, and the ending is there when the learner comes back.
  await page.goto('./fall/');
  await expect(row).toContainText('Klar');
  await page.goto(casePath);
  await expect(page.locator('.ending-kind').filter({ visible: true })).toHaveText('Bra utgång');

  // From the beginning, and right all the way.
  await tabTo(page, page.getByRole('button', { name: 'Börja om' }));
  await page.keyboard.press('Enter');
  expect(await shownNode(page)).toBe(start);
  await walkBestPath(page);
  await expect(page.locator('[data-result]')).toHaveText('Du bedömde rätt hela vägen.');
  await expect(page.getByText('Du tog tillbaka det')).toBeHidden();
});

test('any earlier point of the way can be gone back to', async ({ page }) => {
  await page.goto(casePath);
  const start = await shownNode(page);
  await walkBestPath(page);
  const path = page.locator('[data-path]');
  const steps = await path.getByRole('listitem').count();
  await path.getByRole('button').nth(1).click();
  await expect(path.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Din väg och den bästa vägen' })).toBeHidden();
  await path.getByRole('button').first().click();
  expect(await shownNode(page)).toBe(start);
  expect(steps).toBeGreaterThan(3);
});

test('without JavaScript every case can be read by following links, with the key last', async ({
  browser,
  baseURL,
}) => {
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  ).newPage();
  for (const path of pathsOf.scenarios) {
    await page.goto(path);
    const choices = page.locator('[data-choice]');
    expect(await choices.count()).toBeGreaterThan(5);
    const links = page.locator('[data-choice] a');
    for (const href of await links.evaluateAll((places) =>
      places.map((place) => place.getAttribute('href') ?? ''),
    ))
      await expect(page.locator(href)).toBeVisible();
    const feedback = choices.first().locator('[data-feedback]');
    await expect(feedback).toBeHidden();
    await choices.first().getByText('Vad det leder till').click();
    await expect(feedback).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    const key = page.getByText('Bästa vägen', { exact: true }).first();
    await expect(key).toBeHidden();
    await page.locator('summary', { hasText: 'Alla val och den bästa vägen' }).click();
    await expect(key).toBeVisible();
  }
});

test('a case prints whole, with the key apart, also in the middle of a run', async ({ page }) => {
  await page.goto(casePath);
  await choose(
    page,
    letterOf(await readChoices(page), ({ isGood }) => isGood),
  );
  await page.emulateMedia({ media: 'print' });
  for (const section of await page.locator('[data-node]').all()) await expect(section).toBeVisible();
  await expect(page.getByText('Gå till läge 2').first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Ditt val:')).toBeHidden();
  await expect(page.getByText('Bästa vägen', { exact: true }).first()).toBeVisible();
});
