import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Opens a lesson, and stays until that has been noted: what notes it comes when the lesson can be read. */
export async function openLesson(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).some((text) => text.includes('"openedAt"'))))
    .toBe(true);
}

/** Shows all of a lesson on one page, without keeping the choice; does nothing on other pages. */
export async function showWholeLesson(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.documentElement.dataset['read']) document.documentElement.dataset['read'] = 'whole';
  });
}

/** Goes to the step of a lesson that something stands in, and unfolds it where it is folded. */
export async function showInLesson(place: Locator): Promise<void> {
  await place.evaluate((element) => {
    const step = element.closest<HTMLElement>('.lesson-step');
    if (step && !step.checkVisibility()) location.hash = step.dataset['step'] ?? '';
    const fold = element.closest('details[data-fold]');
    fold?.setAttribute('open', '');
  });
  await expect(place).toBeVisible();
}

/** The link at the end of a lesson, shown: it marks the lesson as done and leads on. */
export async function showFinish(page: Page): Promise<Locator> {
  const finish = page.locator('[data-finish-lesson]');
  await showInLesson(finish);
  return finish;
}
