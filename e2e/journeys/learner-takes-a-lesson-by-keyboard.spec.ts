import { arrowTo, expectFocusNotLost, tabTo } from '../support/keyboard.ts';
import { QuestionCard, readKeys, wrongOption } from '../support/question.ts';
import { areaPath, expect, lessonPaths, ownScripts, pathsOf, test } from '../support/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

const [lessonPath = ''] = lessonPaths;

test('the first stop on every kind of page is a skip link that can be seen and leads into the content', async ({
  page,
}) => {
  for (const path of ['./', areaPath, lessonPath, pathsOf.signs[0] ?? '']) {
    await page.goto(path);
    const skipLink = page.getByRole('link', { name: 'Hoppa till innehållet' });
    await expect(skipLink).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skipLink).toBeFocused();
    await expect(skipLink).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }
});

test('a learner finds a lesson, answers wrong, reads why, comes back and finishes, without a pointer', {
  tag: '@address',
}, async ({ page, browser, baseURL }) => {
  const { keyboard } = page;

  // From the start page to the second lesson of an area.
  await page.goto('./');
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Lär dig' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Arbetsområden' })).toBeVisible();
  const areaLink = page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .locator(`a[href$="${areaPath.slice(1)}"]`);
  const areaTitle = await areaLink.innerText();
  await tabTo(page, areaLink);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: areaTitle })).toBeVisible();
  const areaAddress = page.url();
  const lessonLink = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').nth(1);
  const lessonTitle = await lessonLink.innerText();
  await tabTo(page, lessonLink);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: lessonTitle })).toBeVisible();
  await expect(page.getByText(/Lektion 2 av \d/)).toBeVisible();
  const lessonAddress = page.url();

  // A step at a time, with the arrow keys; the address says which, and back is the browser's own.
  const steps = page.getByRole('list', { name: 'Steg i lektionen' }).getByRole('link');
  const total = await steps.count();
  expect(total).toBeGreaterThanOrEqual(4);
  await expect(page.getByText(`Steg 1 av ${total}`)).toBeVisible();
  const shownHeading = page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .filter({ visible: true })
    .first();
  await keyboard.press('ArrowRight');
  await expect(shownHeading).toBeFocused();
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
  const secondAddress = page.url();
  expect(secondAddress).toMatch(/#[a-z]/);
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(secondAddress);
  await expect(shownHeading).toBeFocused();

  // A wrong answer, sure of it.
  const question = QuestionCard.on(page);
  if (!(await question.root.isVisible())) await keyboard.press('ArrowLeft');
  await expect(question.root).toBeVisible();
  // The first step is where the lesson begins.
  const questionAddress = page.url().replace('#steg-1', '');
  const key = (await readKeys(browser, baseURL, lessonAddress)).get(await question.id()) ?? [];
  const wrong = wrongOption(key);
  await expect(question.status).toBeAttached();
  await expect(question.status).toBeEmpty();
  await tabTo(page, question.options.first());
  await expect(question.compareButton).toBeVisible();
  await arrowTo(page, question.root.getByLabel(wrong.text, { exact: true }));
  await expect(question.status, 'choosing is not answering').toBeEmpty();
  await keyboard.press('Tab');
  await expect(question.certainty.getByLabel('Osäker', { exact: true })).toBeFocused();
  await arrowTo(page, question.certainty.getByLabel('Säker', { exact: true }));
  await keyboard.press('Tab');
  await expect(question.compareButton).toBeFocused();
  await keyboard.press('Enter');

  // Every option is explained, and the verdict has the focus: it is read out, and the keyboard goes on from there.
  await question.expectExplained(key, [wrong]);
  await expect(question.status).toContainText('Du var säker.');
  await expect(question.status).toBeFocused();
  await expect(question.options.first()).toBeDisabled();

  // It is all there after a reload.
  await page.reload();
  await question.wake();
  await question.expectExplained(key, [wrong]);
  await expect(question.root.getByLabel(wrong.text, { exact: true })).toBeChecked();

  // The start page knows where the learner was.
  await page.goto('./');
  const next = page.getByRole('region', { name: 'Nästa steg för dig' });
  await expect(next).toContainText(lessonTitle);
  const goOn = next.getByRole('link', { name: 'Fortsätt' });
  await tabTo(page, goOn);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(questionAddress);
  await expect(question.root).toBeVisible();

  // To the last step by its links; done is said in words, with a mark that is not colour alone.
  const finish = page.getByRole('link', { name: /^Klar, gå till nästa: / });
  while (!(await finish.isVisible())) {
    await tabTo(page, page.getByRole('link', { name: /^Nästa: / }).filter({ visible: true }));
    await keyboard.press('Enter');
    await expect(shownHeading).toBeFocused();
  }
  await tabTo(page, finish);
  await keyboard.press('Enter');
  await expect(page.getByText(/Lektion 3 av \d/)).toBeVisible();
  await tabTo(
    page,
    page.getByRole('navigation', { name: 'Du är här' }).getByRole('link', { name: areaTitle }),
  );
  await keyboard.press('Enter');
  await expect(page).toHaveURL(areaAddress);
  const titles = page.getByRole('link', { name: lessonTitle, exact: true });
  const states = page.getByRole('main').getByRole('list').filter({ has: titles }).getByRole('listitem');
  await expect(states.nth(0)).toContainText('Inte påbörjad');
  await expect(states.nth(1)).toContainText('Klar');
  await expect(states.nth(2)).toContainText('Påbörjad');
  const mark = await states
    .nth(1)
    .getByText('Klar')
    .evaluate((word) => getComputedStyle(word, '::before').content);
  expect(mark).toContain('✓');

  await page.goto('./');
  await expect(page.getByText(/^\s*Klart: 1 av \d+ lektioner/)).toBeVisible();
});

test('all of a lesson on one page is a choice that is kept, and keeps the place', async ({ page }) => {
  await page.goto(lessonPath);
  const headings = page.getByRole('main').locator('.lesson-step > h2');
  await page
    .getByRole('link', { name: /^Nästa: / })
    .filter({ visible: true })
    .click();
  await expect(headings.filter({ visible: true })).toHaveCount(1);
  await page.goto(lessonPath);
  await page.getByRole('button', { name: 'Visa allt på en sida' }).click();
  await expect(headings.filter({ visible: true })).toHaveCount(await headings.count());
  await page.goto(lessonPaths[1] ?? '');
  await expect(headings.filter({ visible: true })).toHaveCount(await headings.count());
  await expect(page.getByRole('link', { name: /^Klar, gå till nästa: / })).toBeVisible();
  await page.getByRole('button', { name: 'Läs ett steg i taget' }).click();
  await expect(headings.filter({ visible: true })).toHaveCount(0);
});

test('Enter without a choice says what is missing, and keeps the focus', async ({ page }) => {
  await page.goto(lessonPath);
  const question = QuestionCard.on(page);
  await question.showStep();
  await tabTo(page, question.options.first());
  await expect(question.compareButton).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(question.missing).toHaveText('Välj minst ett svar först.');
  await expectFocusNotLost(page);
  await page.keyboard.press('Space');
  await expect(question.status).toBeEmpty();
});

test('a question can be answered again', async ({ page, browser, baseURL }) => {
  const keys = await readKeys(browser, baseURL, lessonPath);
  await page.goto(lessonPath);
  const question = QuestionCard.on(page);
  await question.wake();
  const key = keys.get(await question.id()) ?? [];
  await question.answer([wrongOption(key)]);
  await question.againButton.press('Enter');
  await expectFocusNotLost(page);
  await expect(question.status).toBeEmpty();
  for (const option of await question.options.all()) await expect(option).not.toBeChecked();
  await question.answer(key.filter(({ isRight }) => isRight));
  await question.expectExplained(
    key,
    key.filter(({ isRight }) => isRight),
  );
});

test('what was chosen before the script arrived stays chosen', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  for (const script of await ownScripts(page, lessonPath)) {
    await page.route(`**${script}`, async (route) => {
      await held;
      await route.continue();
    });
  }
  await page.goto(lessonPath, { waitUntil: 'commit' });
  const question = QuestionCard.on(page);
  await question.root.waitFor({ state: 'attached' });
  await question.showStep();
  await question.options.nth(1).check();
  release();
  await expect(question.compareButton).toBeVisible();
  await expect(question.options.nth(1)).toBeChecked();
  await question.compareButton.click();
  await expect(question.status).toContainText(/rätt\./i);
});
