import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Called after each step, with what was done. */
export type AfterStep = (step: string) => Promise<void>;

/**
 * Somebody who has nothing but a keyboard. To come to a place she has gone there with the Tab key, which `focus.spec.ts` does for
 * every stop of every kind of page; here the focus is put there, and what follows is pressed. After each step `after` is called,
 * to look where the focus is, or what was said.
 */
export class KeyboardReader {
  readonly page: Page;
  /** Whether to leave out what depends on how the content goes on: how many steps there are, and what is right. */
  readonly isBrief: boolean;
  private readonly after: AfterStep;

  constructor(page: Page, after: AfterStep, isBrief = false) {
    this.isBrief = isBrief;
    this.page = page;
    this.after = after;
  }

  /** Presses a key where the focus is, or first goes to a place. */
  async press(key: string, place?: Locator): Promise<void> {
    if (place) await this.goTo(place);
    const at = await nameOfFocus(this.page);
    await forgetHeard(this.page);
    await this.page.keyboard.press(key);
    await settle(this.page);
    await this.after(`${key} on ${at}`);
  }

  /** Presses Enter on a button or a link. */
  async activate(place: Locator): Promise<void> {
    await this.press('Enter', place);
  }

  /** Writes into a field. */
  async write(place: Locator, text: string): Promise<void> {
    await this.goTo(place);
    await forgetHeard(this.page);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
    await settle(this.page);
    await this.after(`”${text}” in ${await nameOfFocus(this.page)}`);
  }

  /** Chooses in a list by its text, as the arrow keys would. */
  async choose(place: Locator, option: string | { index: number }): Promise<void> {
    await this.goTo(place);
    await forgetHeard(this.page);
    await place.selectOption(option);
    await settle(this.page);
    await this.after(`chosen in ${await nameOfFocus(this.page)}`);
  }

  /** Something that comes by itself, from the network or a clock. */
  async wait(place: Locator): Promise<void> {
    await expect(place.first()).toBeVisible();
    await settle(this.page);
    await this.after(`when there is ${await textOf(place)}`);
  }

  private async goTo(place: Locator): Promise<void> {
    const one = place.first();
    await expect(one).toBeVisible();
    await one.focus();
    await expect(one).toBeFocused();
  }
}

/** What was said before a press is not what it has set off. */
const forgetHeard = (page: Page) =>
  page.evaluate(() => void (Reflect.get(window, 'heard') as string[]).splice(0));

/** Until what a press has set off has been drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const text = element?.getAttribute('aria-label') || element?.textContent?.trim() || element?.id;
    return `${element?.localName} ”${text?.replaceAll(/\s+/g, ' ')}”`;
  });

const textOf = async (place: Locator) => `”${((await place.first().textContent()) ?? '').trim()}”`;

/** What is wrong with where the focus is; empty when a reader sees it, sees that it has it, and hears what it is. */
export async function findFocusTroubles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement)
      return ['the focus is nowhere'];
    const nameFrom = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
    const name = [
      element.getAttribute('aria-label'),
      nameFrom(element.getAttribute('aria-labelledby')),
      ...labels,
      element.textContent,
      element.getAttribute('title'),
    ].find((text) => text?.trim());
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    // The first line, and of what is small the middle and the corners.
    const x = (share: number) =>
      Math.max(left, 0) + (Math.min(right, innerWidth) - Math.max(left, 0)) * share;
    const points = [
      [x(0.5), top + Math.min(height / 2, 12)],
      [left + 3, top + 3],
      [left + Math.min(width / 2, 24), top + Math.min(height / 2, 12)],
      [right - 3, top + Math.min(height, 24) - 3],
    ] as const;
    const isOnTop = points.some(([pointX, pointY]) => {
      const topmost = document.elementFromPoint(pointX, pointY);
      return topmost !== null && (element.contains(topmost) || topmost.contains(element));
    });
    const drawn = [
      element,
      ...(element.matches('input')
        ? [element.parentElement, element.closest('label'), element.nextElementSibling]
        : []),
    ];
    const isOutlined = drawn.some((part) => {
      const { outlineStyle, outlineWidth } = part
        ? getComputedStyle(part)
        : { outlineStyle: 'none', outlineWidth: '0' };
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const what = `${element.localName}${element.id && `#${element.id}`} ”${name?.trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`;
    const place = `${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
    return [
      ...(name ? [] : [`${what} has no name`]),
      ...(isOnTop ? [] : [`${what} is not in the window, or is covered (${place})`]),
      ...(isOutlined ? [] : [`${what} does not show that it has the focus`]),
    ];
  });
}
