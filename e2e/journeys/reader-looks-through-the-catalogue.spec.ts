import type { Locator, Page } from '@playwright/test';
import { expect, pathsOf, test } from '../support/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

const filters = (page: Page) => page.getByRole('form', { name: 'Välj tecken' });
const choiceOf = (page: Page, label: string) => filters(page).getByRole('combobox', { name: label });
const found = (page: Page) => filters(page).getByRole('status');
const signs = (page: Page) => page.locator('[data-sign]').getByRole('link');

/** The choices of a select with the counts beside them. */
const readCounts = (select: Locator) =>
  select.getByRole('option').evaluateAll((options) =>
    options.flatMap((option) => {
      const count = /\((\d+)\)$/.exec(option.textContent ?? '')?.[1];
      const { value, disabled } = option as HTMLOptionElement;
      return count === undefined ? [] : [{ value, disabled, count: Number(count) }];
    }),
  );

test('a choice leaves as many signs as the number beside it says, and stands in the address', {
  tag: '@address',
}, async ({ page }) => {
  await page.goto('./tecken/');
  await expect(signs(page)).toHaveCount(pathsOf.signs.length);
  const choices = await readCounts(choiceOf(page, 'Styrka'));
  expect(choices.reduce((sum, { count }) => sum + count, 0)).toBe(pathsOf.signs.length);
  for (const { value, count } of choices) {
    await choiceOf(page, 'Styrka').selectOption(value);
    await expect(found(page)).toHaveText(`${count} tecken passar.`);
    await expect(signs(page)).toHaveCount(count);
    expect(new URL(page.url()).search).toBe(`?styrka=${value}`);
  }
});

test('two choices narrow each other, and their address can be sent to somebody', async ({
  page,
  context,
}) => {
  await page.goto('./tecken/');
  await choiceOf(page, 'Vad gör du?').selectOption({ value: 'home-visit' });
  const all = await signs(page).count();
  const [strong] = (await readCounts(choiceOf(page, 'Styrka'))).filter(({ count }) => count > 0);
  await choiceOf(page, 'Styrka').selectOption(strong?.value ?? '');
  await expect(signs(page)).toHaveCount(strong?.count ?? 0);
  expect(strong?.count).toBeLessThan(all);

  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(signs(colleague)).toHaveCount(strong?.count ?? 0);
  await expect(choiceOf(colleague, 'Vad gör du?')).toHaveValue('home-visit');
});

test('the choices are still there after a sign has been read', { tag: '@address' }, async ({ page }) => {
  await page.goto('./tecken/?gor=invoice');
  await expect(choiceOf(page, 'Vad gör du?')).toHaveValue('invoice');
  const titles = await signs(page).allTextContents();
  const address = await signs(page).first().getAttribute('href');
  await signs(page).first().click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator('.sign-page')).toBeVisible();
  await page.goBack();
  await expect(choiceOf(page, 'Vad gör du?')).toHaveValue('invoice');
  await expect(signs(page)).toHaveText(titles);
});

test('when no sign passes, the page says what to do, and one press brings all back', async ({ page }) => {
  let nothing = '';
  for (const situation of ['employment', 'procurement', 'register', 'home-visit']) {
    await page.goto(`./tecken/?gor=${situation}`);
    const empty = (await readCounts(choiceOf(page, 'Område'))).find(({ count }) => count === 0);
    if (!empty) continue;
    expect(empty.disabled, 'a choice that gives nothing cannot be made').toBe(true);
    nothing = `./tecken/?gor=${situation}&omrade=${empty.value}`;
    break;
  }
  expect(nothing, 'two choices that give nothing together').not.toBe('');
  await page.goto(nothing);
  await expect(found(page)).toHaveText(/^Inget tecken passar alla valen\./);
  await expect(signs(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Visa alla tecken' }).click();
  await expect(signs(page)).toHaveCount(pathsOf.signs.length);
  expect(new URL(page.url()).search).toBe('');
});

test('signs can be ordered by strength, and all of them are looked through in nine screens of a phone', async ({
  page,
}) => {
  await page.goto('./tecken/');
  const list = page.locator('.catalogue section:not([hidden])');
  const heightOf = async () => {
    const boxes = await Promise.all((await list.all()).map((section) => section.boundingBox()));
    return boxes.reduce((sum, box) => sum + (box?.height ?? 0), 0);
  };
  expect(await heightOf()).toBeLessThan(9 * 844);
  await filters(page).getByLabel('Styrka').and(page.getByRole('radio')).check();
  await expect(list.first().getByRole('heading')).toHaveText('Starkt tecken');
  await expect(signs(page)).toHaveCount(pathsOf.signs.length);
  expect(new URL(page.url()).search).toBe('?ordna=styrka');
});

test('an address with words that the catalogue does not know shows all signs', async ({ page }) => {
  await page.goto('./tecken/?gor=trolla&omrade=');
  await expect(signs(page)).toHaveCount(pathsOf.signs.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all signs are listed by area, and nothing is shown that does nothing', async ({ page }) => {
    await page.goto('./tecken/?styrka=strong');
    await expect(signs(page)).toHaveCount(pathsOf.signs.length);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('region')).not.toHaveCount(0);
  });
});
