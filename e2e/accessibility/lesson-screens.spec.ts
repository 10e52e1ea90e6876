import { openLesson } from '../support/lesson.ts';
import { expect, pathsOf, test } from '../support/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Screens of one lesson, all of its steps together, before anything is answered or unfolded. */
const MOST = 7;
/** The same, on average over all lessons. */
const MOST_ON_AVERAGE = 6.75;

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

test('below a step stands one line, that calls for help and leads to the foot of the page', async ({
  page,
}) => {
  await openLesson(page, pathsOf.lessons[0] ?? '');
  const foot = page.getByRole('contentinfo');
  const help = page.locator('.step-help');
  const below = () =>
    page.evaluate(() => {
      const step = document.querySelector('.lesson-step[data-current]');
      return document.documentElement.scrollHeight - scrollY - (step?.getBoundingClientRect().bottom ?? 0);
    });
  await expect(foot).toBeHidden();
  expect(await below()).toBeLessThanOrEqual(60);
  await expect(help.getByRole('link', { name: '112', exact: true })).toHaveAttribute('href', 'tel:112');

  await help.getByRole('link', { name: 'Fler nummer och sidfot' }).click();
  await expect(foot).toBeInViewport();
  await expect(foot.getByRole('link', { name: '116 006' })).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await foot.evaluate((place) => place.contains(document.activeElement))).toBe(true);

  await page.locator('.lesson-step[data-current] .step-next').click();
  await expect(page.locator('.lesson-step[data-current]')).not.toHaveAttribute('id', 'steg-1');
  await expect(foot).toBeHidden();

  const last = await page.locator('.lesson-step').last().getAttribute('data-step');
  await page.evaluate((step) => {
    location.hash = step ?? '';
  }, last);
  await expect(foot).toBeVisible();
  await expect(help).toBeHidden();
});
