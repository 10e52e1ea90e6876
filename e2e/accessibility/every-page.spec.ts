import { expectNoViolations } from '../support/axe.ts';
import { expectFits, expectFitsWithLargeText } from '../support/fit.ts';
import { showWholeLesson } from '../support/lesson.ts';
import { readThrough } from '../support/read-through.ts';
import { inGroups, isRepeated, onePathOfEachKind, sitePaths, test } from '../support/site.ts';
import { expectLargeTargets } from '../support/targets.ts';

const computer = { width: 1280, height: 1024 };
const phone = { width: 390, height: 844 };
/** The computer's window at 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };

// Many pages in one test, and all that is asked of a page in one visit: to load it is what takes the time. Every test
// fails on what the page's policy forbids; to its end, where all of its scripts have run, is read what is not repeated.
for (const { name, paths } of inGroups(sitePaths, 24)) {
  test(`axe finds nothing, everything fits, can be pressed and keeps to the policy: ${name}`, async ({
    page,
  }) => {
    for (const path of paths) {
      await test.step(path, async () => {
        await page.setViewportSize(computer);
        await page.goto(path);
        await showWholeLesson(page);
        await expectNoViolations(page, path, onePathOfEachKind.includes(path));
        if (!isRepeated(path)) {
          await readThrough(page);
          await expectFitsWithLargeText(page, path);
          await page.setViewportSize(phone);
          await expectLargeTargets(page, path);
        }
        await page.setViewportSize(zoomed);
        await expectFits(page, path);
      });
    }
  });
}
