import { QuestionCard } from '../support/question.ts';
import { expect, lessonPaths, onePathOfEachKind, test } from '../support/site.ts';

/** What moves by itself. A shadow that follows how far a table is scrolled stands still when its reader does. */
const running = () =>
  document
    .getAnimations()
    .filter(({ playState, timeline }) => playState === 'running' && timeline instanceof DocumentTimeline)
    .length;

const scrolling = () => getComputedStyle(document.documentElement).scrollBehavior;

test('nothing moves for a reader who has asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of onePathOfEachKind) {
    await page.goto(path);
    expect(await page.evaluate(running), path).toBe(0);
    expect(await page.evaluate(scrolling), path).toBe('auto');
    // What is hovered and what has the focus may not start moving either.
    const link = page.getByRole('main').getByRole('link').first();
    if (await link.count()) {
      await link.hover();
      await link.focus();
      expect(await page.evaluate(running), `${path}, hovered`).toBe(0);
    }
  }
});

test('nothing moves when a question is answered', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(lessonPaths[0] ?? '');
  const question = QuestionCard.on(page);
  await question.wake();
  await question.options.first().check();
  await question.compareButton.click();
  expect(await page.evaluate(running)).toBe(0);
  await expect(question.status).not.toBeEmpty();
});

test('the page scrolls softly for everybody else', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('./ordlista/');
  expect(await page.evaluate(scrolling)).toBe('smooth');
});
