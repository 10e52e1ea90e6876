import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Text that its box cuts off, and boxes that stick out of the page, apart from tables that scroll inside themselves. */
export async function findMisfits(page: Page): Promise<string[]> {
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
    // Reason: the one is hidden until it has the focus and then shown in full; what is clipped to nothing is there to be heard.
    const isHiddenOnPurpose = (element: Element) =>
      element.matches('.skip, .visually-hidden') || getComputedStyle(element).clipPath === 'inset(50%)';
    // A drawing that is zoomed in is moved about in its frame, by hand and by key.
    const isMovedAbout = (element: Element) => element.closest('.place .frame') !== null;
    const misfits: string[] = [];
    if (document.documentElement.scrollWidth > pageWidth) {
      misfits.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${pageWidth}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || isHiddenOnPurpose(element) || isMovedAbout(element)) continue;
      if (isInScroller(element)) continue;
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

/**
 * Things to press or fill in that lie on each other. What floats above the page – a panel, a bar that stays, a mark on a drawing –
 * is compared with what floats with it, and where a dialog is open nothing else can be reached.
 */
export async function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const place = document.querySelector('dialog:modal') ?? document.body;
    const layerOf = (element: Element): Element => {
      for (let box: Element | null = element; box && box !== place; box = box.parentElement) {
        if (['absolute', 'fixed', 'sticky'].includes(getComputedStyle(box).position)) return box;
      }
      return place;
    };
    const name = (element: Element) =>
      `${element.localName} ”${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    const isInText = (control: Element) =>
      control.localName === 'a' && getComputedStyle(control).display.startsWith('inline');
    // A link in a text is larger for a finger than it looks, and may reach into the line beside it: its words may not.
    const linesOf = (control: Element) => {
      const { paddingTop, paddingBottom } = getComputedStyle(control);
      const [above, below] = isInText(control) ? [paddingTop, paddingBottom].map(Number.parseFloat) : [];
      return [...control.getClientRects()].map(({ left, right, top, bottom }) => ({
        left,
        right,
        top: top + (above ?? 0),
        bottom: bottom - (below ?? 0),
      }));
    };
    const controls = [
      ...place.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((control) => ({ control, layer: layerOf(control), lines: linesOf(control) }));
    type Line = ReturnType<typeof linesOf>[number];
    const lieOnEachOther = (one: Line, other: Line, spared: number) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > spared;
    const overlaps: string[] = [];
    for (const [nth, one] of controls.entries()) {
      for (const other of controls.slice(nth + 1)) {
        if (one.layer !== other.layer || one.control.contains(other.control)) continue;
        // The space of letters is higher than the line they stand on.
        const isText = isInText(one.control) && isInText(other.control);
        const spared = isText ? Number.parseFloat(getComputedStyle(one.control).fontSize) / 3 : 2;
        if (one.lines.some((line) => other.lines.some((rival) => lieOnEachOther(line, rival, spared))))
          overlaps.push(`${name(one.control)} lies on ${name(other.control)}`);
      }
    }
    return overlaps;
  });
}

/**
 * Adds style as a reader's own style sheet does; the page's policy stops a style element. Returns what
 * takes it away again. The whole list is set each time: in Chromium 153 `pop` at times takes nothing away.
 */
async function addStyle(page: Page, css: string): Promise<() => Promise<void>> {
  const sheets = await page.evaluateHandle((text) => {
    const before = [...document.adoptedStyleSheets];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...before, sheet];
    return before;
  }, css);
  return () =>
    sheets.evaluate((before) => {
      document.adoptedStyleSheets = before;
    });
}

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

/** Fails on what does not fit in the window as it is, and with the text spaced out. */
export async function expectFits(page: Page, where: string): Promise<void> {
  expect.soft(await findMisfits(page), where).toEqual([]);
  const remove = await addStyle(page, TEXT_SPACING);
  expect.soft(await findMisfits(page), `${where}, with spaced text`).toEqual([]);
  await remove();
}

/** Fails where the text does not grow when a reader asks for twice the size, and on what then does not fit. */
export async function expectFitsWithLargeText(page: Page, where: string): Promise<void> {
  const before = await textSizes(page);
  const remove = await addStyle(page, 'html { font-size: 200% }');
  const after = await textSizes(page);
  // Sizes follow the width of the window, too: a little for text and more for headings, which start large.
  expect.soft(after.text / before.text, `${where}: growth of the text`).toBeGreaterThan(1.85);
  expect.soft(after.heading / before.heading, `${where}: growth of the heading`).toBeGreaterThan(1.4);
  expect.soft(await findMisfits(page), `${where}, with large text`).toEqual([]);
  await remove();
}
