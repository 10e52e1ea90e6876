import type { Locator } from '@playwright/test';
import { showInLesson } from '../support/lesson.ts';
import { type KeyOption, QuestionCard, readKeys, wrongOption } from '../support/question.ts';
import { expect, lessonPaths, pathsOf, test } from '../support/site.ts';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

const [lessonPath = ''] = lessonPaths;

/** How an element is drawn, colours apart from those that the reader's own scheme gives. */
const edgeOf = (element: Locator) =>
  element.evaluate((node) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, outlineWidth } =
      getComputedStyle(node);
    return {
      width: borderTopWidth,
      style: borderTopStyle,
      color: borderTopColor,
      outlineStyle,
      outlineWidth,
    };
  });

const backgroundOf = (element: Locator) => element.evaluate((node) => getComputedStyle(node).backgroundColor);

test('right, wrong and the rest differ in more than colour', async ({ page, browser, baseURL }) => {
  const keys = await readKeys(browser, baseURL, lessonPath);
  await page.goto(lessonPath);
  const question = QuestionCard.on(page);
  await question.wake();
  const key = keys.get(await question.id()) ?? [];
  const wrong = wrongOption(key);
  const right = key.find(({ isRight }) => isRight) as KeyOption;
  const other = key.find((option) => !option.isRight && option !== wrong) as KeyOption;
  await question.answer([wrong]);
  await question.expectExplained(key, [wrong]);
  const shape = async (option: KeyOption) => {
    const { width, style } = await edgeOf(question.box(option));
    return `${width} ${style}`;
  };
  const shapes = await Promise.all([right, wrong, other].map(shape));
  expect(new Set(shapes).size, `the edges of right, wrong and other: ${shapes.join(', ')}`).toBe(3);
  for (const option of shapes) expect(option).not.toMatch(/^0px|none/);
});

test('a chosen option can be told from the others before the answer', async ({ page }) => {
  await page.goto(lessonPath);
  const question = QuestionCard.on(page);
  await question.wake();
  await question.options.first().check();
  // The browser draws the mark of a radio button in the reader's own colours.
  for (const option of (await question.options.all()).slice(0, 2)) {
    expect(await option.evaluate((input) => getComputedStyle(input).appearance)).not.toBe('none');
  }
});

test('buttons, cards and fields have an edge that stands out from what is behind', async ({ page }) => {
  await page.goto(lessonPath);
  await QuestionCard.on(page).wake();
  const places = [
    QuestionCard.on(page).compareButton,
    QuestionCard.on(page).root,
    page.locator('.option').first(),
    page.locator('.card').first(),
    page.locator('[data-finish-lesson]'),
  ];
  for (const place of places) {
    if (await place.evaluate((element) => !!element.closest('.lesson-step'))) await showInLesson(place);
    const { width, style, color } = await edgeOf(place);
    expect.soft(Number.parseFloat(width), `${place} has an edge`).toBeGreaterThan(0);
    expect.soft(style, `${place} has an edge`).not.toBe('none');
    expect.soft(color, `${place} stands out`).not.toBe(await backgroundOf(page.locator('body')));
  }
});

test('filled and empty bars of a strength differ', async ({ page }) => {
  await page.goto('./tecken/');
  for (const strength of ['Svagt tecken', 'Måttligt tecken', 'Starkt tecken']) {
    const bars = page.getByText(strength, { exact: true }).first().locator('rect');
    const fills = await bars.evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
    const filled = await bars.evaluateAll((rects) => rects.map((rect) => rect.classList.contains('on')));
    const background = await backgroundOf(page.locator('body'));
    const strokes = await bars.evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).stroke));
    for (const [index, isFilled] of filled.entries()) {
      expect(fills[index] !== 'none' && fills[index] !== background, `bar ${index + 1} of ${strength}`).toBe(
        isFilled,
      );
      expect(strokes[index], 'an empty bar has an edge').not.toBe(background);
    }
  }
});

test('the place with the focus is outlined', async ({ page }) => {
  await page.goto(pathsOf.signs[0] ?? '');
  for (let steps = 0; steps < 8; steps += 1) {
    await page.keyboard.press('Tab');
    const { outlineStyle, outlineWidth } = await edgeOf(page.locator(':focus'));
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(2);
  }
});
