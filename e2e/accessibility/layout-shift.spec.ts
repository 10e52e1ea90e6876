import type { Page } from '@playwright/test';
import { QuestionCard } from '../support/question.ts';
import {
  areaPath,
  checkPath,
  expect,
  lessonPaths,
  observationPath,
  pathsOf,
  practicePaths,
  test,
} from '../support/site.ts';

/** The limit that counts as good is 0.1; a page that is finished when it arrives does better. */
const LIMIT = 0.02;

/** Scrolls to the end of the page as a reader does, in steps of half a window. */
async function readThrough(page: Page): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const isAtEnd = await page.evaluate(() => {
      window.scrollBy(0, window.innerHeight / 2);
      return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))));
    if (isAtEnd) return;
  }
}

/** The sum of all shifts that no key or press has caused, and what moved. */
const shiftsOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ sum: number; moved: string[] }>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as LayoutShift[];
          const unasked = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
          resolve({
            sum: unasked.reduce((sum, { value }) => sum + value, 0),
            moved: unasked.flatMap(({ value, sources }) =>
              sources.map(
                ({ node }) =>
                  `${value.toFixed(4)} ${node?.parentElement?.className} ${node?.textContent?.slice(0, 40)}`,
              ),
            ),
          });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ sum: 0, moved: [] }), 500);
      }),
  );

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a computer', { width: 1280, height: 800 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    for (const path of [
      lessonPaths[0] ?? '',
      checkPath,
      pathsOf.signs[0] ?? '',
      './tecken/',
      pathsOf.dossiers[0] ?? '',
      ...Object.values(practicePaths),
      pathsOf.scenarios[0] ?? '',
      pathsOf.places[0] ?? '',
      './platser/',
      './',
      './fall/',
      './sok/',
      './integritet/',
      './min-sida/',
      pathsOf.roles[0] ?? '',
      observationPath,
      './min-sida/intyg/',
      './min-sida/kontrollera/',
      './kunskapsdag/narvaro/',
      './kunskapsdag/utvardering/',
      './kunskapsdag/visa/',
      `./kunskapsdag/${areaPath.split('/')[2]}/visa/`,
    ]) {
      test(`nothing moves while the scripts arrive: ${path}`, async ({ page }) => {
        await page.goto(path);
        await readThrough(page);
        const { sum, moved } = await shiftsOn(page);
        expect(sum, moved.join('\n')).toBeLessThan(LIMIT);
      });
    }

    test('nothing moves when answers, progress and a plan come back from storage, above what is being read', async ({
      page,
    }) => {
      await page.goto(lessonPaths[0] ?? '');
      const question = QuestionCard.on(page);
      await question.wake();
      await question.options.first().check();
      await question.compareButton.click();
      await page.goto('./kunskapsdag/planera/');
      await page.getByLabel('Grupp', { exact: true }).fill('Grupp 2');
      for (const path of ['./', './omraden/', './kunskapsdag/']) {
        await page.goto(path);
        await readThrough(page);
        const { sum, moved } = await shiftsOn(page);
        expect.soft(sum, `${path}\n${moved.join('\n')}`).toBeLessThan(LIMIT);
      }
    });
  });
}

interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}
