import type { Locator, Page } from '@playwright/test';
import type { QuestionCard } from './question.ts';
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

/**
 * Gives an answer of any kind with the keyboard alone, forward from where the focus is: the values of radios,
 * boxes and lists in the order of the form, or the ids of steps in their order.
 */
export async function giveByKeyboard(
  page: Page,
  card: QuestionCard,
  answer: readonly string[],
): Promise<void> {
  const { keyboard } = page;
  const steps = card.root.locator('.step');
  if (await steps.count()) {
    for (const [place, id] of answer.entries()) {
      const up = card.root.locator(`[id$="-${id}-up"]`);
      await tabTo(page, up);
      for (let moves = 0; moves < 10; moves += 1) {
        const ids = await steps
          .getByRole('button', { name: /^Upp/ })
          .evaluateAll((buttons) => buttons.map((button) => button.id));
        if (ids[place] === (await up.getAttribute('id'))) break;
        await keyboard.press('Enter');
        await expect(up, 'the focus goes with the step').toBeFocused();
      }
    }
    return;
  }
  for (const value of answer) {
    const field = card.root.locator(`[value="${value}"]`);
    const [tag, name] = await field.evaluate((element) => [
      element.getAttribute('type') ?? element.tagName,
      element.closest('input, select')?.getAttribute('name') ?? '',
    ]);
    if (tag === 'button') {
      await tabTo(page, field);
      await keyboard.press('Enter');
    } else if (tag === 'radio') {
      await tabTo(page, card.root.locator(`[name="${name}"]`));
      await arrowTo(page, field);
    } else if (tag === 'checkbox') {
      await tabTo(page, field);
      await keyboard.press('Space');
    } else {
      const list = card.root.locator(`select[name="${name}"]`);
      await tabTo(page, list);
      for (let presses = 0; presses < 10 && (await list.inputValue()) !== value; presses += 1)
        await keyboard.press('ArrowDown');
      await expect(list).toHaveValue(value);
    }
  }
}
