import type { Page } from '@playwright/test';
import { expect } from './site.ts';

interface Target {
  what: string;
  width: number;
  height: number;
}

/**
 * Everything on the page that can be pressed, except links in running text, whose height the line decides
 * (WCAG 2.5.8, "inline"). What is pressed for a radio button or a box is its whole label.
 */
async function targetsOn(page: Page, selector: string): Promise<Target[]> {
  return page.evaluate((pressable) => {
    const isInline = (element: Element) => {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
      const block =
        element.closest('p, li, dd, dt, td, figcaption, blockquote, h2, h3') ?? element.parentElement;
      const clone = block?.cloneNode(true) as Element;
      for (const link of clone.querySelectorAll('a, ul, ol')) link.remove();
      return /\p{L}{2}/u.test(clone.textContent ?? '');
    };
    return [...document.querySelectorAll<HTMLElement>(pressable)]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches('.skip') &&
          !isInline(element),
      )
      .map((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        return {
          what: `${element.tagName.toLowerCase()} ”${target.textContent?.trim().slice(0, 50)}”`,
          width,
          height,
        };
      });
  }, selector);
}

const tooSmall = (targets: Target[], least: number) =>
  targets
    // A calculated length may miss by a fraction.
    .filter(({ width, height }) => Math.round(width) < least || Math.round(height) < least)
    .map(({ what, width, height }) => `${what} is ${Math.round(width)} × ${Math.round(height)}`);

const ANYTHING = 'a[href], button, input, textarea, select, summary, [role="button"]';
const BUTTONS = 'button, .button, fieldset input, summary';

/** Fails on everything that can be pressed and is too small for a finger or an unsteady hand. */
export async function expectLargeTargets(page: Page, where: string): Promise<void> {
  expect.soft(tooSmall(await targetsOn(page, ANYTHING), 24), `${where}: smaller than 24 pixels`).toEqual([]);
  expect.soft(tooSmall(await targetsOn(page, BUTTONS), 44), `${where}: smaller than 44 pixels`).toEqual([]);
}
