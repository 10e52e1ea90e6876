import type { Page } from '@playwright/test';
import { expect, inGroups, sitePaths, test } from '../support/site.ts';

/** Text that its box cuts off, and boxes that stick out of the page, apart from tables that scroll inside themselves. */
async function findMisfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pageWidth = document.documentElement.clientWidth;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.className ? `.${element.getAttribute('class')}` : ''} ”${element.textContent?.trim().slice(0, 40)}”`;
    const isScroller = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const isInScroller = (element: Element) => {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (box !== document.body && isScroller(box)) return true;
      }
      return false;
    };
    // Reason: the one is hidden until it has the focus and then shown in full, the other is there to be heard.
    const isHiddenOnPurpose = (element: Element) => element.matches('.skip, .visually-hidden');
    const misfits: string[] = [];
    if (document.documentElement.scrollWidth > pageWidth) {
      misfits.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${pageWidth}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || isHiddenOnPurpose(element) || isInScroller(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (right > pageWidth + 1 || left < -1) && !element.closest('[aria-hidden="true"]')) {
        misfits.push(`sticks out to ${Math.round(right)}: ${name(element)}`);
      }
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsX = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsY = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (cutsX || cutsY) misfits.push(`cut off: ${name(element)}`);
    }
    return misfits;
  });
}

/** Adds style as a reader's own style sheet does; the page's policy stops a style element. */
const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

const textSizes = (page: Page) =>
  page.evaluate(() => {
    const sizeOf = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? Number.parseFloat(getComputedStyle(element).fontSize) : Number.NaN;
    };
    return { heading: sizeOf('h1'), text: sizeOf('main') };
  });

/** WCAG 1.4.12 */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

for (const { name, paths } of inGroups(sitePaths, 24)) {
  test.describe(`in a window of 320 × 256 pixels, as 1280 × 1024 at 400 %: ${name}`, () => {
    test.use({ viewport: { width: 320, height: 256 } });

    test('everything fits, also with the text spaced out', async ({ page }) => {
      for (const path of paths) {
        await page.goto(path);
        expect.soft(await findMisfits(page), path).toEqual([]);
        await addStyle(page, TEXT_SPACING);
        expect.soft(await findMisfits(page), `${path} with spaced text`).toEqual([]);
      }
    });
  });

  test.describe(`with twice as large text: ${name}`, () => {
    test.use({ viewport: { width: 1280, height: 1024 } });

    test('the text grows, and everything fits', async ({ page }) => {
      for (const path of paths) {
        await page.goto(path);
        const before = await textSizes(page);
        await addStyle(page, 'html { font-size: 200% }');
        const after = await textSizes(page);
        // Sizes follow the width of the window, too, a little for text and more for headings, which start large.
        expect.soft(after.text / before.text, `${path}: growth of the text`).toBeGreaterThan(1.85);
        expect.soft(after.heading / before.heading, `${path}: growth of the heading`).toBeGreaterThan(1.4);
        expect.soft(await findMisfits(page), `${path} with large text`).toEqual([]);
      }
    });
  });
}

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
  });
});
