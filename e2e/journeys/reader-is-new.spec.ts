import { QuestionCard } from '../support/question.ts';
import { checkPath, expect, test } from '../support/site.ts';

/** Words a minute that somebody reads who reads calmly. */
const WORDS_A_MINUTE = 200;
const MOST_SECONDS = 30;

test.use({ viewport: { width: 390, height: 844 } });

test('a new reader on a phone has answered once after one tap and half a minute of reading', async ({
  page,
}) => {
  await page.goto('./');
  const play = page.locator('[data-find-three]');
  await play.scrollIntoViewIfNeeded();
  await expect(play.locator('[data-frame]')).toBeVisible();
  await page.locator('[data-live]').first().waitFor();
  const { words, screens } = await page.evaluate(() => {
    const frame = document.querySelector('[data-find-three] [data-frame]') as HTMLElement;
    const end = frame.getBoundingClientRect().bottom;
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('script, style')) continue;
      if (element.getBoundingClientRect().top < end)
        words += (node.textContent?.match(/\p{L}+/gu) ?? []).length;
    }
    return { words, screens: (end + scrollY) / innerHeight };
  });
  expect((words / WORDS_A_MINUTE) * 60, `seconds of reading, ${words} words`).toBeLessThanOrEqual(
    MOST_SECONDS,
  );
  expect(screens, 'screens down to the end of the picture').toBeLessThanOrEqual(2);
  await play.locator('[data-frame]').click({ position: { x: 150, y: 120 } });
  await expect(play.locator('[data-answer]')).not.toBeEmpty();
});

test('and from the result of a check the next lesson is one tap away', async ({ page }) => {
  test.slow();
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  const result = page.getByRole('heading', { level: 2, name: 'Ditt resultat' });
  while (!(await result.isVisible())) {
    await QuestionCard.on(page).answerAnyhow();
    await page.getByRole('button', { name: /^(Nästa fråga|Visa resultatet)$/ }).click();
  }
  const next = page.getByRole('link', { name: /^Nästa: / });
  const lesson = (await next.textContent())?.replace('Nästa: ', '').trim() ?? '';
  await next.click();
  await expect(page.getByRole('heading', { level: 1, name: lesson })).toBeVisible();
  await expect(page).toHaveURL(/\/omraden\/[^/]+\/[^/]+\/$/);
});
