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

test('a learner finds a lesson, answers wrong, reads why, comes back and finishes, without a pointer', async ({
  page,
  browser,
  baseURL,
}) => {
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

  // A wrong answer, sure of it.
  const question = QuestionCard.on(page);
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

  // Every option is explained, the answer is announced, and the keyboard goes on from there.
  await question.expectExplained(key, [wrong]);
  await expect(question.status).toContainText('Du var säker.');
  await expect(question.againButton).toBeFocused();
  await expect(question.options.first()).toBeDisabled();

  // It is all there after a reload.
  await page.reload();
  await question.wake();
  await question.expectExplained(key, [wrong]);
  await expect(question.root.getByLabel(wrong.text, { exact: true })).toBeChecked();

  // The start page knows where the learner was.
  await page.goto('./');
  const goOn = page.getByRole('region', { name: 'Fortsätt där du slutade' }).getByRole('link');
  await expect(goOn).toHaveText(`Fortsätt med ”${lessonTitle}”`);
  await tabTo(page, goOn);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(lessonAddress);

  // Done is said in words, with a mark that is not colour alone.
  await tabTo(page, page.getByRole('link', { name: /^Klar, gå till nästa: / }));
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
  await expect(page.getByText(/^\s*1 av \d+ lektioner klara/)).toBeVisible();
});

test('Enter without a choice says what is missing, and keeps the focus', async ({ page }) => {
  await page.goto(lessonPath);
  const question = QuestionCard.on(page);
  await tabTo(page, question.options.first());
  await expect(question.compareButton).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(question.status).toHaveText('Välj minst ett svar först.');
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
  await question.options.nth(1).check();
  release();
  await expect(question.compareButton).toBeVisible();
  await expect(question.options.nth(1)).toBeChecked();
  await question.compareButton.click();
  await expect(question.status).toContainText(/rätt\./i);
});
