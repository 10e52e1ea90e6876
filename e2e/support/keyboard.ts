import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Goes forward with the Tab key until the place has the focus. Fails when it cannot be reached. */
export async function tabTo(page: Page, place: Locator, limit = 120): Promise<void> {
  for (let steps = 0; steps < limit; steps += 1) {
    await page.keyboard.press('Tab');
    if (await isFocused(place)) return;
  }
  throw new Error(`${place} was not reached in ${limit} steps with the Tab key`);
}

async function isFocused(place: Locator): Promise<boolean> {
  return place.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement));
}

/** The focus is somewhere that a keyboard reader can go on from. */
export async function expectFocusNotLost(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement?.tagName), 'the focus was lost').not.toBe('BODY');
}

/** Moves a choice of radio buttons with the arrow keys to the button; the group already has the focus. */
export async function arrowTo(page: Page, button: Locator): Promise<void> {
  if (!(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked))) {
    await page.keyboard.press('Space');
  }
  for (let steps = 0; steps < 12; steps += 1) {
    if (await button.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${button} was not reached with the arrow keys`);
}
