import type { Page } from '@playwright/test';
import { expect, sitePaths, test } from '../support/site.ts';

const DAY = './kunskapsdag/';

/** Pages on paper, as the reader would print them. */
async function countSheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What is wider than the paper, or hides a part of itself there. */
async function listCut(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.floor((178 / 25.4) * 96), height: 1000 });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'))
      .filter((element) => {
        const { right } = element.getBoundingClientRect();
        const hides = getComputedStyle(element).overflow !== 'visible';
        return (
          right > innerWidth + 1 ||
          (hides &&
            (element.scrollWidth > element.clientWidth + 1 ||
              element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 50)}`),
  );
  await page.emulateMedia({ media: null });
  return cut;
}

const passes = sitePaths.filter((path) => /^\.\/kunskapsdag\/[^/]+\/visa\/$/.test(path));

for (const path of passes.map((pass) => pass.replace('visa/', ''))) {
  test(`the guide, the slides and the handout come whole out of the printer: ${path}`, async ({ page }) => {
    for (const [address, most] of [
      [path, 12],
      [`${path}deltagare/`, 2],
    ] as const) {
      await page.goto(address);
      expect.soft(await listCut(page), `${address} is cut off`).toEqual([]);
      const sheets = await countSheets(page);
      expect.soft(sheets, `sheets of ${address}`).toBeGreaterThan(0);
      expect.soft(sheets, `sheets of ${address}`).toBeLessThanOrEqual(most);
    }
  });
}

test('answer cards and the evaluation are a sheet each', async ({ page }) => {
  for (const path of ['svarskort/', 'utvardering/']) {
    await page.goto(`${DAY}${path}`);
    expect.soft(await listCut(page), path).toEqual([]);
    expect.soft(await countSheets(page), path).toBe(1);
  }
});

test('certificates of attendance come a sheet a name, and no name is kept', async ({ page }) => {
  await page.goto(`${DAY}narvaro/`);
  expect(await countSheets(page), 'one to fill in by hand').toBe(1);
  await page.getByLabel('Deltagarnas namn, ett på varje rad').fill('Alva Ek\n\n  Bo Lind \n<b>Cia</b> Å');
  await page.getByLabel('Datum').fill('24 november 2026');
  await expect(page.locator('.who')).toHaveText(['Alva Ek', 'Bo Lind', '<b>Cia</b> Å']);
  expect(await countSheets(page)).toBe(3);
  await page.reload();
  await expect(page.locator('.who')).toHaveText(['']);
});

test('the day can be summed up, printed and erased', async ({ page }) => {
  await page.goto(`${DAY}efterat/`);
  await expect(page.getByText('Det finns inga röster eller frågor')).toBeVisible();

  await page.goto(`./${passes[0]?.slice(2)}`);
  await page.getByText('Alla bilder').click();
  await page.getByRole('button', { name: 'Andra omröstningen', exact: true }).first().click();
  await page.getByRole('spinbutton', { name: 'A, Andra omröstningen' }).fill('20');
  await page.getByRole('button', { name: 'Föregående' }).click();
  await page.getByRole('button', { name: 'Föregående' }).click();
  await page.getByRole('spinbutton', { name: 'A, Första omröstningen' }).fill('5');
  await page.getByRole('spinbutton', { name: 'B, Första omröstningen' }).fill('15');
  await page.getByLabel('Frågor att återkomma till').fill('Vad gäller för jourtid?');
  await page.getByRole('button', { name: 'Spara frågan' }).click();

  await page.getByRole('link', { name: 'Sammanfatta dagen' }).click();
  const rows = page.getByRole('row').filter({ visible: true });
  await expect(rows.nth(1).getByRole('cell')).toHaveText(['5', '20', '+75 procentenheter']);
  await expect(rows.nth(2).getByRole('cell')).toHaveText(['15', '0', '−75 procentenheter']);
  await expect(page.getByText('Vad gäller för jourtid?')).toBeVisible();
  expect(await countSheets(page)).toBeLessThanOrEqual(2);

  await page.getByRole('button', { name: 'Radera dagen' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expect(page.getByText('Dagen är raderad.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Det finns inga röster eller frågor')).toBeVisible();
});
