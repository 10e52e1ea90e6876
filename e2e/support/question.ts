import type { Browser, Locator, Page } from '@playwright/test';
import { showInLesson } from './lesson.ts';
import { expect } from './site.ts';

/** What the key says about one option. */
export interface KeyOption {
  text: string;
  isRight: boolean;
  feedback: string;
}

/** The key of every question on a page, by the question's id. */
export type Keys = ReadonlyMap<string, readonly KeyOption[]>;

export type Certainty = 'Osäker' | 'Ganska säker' | 'Säker';

/** A question on a page, as a reader meets it. */
export class QuestionCard {
  readonly root: Locator;
  readonly options: Locator;
  /** Right or wrong, and why. */
  readonly status: Locator;
  /** The newest of what has been said of the answer: a case to judge has a verdict, and then an outcome. */
  readonly verdict: Locator;
  /** What is missing to an answer. */
  readonly missing: Locator;
  readonly compareButton: Locator;
  readonly againButton: Locator;
  readonly certainty: Locator;

  constructor(root: Locator) {
    this.root = root;
    const answers = root.locator('fieldset').first();
    this.options = answers.getByRole('radio').or(answers.getByRole('checkbox'));
    this.certainty = root.getByRole('group', { name: 'Hur säker är du?' });
    this.status = root.locator('.question-status').first();
    this.verdict = root.locator('.question-status[tabindex]').last();
    this.missing = root.getByRole('status').last();
    this.compareButton = root.getByRole('button', { name: 'Svara', exact: true });
    this.againButton = root.getByRole('button', { name: 'Svara igen' });
  }

  /** The questions of a lesson or a sign, from the top; `nth` counts from 0. */
  static on(page: Page, nth = 0): QuestionCard {
    return new QuestionCard(page.getByRole('main').locator('form').nth(nth));
  }

  async id(): Promise<string> {
    return (await this.root.getAttribute('data-question')) ?? '';
  }

  /** Goes to the step of a lesson that the question stands in, where it is read in steps. */
  async showStep(): Promise<void> {
    await showInLesson(this.root);
  }

  /** Scrolls the question into view and waits until it can be answered or is shown as answered. */
  async wake(): Promise<void> {
    await this.showStep();
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root.getByRole('button').first()).toBeVisible();
  }

  /** The option's box: its label, and after the answer its verdict and explanation. */
  box(option: KeyOption): Locator {
    return this.root.locator('.option').filter({ hasText: option.text });
  }

  async choose(options: readonly KeyOption[], certainty?: Certainty): Promise<void> {
    for (const { text } of options) await this.root.getByLabel(text, { exact: true }).check();
    if (certainty) await this.certainty.getByLabel(certainty, { exact: true }).check();
  }

  /**
   * Gives an answer of any kind with the mouse: the values of radios, boxes and lists, or the ids of steps in
   * their order.
   */
  async give(answer: readonly string[], certainty?: Certainty): Promise<void> {
    const steps = this.root.locator('.step');
    if (await steps.count()) {
      // Up and down again: also an order that stands there from the start must be chosen.
      await steps.first().getByRole('button', { name: /^Ner/ }).click();
      await steps.nth(1).getByRole('button', { name: /^Upp/ }).click();
      const idsIn = () =>
        steps
          .getByRole('button', { name: /^Upp/ })
          .evaluateAll((buttons) => buttons.map(({ id }) => id.replace(/-up$/, '').replace(/.*-/, '')));
      for (const [place, id] of answer.entries()) {
        for (let at = (await idsIn()).indexOf(id); at > place; at -= 1) {
          await steps.nth(at).getByRole('button', { name: /^Upp/ }).click();
        }
      }
    } else {
      for (const value of answer) {
        const field = this.root.locator(`[value="${value}"]`);
        const tag = await field.evaluate(({ tagName }) => tagName);
        if (tag === 'BUTTON') await field.click();
        else if (tag === 'INPUT') await field.check();
        else await field.locator('..').selectOption(value);
      }
    }
    if (certainty && (await this.certainty.count()))
      await this.certainty.getByLabel(certainty, { exact: true }).check();
  }

  /** Compares the answer with the key. Where a case is judged, each press has done so already. */
  async compare(): Promise<void> {
    if (await this.compareButton.count()) await this.compareButton.click();
    await expect(this.compareButton).toBeHidden();
  }

  /** Everything that the question says, also what is folded. */
  async textWithFolded(): Promise<string> {
    return (await this.root.textContent()) ?? '';
  }

  /** Gives a complete answer, whatever it is, and compares it with the key. */
  async answerAnyhow(): Promise<void> {
    const presses = this.root.locator('[data-choice]');
    await expect(this.compareButton.or(presses.first())).toBeVisible();
    while (await presses.count()) await presses.first().click();
    if (!(await this.compareButton.count())) return;
    const fields = this.root.locator('fieldset:not(.certainty)');
    for (const group of await fields.all()) {
      const first = group.getByRole('radio').or(group.getByRole('checkbox')).first();
      if (await first.count()) await first.check();
    }
    // Each its own choice: a list may not be matched with the same thing as another.
    for (const [nth, list] of (await fields.getByRole('combobox').all()).entries()) {
      const choices = await list.getByRole('option').count();
      await list.selectOption({ index: 1 + (nth % (choices - 1)) });
    }
    const move = fields.getByRole('button', { name: /^Ner/ });
    if (await move.count()) await move.first().click();
    await this.compareButton.click();
    await expect(this.compareButton, 'the answer was complete').toBeHidden();
  }

  async answer(options: readonly KeyOption[], certainty?: Certainty): Promise<void> {
    await this.choose(options, certainty);
    await this.compareButton.click();
  }

  async expectExplained(key: readonly KeyOption[], chosen: readonly KeyOption[]): Promise<void> {
    await expect(this.status).not.toBeEmpty();
    // The own answer and the right ones are there at once; the others are folded.
    const boxes = await this.root.locator('.option').allTextContents();
    expect(boxes).toHaveLength(key.length);
    const said = await this.textWithFolded();
    for (const option of key) {
      const box = boxes.find((text) => text.startsWith(option.text));
      expect(said).toContain(option.feedback);
      expect(box).toContain(option.isRight ? 'Rätt svar' : 'Inte rätt');
      expect(box?.includes('ditt svar'), `${option.text} is marked as the learner's`).toBe(
        chosen.includes(option),
      );
      await expect(this.box(option)).toBeVisible({ visible: option.isRight || chosen.includes(option) });
    }
    const isRight = key.every((option) => option.isRight === chosen.includes(option));
    if (isRight) await expect(this.status).toContainText(/^Rätt\./);
    else await expect(this.status).toContainText(/^(Inte|Delvis) rätt\./);
  }
}

export const rightOptions = (key: readonly KeyOption[]) => key.filter(({ isRight }) => isRight);
export const wrongOption = (key: readonly KeyOption[]) => {
  const wrong = key.find(({ isRight }) => !isRight);
  if (!wrong) throw new Error('A question without a wrong option');
  return wrong;
};

/** Reads the keys as somebody without script does: from the closed boxes under the questions. */
export async function readKeys(browser: Browser, baseURL: string | undefined, path: string): Promise<Keys> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(path);
  const keys = await keysOn(page);
  await context.close();
  return keys;
}

/** The keys of the questions that the page shows unanswered. */
async function keysOn(page: Page): Promise<Keys> {
  const found = await page.locator('form:has(summary)').evaluateAll((forms) =>
    forms.map((form): [string, KeyOption[]] => [
      form.getAttribute('data-question') ?? '',
      [...form.querySelectorAll('details li')].map((line) => {
        const verdict = line.querySelector('b');
        const [text = '', feedback = ''] = (line.textContent ?? '').split(verdict?.textContent ?? '\0');
        return {
          text: text.trim(),
          isRight: verdict?.textContent === 'Rätt svar.',
          feedback: feedback.trim(),
        };
      }),
    ]),
  );
  return new Map(found);
}
