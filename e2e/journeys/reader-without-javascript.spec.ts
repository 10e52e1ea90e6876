import { checkPath, expect, inGroups, lessonPaths, sitePaths, test } from '../support/site.ts';

test.use({ javaScriptEnabled: false });

for (const { name, paths } of inGroups(sitePaths, 16)) {
  test(`every page is complete without script: ${name}`, async ({ page }) => {
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(path);
        const main = page.getByRole('main');
        await expect.soft(main.getByRole('heading', { level: 1 }), path).toHaveCount(1);
        await expect.soft(main.getByRole('heading', { level: 1 }), path).toBeVisible();
        expect.soft((await main.innerText()).length, `${path} has text`).toBeGreaterThan(90);
        for (const menu of ['Huvudmeny', 'Om webbplatsen']) {
          await expect
            .soft(page.getByRole('navigation', { name: menu }).getByRole('link').first(), path)
            .toBeVisible();
        }
        // A button without its script promises something that does not happen.
        const buttons = page.getByRole('button').filter({ visible: true });
        expect.soft(await buttons.allInnerTexts(), `${path} has buttons that do nothing`).toEqual([]);
      });
    }
  });
}

test('the menu leads around the site', async ({ page }) => {
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

for (const path of [lessonPaths[0] ?? '', checkPath]) {
  test(`every question can be read, and its key opens: ${path}`, async ({ page }) => {
    await page.goto(path);
    const all = page.getByText('Läs alla frågor utan att svara');
    if (await all.isVisible()) await all.click();
    const questions = await page.locator('form').all();
    expect(questions.length).toBeGreaterThan(1);
    for (const question of questions) {
      const options = question
        .getByRole('group')
        .first()
        .getByRole('radio')
        .or(question.getByRole('group').first().getByRole('checkbox'));
      const count = await options.count();
      expect(count).toBeGreaterThan(1);
      await expect(options.first()).toBeVisible();
      const explanations = question.locator('details').getByRole('listitem');
      await expect(explanations.first(), 'the attempt comes before the key').toBeHidden();
      await question.getByText('Visa facit och förklaringar').click();
      await expect(explanations).toHaveCount(count);
      await expect(explanations.last()).toBeVisible();
      expect((await explanations.filter({ hasText: 'Rätt svar.' }).count()) > 0).toBe(true);
    }
  });
}

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

test('an unknown address gets a page that helps, and says so to machines', async ({ page, watch }) => {
  watch.expectTrouble(/404 \(Not Found\)/);
  const response = await page.goto('./omraden/finns-inte/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Slå upp ett tecken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tecken' })).toBeVisible();
});
