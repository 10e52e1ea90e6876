import { showWholeLesson } from '../support/lesson.ts';
import { expect, pathsOf, sitePaths, test } from '../support/site.ts';

test.describe('a table that is wider than a phone', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('scrolls inside itself, also with the keyboard', async ({ page }) => {
    let found = 0;
    for (const path of sitePaths) {
      await page.goto(path);
      for (const table of await page.getByRole('table').all()) {
        const scroller = table.locator('xpath=..');
        const isWider = await scroller.evaluate((box) => box.scrollWidth > box.clientWidth + 1);
        if (!isWider) continue;
        found += 1;
        await scroller.evaluate((box) => box.scrollIntoView());
        // Browsers let the keyboard reach what scrolls, unless something inside can be reached.
        const canBeReached = await scroller.evaluate((box) => {
          box.focus();
          return document.activeElement === box || box.querySelector('a, button, input') !== null;
        });
        expect.soft(canBeReached, `${path}: a wide table can be reached with the keyboard`).toBe(true);
      }
      if (found > 3) break;
    }
    expect(found, 'wide tables on the site').toBeGreaterThan(0);
  });

  for (const [kind, paths] of [
    ['a lesson', pathsOf.lessons],
    ['a dossier', pathsOf.dossiers],
  ] as const) {
    test(`in ${kind} says its name, and shows at its edge that there is more`, async ({ page }) => {
      let found = 0;
      for (const path of paths) {
        await page.goto(path);
        await showWholeLesson(page);
        for (const scroller of await page.locator('.table').all()) {
          const isWider = await scroller.evaluate((box) => box.scrollWidth > box.clientWidth + 1);
          if (!isWider) {
            expect.soft(await scroller.evaluate((box) => getComputedStyle(box).boxShadow), path).toBe('none');
            continue;
          }
          found += 1;
          await expect.soft(scroller, path).toHaveRole('group');
          await expect.soft(scroller, path).toHaveAccessibleName(/\p{L}/u);
          await expect.soft(scroller, path).toHaveAttribute('tabindex', '0');
          const shadow = () => scroller.evaluate((box) => getComputedStyle(box).boxShadow);
          const atStart = await shadow();
          expect.soft(atStart, path).toContain('inset');
          await scroller.evaluate((box) => box.scrollTo({ left: box.scrollWidth, behavior: 'instant' }));
          await expect.poll(shadow, path).not.toBe(atStart);
        }
        if (found > 3) break;
      }
      expect(found, 'wide tables').toBeGreaterThan(0);
    });
  }
});
