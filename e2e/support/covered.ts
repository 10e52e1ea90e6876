import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/**
 * What can be pressed and lies, when the browser has brought it into view for the focus, in part behind something that is stuck to the
 * window's edge. Each is reached from above and from below, as the Tab key and Shift with it do.
 */
async function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const stuck = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => isShown(element) && ['sticky', 'fixed'].includes(getComputedStyle(element).position),
    );
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ].filter((element) => isShown(element) && !element.matches(':disabled, .skip, [tabindex="-1"]'));
    const found = new Set<string>();
    for (const control of controls) {
      for (const from of [0, document.documentElement.scrollHeight]) {
        control.blur();
        scrollTo(0, from);
        control.focus();
        const target = control.closest('label') ?? control;
        // A link that goes on in the next line is a box for each line.
        for (const { left, top, right, bottom } of target.getClientRects()) {
          if (bottom - top > innerHeight / 2) continue;
          for (const x of [left + 2, (left + right) / 2, right - 2]) {
            for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
              const topmost = document.elementFromPoint(x, y);
              const over = stuck.find(
                (element) => topmost && element.contains(topmost) && !element.contains(target),
              );
              if (over)
                found.add(
                  `${control.tagName.toLowerCase()} ”${target.textContent?.trim().slice(0, 40)}” behind ${over.tagName.toLowerCase()}.${over.className}`,
                );
            }
          }
        }
      }
    }
    return [...found];
  });
}

/** Fails on everything that can be pressed and is brought into view behind what is stuck to the window's edge. */
export async function expectNothingCovered(page: Page, where: string): Promise<void> {
  expect.soft(await findCovered(page), `${where}: covered when it has the focus`).toEqual([]);
}
