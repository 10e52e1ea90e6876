import type { Page } from '@playwright/test';
import { checkPath, expect, lessonPaths, ownScripts, pathsOf, test } from '../support/site.ts';

const [lessonPath = ''] = lessonPaths;
const signWithQuestion = pathsOf.signs[0] ?? '';

async function expectKeyOpens(page: Page): Promise<void> {
  const all = page.getByRole('link', { name: 'Läs alla frågor utan att svara' });
  if (await all.isVisible()) await all.click();
  const question = page.locator('main form').first();
  // A lesson is still in steps, and their links lead on without the scripts that are gone.
  const next = page.getByRole('link', { name: /^Nästa: / }).first();
  if (!(await question.isVisible()) && (await next.isVisible())) await next.click();
  await question.scrollIntoViewIfNeeded();
  await question.getByText('Visa facit och förklaringar').click();
  await expect(question.getByText('Rätt svar.').first()).toBeVisible();
}

for (const path of [lessonPath, checkPath, signWithQuestion]) {
  test(`a page whose questions do not come to life can be read, and the key opened: ${path}`, async ({
    page,
    watch,
  }) => {
    // What the browser and the island's own loader say about the missing file.
    watch.expectTrouble(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
    const scripts = await ownScripts(page, path);
    expect(scripts.length).toBeGreaterThan(0);
    let blocked = 0;
    for (const script of scripts) {
      await page.route(`**${script}`, (route) => {
        blocked += 1;
        return route.abort();
      });
    }
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectKeyOpens(page);
    expect(blocked, 'the scripts were asked for').toBeGreaterThan(0);
    await expect(page.locator('main form').first().getByRole('button')).toHaveCount(0);
  });

  test(`a page whose scripts are all blocked can be read, and the key opened: ${path}`, async ({
    page,
    watch,
  }) => {
    watch.expectTrouble(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectKeyOpens(page);
    // The script of the print button is part of the page itself, so it works.
    const buttons = page.getByRole('button').filter({ visible: true, hasNotText: 'Skriv ut' });
    expect(await buttons.allInnerTexts(), 'buttons that do nothing').toEqual([]);
  });
}
