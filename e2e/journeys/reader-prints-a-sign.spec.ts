import { expect, inGroups, lessonPaths, pathsOf, test } from '../support/site.ts';

const [signPath = ''] = pathsOf.signs;

/** Width in CSS pixels of what is printed on an A4 page with the site's margins: 210 mm less 2 × 16 mm. */
const PRINTED_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);

test('the print button prints, and neither it nor the navigation is on paper', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(signPath);
  await page.getByRole('button', { name: 'Skriv ut' }).click();
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

for (const { name, paths } of inGroups(pathsOf.signs, 20)) {
  test(`every sign fits on two pages, in Swedish and with its structure: ${name}`, {
    tag: '@every-page',
  }, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      expect.soft(pages, `${path} is on paper`).toBeGreaterThan(0);
      expect.soft(pages, `pages of ${path}`).toBeLessThanOrEqual(2);
      expect.soft(pdf, path).toMatch(/\/Lang\s*\(sv\)/);
      expect.soft(pdf, path).toContain('/StructTreeRoot');
    }
  });
}

test('nothing is cut off on paper', { tag: '@every-page' }, async ({ page }) => {
  await page.setViewportSize({ width: PRINTED_WIDTH, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const path of [...pathsOf.signs, ...lessonPaths.slice(0, 2)]) {
    await page.goto(path);
    const cut = await page.evaluate((width) => {
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
    expect.soft(cut, path).toEqual([]);
  }
});
