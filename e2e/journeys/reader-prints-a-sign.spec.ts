import type { Page } from '@playwright/test';
import { expect, inGroups, isCards, lessonPaths, pathsOf, printedPaths, test } from '../support/site.ts';

const [signPath = ''] = pathsOf.signs;

/** The pages of a PDF, and their sizes in whole millimetres. */
async function printPage(page: Page): Promise<{ pages: number; sizes: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return {
    pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    sizes: [...new Set(boxes.map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`))],
  };
}

/** Width in CSS pixels of what is printed on an A4 page with the site's margins: 210 mm less 2 × 16 mm. */
const PRINTED_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);

test('the print button prints, and neither it nor the navigation is on paper', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(signPath);
  await page.getByRole('button', { name: 'Skriv ut', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const heading of ['Det kan också bero på', 'Gör så här', 'Så kan det se ut', 'Källor']) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
  await expect(page.getByText('Ett tecken är aldrig ett bevis.')).toBeVisible();
});

/** What sticks out of the printed page or is cut off by its box. */
const cutOff = (page: Page) =>
  page.evaluate((width) => {
    const visible = [...document.querySelectorAll<HTMLElement>('main *, footer *')].filter((element) =>
      element.checkVisibility(),
    );
    return visible
      .filter((element) => {
        const { right } = element.getBoundingClientRect();
        const hides = getComputedStyle(element).overflowX !== 'visible';
        return right > width + 1 || (hides && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  }, PRINTED_WIDTH);

/**
 * What is to stand on the card and cannot be seen there, or stands there more than once. Asked in the page, since the first locator
 * of a document takes as long as a sheet of paper.
 */
const notOnCard = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    };
    const holding = (text: string, selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) =>
          element.textContent?.replaceAll(/\s+/g, ' ').includes(text) &&
          ![...element.children].some((child) => child.textContent?.replaceAll(/\s+/g, ' ').includes(text)),
      );
    const wanted = [
      ['Det kan också bero på', ':is(h1, h2, h3, h4), :is(h1, h2, h3, h4) *'],
      ['Gör så här', ':is(h1, h2, h3, h4), :is(h1, h2, h3, h4) *'],
      ['Ett tecken är aldrig ett bevis.', 'body *'],
    ] as const;
    return wanted
      .filter(([text, selector]) => {
        const [first, second] = holding(text, selector);
        return !first || second || !isSeen(first);
      })
      .map(([text]) => text);
  });

// All that is asked of a sign on paper in one visit: to load it is what takes the time.
for (const { name, paths } of inGroups(pathsOf.signs, 20)) {
  test(`every sign fits on two pages with nothing cut off, and on one card of A6 with what to do: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: PRINTED_WIDTH, height: 1000 });
    for (const path of paths) {
      await page.goto(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect.soft(pages, `${path} is on paper`).toBeGreaterThan(0);
      expect.soft(pages, `pages of ${path}`).toBeLessThanOrEqual(2);
      expect.soft(pdf, path).toMatch(/\/Lang\s*\(sv\)/);
      expect.soft(pdf, path).toContain('/StructTreeRoot');

      await page.emulateMedia({ media: 'print' });
      expect.soft(await cutOff(page), path).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dataset['print'] = 'card';
      });
      // Before it is printed: afterwards the page is itself again.
      expect.soft(await notOnCard(page), `${path}: not to be seen on the card`).toEqual([]);
      expect.soft(await printPage(page), path).toEqual({ pages: 1, sizes: ['105 × 148'] });
      await page.emulateMedia({ media: null });
    }
  });
}

test('nothing of a lesson is cut off on paper', async ({ page }) => {
  await page.setViewportSize({ width: PRINTED_WIDTH, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const path of lessonPaths.slice(0, 2)) {
    await page.goto(path);
    expect.soft(await cutOff(page), path).toEqual([]);
  }
});

test('the button for a card prints the page as one, and then the page is itself again', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      Reflect.set(window, 'printedAs', document.documentElement.dataset['print']);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto(signPath);
  await page.getByRole('button', { name: 'Skriv ut som kort' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'printedAs'))).toBe('card');
  await expect(page.locator('html')).not.toHaveAttribute('data-print');
});

test('the signs of an area are found from the catalogue, as one sheet and as cards', async ({ page }) => {
  await page.goto('./tecken/');
  await page
    .getByRole('link', { name: /^Skriv ut / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Skriv ut på ett A4' })).toBeVisible();
  await page.getByRole('link', { name: 'Tecknen som kort' }).click();
  await expect(page.getByRole('button', { name: 'Skriv ut korten' })).toBeVisible();
});

test('all signs of an area fit on one A4, in letters of at least nine points', async ({ page }) => {
  const sheets = printedPaths.filter((path) => !isCards(path));
  expect(sheets.length).toBeGreaterThan(0);
  for (const path of sheets) {
    await page.goto(path);
    expect.soft(await printPage(page), path).toEqual({ pages: 1, sizes: ['210 × 297'] });
    await page.emulateMedia({ media: 'print' });
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('main *')]
          .filter((text) => text.checkVisibility())
          .map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
      ),
    );
    expect.soft((smallest / 96) * 72, `points on ${path}`).toBeGreaterThanOrEqual(9);
    await page.emulateMedia({ media: null });
  }
});

test('cards stand four on each A4, and each holds its text', async ({ page }) => {
  await page.setViewportSize({ width: Math.round((210 / 25.4) * 96), height: 1123 });
  for (const path of printedPaths.filter(isCards)) {
    await page.goto(path);
    const cards = page.getByRole('article');
    const count = await cards.count();
    expect.soft(await printPage(page), path).toEqual({ pages: Math.ceil(count / 4), sizes: ['210 × 297'] });
    await page.emulateMedia({ media: 'print' });
    const misfits = await cards.evaluateAll((all) =>
      all
        .filter((card) => {
          const { left, right } = card.getBoundingClientRect();
          return left < -1 || right > window.innerWidth + 1 || card.scrollHeight > card.clientHeight + 1;
        })
        .map((card) => card.textContent),
    );
    expect.soft(misfits, path).toEqual([]);
    await page.emulateMedia({ media: null });
  }
});
