import { expect, pathsOf, test } from '../support/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Screens of one lesson, all of its steps together, before anything is answered or unfolded. */
const MOST = 10;
/** The same, on average over all lessons. */
const MOST_ON_AVERAGE = 8.7;

test('a lesson that is read in steps on a phone is short', async ({ page }) => {
  const screens: { path: string; sum: number }[] = [];
  for (const path of pathsOf.lessons) {
    await page.goto(path);
    // From the top of the window to the end of the buttons that lead on; the head of the page is a line from the second step.
    const sum = await page.evaluate(() => {
      const steps = [...document.querySelectorAll('.lesson-step')];
      return steps.reduce((total, step, place) => {
        for (const other of steps) other.toggleAttribute('data-current', other === step);
        document.querySelector('main')?.toggleAttribute('data-later', place > 0);
        const top =
          place > 0 ? (document.querySelector('.band')?.getBoundingClientRect().top ?? 0) : -scrollY;
        return total + (step.getBoundingClientRect().bottom - top) / innerHeight;
      }, 0);
    });
    expect.soft(sum, path).toBeLessThanOrEqual(MOST);
    screens.push({ path, sum });
  }
  const average = screens.reduce((total, { sum }) => total + sum, 0) / screens.length;
  expect(average, `${screens.length} lessons, on average`).toBeLessThanOrEqual(MOST_ON_AVERAGE);
});
