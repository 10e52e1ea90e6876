import type { Page } from '@playwright/test';
import { checkPath, expect, lessonPaths, test } from '../support/site.ts';

/**
 * Does what translators in browsers do, now and at every change: takes each text away and puts other words in its place, in a
 * `font` of their own. Here the words are the same within brackets.
 */
async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const words = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!parent || text.data.trim() === '' || parent.closest('font, script, style, option, textarea'))
          continue;
        const font = document.createElement('font');
        font.textContent = `‹${text.data}›`;
        text.replaceWith(font);
      }
    };
    addEventListener('DOMContentLoaded', () => {
      const start = () => {
        words(document.body);
        new MutationObserver(() => setTimeout(() => words(document.body))).observe(document.body, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      };
      // The scripts of the page come first, as they do before somebody has chosen a language.
      addEventListener('load', () => setTimeout(start, 300));
    });
  });
}

test.beforeEach(async ({ page }) => translate(page));

test('a round goes on to the next question, and shows one question at a time', async ({ page }) => {
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await expect(page.getByRole('main')).toContainText('Fråga 1 av');
  // Which question comes first is left to chance: a verdict and what to do are pressed, all else is filled in and sent.
  const choice = page.getByRole('main').getByRole('group').getByRole('button').first();
  const send = page.getByRole('button', { name: /Svara/ }).first();
  const next = page.getByRole('button', { name: /Nästa fråga/ });
  await expect(choice.or(send).first()).toBeVisible();
  if (await send.isVisible()) {
    const answer = page.locator('form').filter({ has: send });
    for (const input of await answer.locator('input:not([name*="certainty"])').all()) {
      await input.check().catch(() => undefined);
    }
    for (const list of await answer.locator('select').all()) await list.selectOption({ index: 1 });
    await send.click();
  } else {
    await choice.click();
    await expect(choice.or(next).first()).toBeVisible();
    if (!(await next.isVisible())) await choice.click();
  }
  await next.click();
  await expect(page.getByRole('main')).toContainText('Fråga 2 av');
  await expect(page.getByRole('main')).not.toContainText('Fråga 1 av');
});

test('the planner shows each part of the day once', async ({ page }) => {
  await page.goto('./kunskapsdag/planera/');
  const rows = page.getByRole('table').first().getByRole('row');
  await expect(rows.first()).toContainText('‹');
  const before = await rows.count();
  const area = page
    .getByRole('group', { name: /Områden/ })
    .getByRole('checkbox')
    .first();
  await area.click();
  await area.click();
  await expect(rows).toHaveCount(before);
  const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
});

test('a lesson’s question says what its button does, and search shows what is typed last', async ({
  page,
}) => {
  await page.goto(lessonPaths[1] ?? '');
  await page.getByRole('button', { name: /Visa allt på en sida/ }).click();
  const question = page.locator('[data-lesson-question]').first();
  const form = question.locator('form');
  for (const input of await form.locator('input:not([name*="certainty"])').all()) {
    await input.check().catch(() => undefined);
  }
  for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
  await form.getByRole('button', { name: /Svara/ }).click();
  await expect(form.getByRole('button', { name: /^‹?Svara igen›?$/ })).toBeVisible();
  await expect(form.getByRole('button', { name: /^‹?Svara›?$/ })).toHaveCount(0);

  const field = page.getByRole('searchbox').first();
  await field.fill('avfall');
  await expect(page.locator('.search-panel')).toContainText('avfall');
  await field.fill('hemtjänst');
  await expect(page.locator('.search-panel')).not.toContainText('avfall', { timeout: 3000 });
});
