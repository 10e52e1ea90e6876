import { expect, inGroups, onePathOfEachKind, sitePaths, test } from '../support/site.ts';

/** Every kind of page, and every page of the leader and of the learner. Cards have no more on paper than fits; see `journeys/`. */
const pages = [
  ...new Set([
    ...onePathOfEachKind,
    ...sitePaths.filter((path) => /^\.\/(kunskapsdag|min-sida)\/([^/]+\/)?$/.test(path)),
  ]),
].filter((path) => !path.startsWith('./tecken/skriv-ut/') && path !== './kunskapsdag/svarskort/');

/** Their paper is a sheet of its own, or a message until there is something to put on one. */
const hasOwnSheet = (path: string) =>
  ['planera', 'papper', 'narvaro', 'utvardering', 'intyg', 'efterat', 'visa'].some((name) =>
    path.endsWith(`/${name}/`),
  );

/** A4 with the site's margins, in CSS pixels. */
const PAPER_WIDTH = Math.floor(((210 - 2 * 16) / 25.4) * 96);

for (const { name, paths } of inGroups(pages, 13)) {
  test(`what is on the page is on the paper, and none of it is cut off: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
    for (const path of paths) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      // What stands on a sheet of its own comes with a script.
      if (hasOwnSheet(path)) await page.waitForLoadState('networkidle');
      const heading = (await page.getByRole('heading', { level: 1 }).first().innerText()).trim();
      await page.emulateMedia({ media: 'print' });
      const printed = await page.evaluate((width) => {
        const seen = [...document.querySelectorAll<HTMLElement>('main *, footer *')].filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.closest('.visually-hidden, svg, textarea'),
        );
        return {
          text: document.querySelector('main')?.innerText.trim() ?? '',
          cut: seen
            .filter((element) => {
              const { right } = element.getBoundingClientRect();
              const hides = getComputedStyle(element).overflowX !== 'visible';
              return right > width + 1 || (hides && element.scrollWidth > element.clientWidth + 1);
            })
            .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
          buttons: seen.filter((element) => element.matches('button')).map((button) => button.innerText),
        };
      }, PAPER_WIDTH);
      expect.soft(printed.cut, `${path} is cut off`).toEqual([]);
      expect.soft(printed.text.length, `${path}: text`).toBeGreaterThan(60);
      if (!hasOwnSheet(path)) expect.soft(printed.text, `${path}: its heading`).toContain(heading);
      expect.soft(printed.buttons, `${path}: buttons on paper`).toEqual([]);
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      expect.soft(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, `${path}: sheets`).toBeGreaterThan(0);
    }
  });
}
