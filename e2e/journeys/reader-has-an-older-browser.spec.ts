import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { showWholeLesson } from '../support/lesson.ts';
import { QuestionCard } from '../support/question.ts';
import { areaPath, expect, lessonPaths, pathsOf, test } from '../support/site.ts';

/**
 * Safari 16, which older iPads stay on, and Edge of two years ago: what they lack is taken away from this browser (docs/browsers.md). What a
 * style sheet asks for under another name is not known here either, and `@supports` says so.
 */
const UNKNOWN_IN_STYLES = [
  'light-dark(',
  ':popover-open',
  'field-sizing:',
  'text-wrap:',
  'content-visibility:',
  '::highlight(',
  '::details-content',
];

async function beOld(page: Page): Promise<void> {
  await page.route(/\.css$/u, async (route) => {
    const response = await route.fetch();
    let body = await response.text();
    for (const name of UNKNOWN_IN_STYLES) body = body.replaceAll(name, name.replace(/[a-z]/u, 'un-$&'));
    await route.fulfill({ response, body });
  });
  await page.route(/\/(?:\?.*)?$/u, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(/ popover(?:target="[^"]*")?/gu, ''),
    });
  });
  await page.addInitScript(() => {
    const remove = (from: object, ...names: string[]) => {
      for (const name of names) delete (from as Record<string, unknown>)[name];
    };
    remove(HTMLElement.prototype, 'showPopover', 'hidePopover', 'togglePopover', 'popover');
    remove(Element.prototype, 'setHTML', 'getHTML');
    remove(CSS, 'highlights');
    remove(window, 'Highlight', 'requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'navigation');
    remove(Promise, 'withResolvers', 'try');
    remove(Object, 'groupBy');
    remove(Map, 'groupBy');
    remove(URL, 'canParse', 'parse');
    remove(AbortSignal, 'any');
    remove(RegExp, 'escape');
    remove(Document.prototype, 'startViewTransition', 'caretPositionFromPoint');
    remove(Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf');
    const { prototype } = Iterator;
    remove(
      prototype,
      'map',
      'filter',
      'take',
      'drop',
      'flatMap',
      'reduce',
      'toArray',
      'forEach',
      'some',
      'every',
      'find',
    );
    remove(Navigator.prototype, 'connection');
  });
}

test.use({ colorScheme: 'dark' });
test.beforeEach(async ({ page }) => beOld(page));

const [lessonPath = ''] = lessonPaths;
const [signPath = ''] = pathsOf.signs;
const [placePath = ''] = pathsOf.places;

test('every kind of page has its colours, the light ones, and can be read', async ({ page }) => {
  for (const path of [
    './',
    areaPath,
    lessonPath,
    signPath,
    placePath,
    './tecken/',
    './min-sida/',
    './kunskapsdag/planera/',
  ]) {
    await page.goto(path);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours, path).toEqual({ color: 'rgb(20, 35, 43)', backgroundColor: 'rgb(251, 250, 246)' });
    // Read in steps, a bar lies over the end of the text until one scrolls.
    await showWholeLesson(page);
    await expectNoViolations(page, path);
    await page.emulateMedia({ colorScheme: 'dark' });
  }
});

for (const width of [320, 390, 1280]) {
  test(`the menu stands open in the header, beside nothing else, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./');
    const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
    await expect(menu.getByRole('link')).toHaveCount(7);
    for (const link of await menu.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });
    await expect(menu.getByRole('button')).toHaveCount(0);
    const header = await page.getByRole('banner').boundingBox();
    const main = await page.getByRole('main').boundingBox();
    expect((header?.y ?? 0) + (header?.height ?? 0)).toBeLessThanOrEqual((main?.y ?? 0) + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await menu.getByRole('link', { name: 'Ordlista' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ordlista/);
  });
}

test('a lesson is read in steps, a question is answered, and search finds', { tag: '@address' }, async ({
  page,
}) => {
  await page.goto(lessonPath);
  const question = QuestionCard.on(page);
  await question.wake();
  await question.options.first().check();
  await question.compare();
  await expect(question.status).not.toBeEmpty();

  const field = page.getByRole('searchbox').first();
  await field.fill('lastbilar med jord');
  await field.press('Enter');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible();
});

test('a name in letters that Swedish does not have is set in one typeface', async ({ page }) => {
  await page.goto('./min-sida/intyg/');
  const isWide = await page.evaluate(async () => {
    await document.fonts.load('700 20px Heading', 'Łukasz Wiśniewski ñø');
    const context = document.createElement('canvas').getContext('2d');
    // Letters that the family lacks would be as wide as all others of the fallback.
    if (context) context.font = '700 20px Heading, monospace';
    const width = (text: string) => context?.measureText(text).width ?? 0;
    return [
      ['i', 'm'],
      ['ï', 'Ñ'],
      ['ł', 'Ŵ'],
    ].map(([narrow = '', wide = '']) => width(wide) > width(narrow) * 1.3);
  });
  expect(isWide).toEqual([true, true, true]);
});
