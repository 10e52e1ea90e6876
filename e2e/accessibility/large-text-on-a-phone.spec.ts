import type { Page } from '@playwright/test';
import { findMisfits, findOverlaps } from '../support/fit.ts';
import { flows } from '../support/flows.ts';
import { KeyboardReader } from '../support/keyboard-reader.ts';
import { expect, onePathOfEachKind, sitePaths, test } from '../support/site.ts';

/** What a reader chooses in the settings of the browser; a style sheet does not move the widths at which pages change. */
const TWICE_THE_SIZE = '--blink-settings=defaultFontSize=32';

const SMALLEST = { width: 320, height: 568 };

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), TWICE_THE_SIZE] }),
  viewport: SMALLEST,
});

const pages = [
  ...onePathOfEachKind.filter((path) => path !== './404.html'),
  ...sitePaths.filter((path) => /^\.\/(min-sida|kunskapsdag)\/([^/]+\/)?$/.test(path)),
];

test('everything fits on the smallest phone, for a reader who has doubled the text', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe('32px');
    await expectRoom(page, path);
  }
});

for (const { name, walk } of flows) {
  test(`everything fits in every state on both phones, for a reader who has doubled the text: ${name}`, async ({
    page,
  }) => {
    const reader = new KeyboardReader(
      page,
      async (step) => {
        for (const width of [390, SMALLEST.width]) {
          await page.setViewportSize({ ...SMALLEST, width });
          await expectRoom(page, `${step}, at ${width} px`);
        }
      },
      true,
    );
    await walk(reader);
  });
}

async function expectRoom(page: Page, where: string): Promise<void> {
  // The browser's own words in the field for a file; they are cut off in every browser.
  const misfits = (await findMisfits(page)).filter((misfit) => !/^cut off: input/.test(misfit));
  expect.soft([...misfits, ...(await findOverlaps(page))], where).toEqual([]);
}
