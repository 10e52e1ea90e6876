import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

const DAY = './kunskapsdag/visa/';
/** All seven areas from 8.30 to 16.30, with fika and lunch; see `src/domain/agenda/plan-link.ts`. */
const wholeDay = async (page: Page) => {
  await page.goto('./kunskapsdag/');
  const link = page.getByRole('link', { name: /heldag/i });
  return new URL((await link.first().getAttribute('href')) ?? '', page.url()).searchParams.get('p') ?? '';
};

const position = async (page: Page) => {
  const [, n, total] =
    /^Bild (\d+) av (\d+)$/.exec(await page.locator('.stage-foot span').last().innerText()) ?? [];
  return { n: Number(n), total: Number(total) };
};

/** What the room could not read from the back row: text that does not fit, and text that is small. */
const unreadable = (page: Page) =>
  page.locator('.stage .face').evaluate((face: HTMLElement) => {
    const { width, height, bottom } = face.getBoundingClientRect();
    const foot = document.querySelector('.stage-foot')?.getBoundingClientRect();
    const title = face.querySelector('h3')?.textContent;
    const problems: string[] = [];
    if (height > (width * 9) / 16 + 1)
      problems.push(`${title}: ${Math.round(height)} of ${Math.round((width * 9) / 16)} pixels`);
    for (const element of face.querySelectorAll<HTMLElement>('*')) {
      const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!ownText || !element.checkVisibility()) continue;
      const box = element.getBoundingClientRect();
      if (box.right > face.getBoundingClientRect().right || box.bottom > bottom)
        problems.push(`${title}: outside ”${element.textContent}”`);
      if (foot && box.bottom > foot.top + 2) problems.push(`${title}: on the foot ”${element.textContent}”`);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < width / 65)
        problems.push(`${title}: ${((size / width) * 100).toFixed(2)} % ”${element.textContent}”`);
    }
    return problems;
  });

test('the whole day is one running order, with its pauses, and every slide of it can be read from the back', {
  tag: '@every-area',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${DAY}?p=${await wholeDay(page)}`);
  const { total } = await position(page);
  expect(total).toBeGreaterThan(100);
  const titles: string[] = [];
  const passes: string[] = [];
  for (let n = 1; n <= total; n += 1) {
    expect(await position(page)).toEqual({ n, total });
    titles.push((await page.locator('.stage h3').innerText()).trim());
    passes.push(await page.locator('.stage-foot span').first().innerText());
    const show = page.getByRole('button', { name: 'Visa rösterna för rummet' });
    if (await show.isVisible()) await show.click();
    expect.soft(await unreadable(page)).toEqual([]);
    await page.keyboard.press('PageDown');
  }
  expect(titles.at(0)).toBe('Välkomna');
  expect(titles).toContain('Lunch');
  expect(titles).toContain('Fika');
  expect(new Set(passes.filter(Boolean)).size, 'every area has its pass').toBe(7);
});
