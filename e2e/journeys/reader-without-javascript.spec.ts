import {
  checkPath,
  everyKindPath,
  expect,
  inGroups,
  isRepeated,
  lessonPaths,
  sitePaths,
  test,
} from '../support/site.ts';

test.use({ javaScriptEnabled: false });

/** What is on a page for a reader, by its elements; the page's own scripts do not run. */
const readPage = () => {
  const isShown = (element: HTMLElement) => element.checkVisibility();
  const shown = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown);
  return {
    headings: shown('main h1').length,
    textLength: shown('main')[0]?.innerText.length ?? 0,
    menus: shown('nav:has(a)').map((menu) => menu.getAttribute('aria-label') ?? ''),
    buttons: shown('button, [role="button"]').map((button) => button.innerText),
  };
};

const pages = sitePaths.filter((path) => !isRepeated(path));
for (const { name, paths } of inGroups(pages, 40)) {
  test(`pages are complete without script: ${name}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      const { headings, textLength, menus, buttons } = await page.evaluate(readPage);
      expect.soft(headings, `${path}: headings of the first level`).toBe(1);
      expect.soft(textLength, `${path} has text`).toBeGreaterThan(90);
      expect.soft(menus, path).toEqual(expect.arrayContaining(['Huvudmeny', 'Om webbplatsen']));
      // A button without its script promises something that does not happen.
      expect.soft(buttons, `${path} has buttons that do nothing`).toEqual([]);
    }
  });
}

test('the menu leads around the site', { tag: '@address' }, async ({ page }) => {
  await page.goto('./');
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  for (const [link, heading] of [
    ['Tecken', 'Tecken'],
    ['Ordlista', 'Ordlista'],
    ['Lär dig', 'Arbetsområden'],
  ] as const) {
    await menu.getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
});

for (const path of [lessonPaths[0] ?? '', everyKindPath]) {
  test(`every question can be read, and its key opens: ${path}`, async ({ page }) => {
    await page.goto(path);
    const questions = await page.locator('main form').all();
    expect(questions.length).toBeGreaterThan(1);
    for (const question of questions) {
      const group = question.locator('fieldset:not(.certainty)').last();
      const fields = group.getByRole('radio').or(group.getByRole('checkbox')).or(group.getByRole('combobox'));
      const count = await fields.count();
      expect(count).toBeGreaterThan(1);
      await expect(fields.first()).toBeVisible();
      await expect(fields.first()).toBeEnabled();
      const explanations = question.locator('details').getByRole('listitem');
      await expect(explanations.first(), 'the attempt comes before the key').toBeHidden();
      await question.getByText('Visa facit och förklaringar').click();
      await expect(explanations).toHaveCount(count);
      await expect(explanations.last()).toBeVisible();
    }
  });
}

test('the check leads to where its questions can be read', async ({ page }) => {
  await page.goto(checkPath);
  // Roles are not searched for inside `noscript`.
  await page.getByRole('main').locator('noscript a').click();
  await expect(page.locator('main form').first()).toBeVisible();
});

test('the check says why it needs script, and the privacy page that nothing is stored', async ({ page }) => {
  await page.goto(checkPath);
  // Searching by text never looks inside `noscript`.
  const instead = page.getByRole('main').locator('noscript p');
  await expect(instead).toBeVisible();
  await expect(instead).toContainText('behöver JavaScript');
  await page.goto('./integritet/');
  await expect(instead).toBeVisible();
  await expect(instead).toHaveText('Med JavaScript avstängt sparas ingenting.');
});

test('an unknown address gets a page that helps, and says so to machines', { tag: '@address' }, async ({
  page,
  watch,
}) => {
  watch.expectTrouble(/404 \(Not Found\)/);
  const response = await page.goto('./omraden/finns-inte/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Slå upp ett tecken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tecken' })).toBeVisible();
});
