import type { Page } from '@playwright/test';
import { beginPass, goToSlide, park } from '../support/leader.ts';
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
  test(`the guide, the slides and the handout come whole out of the printer, and the handout speaks to its reader: ${path}`, async ({
    page,
  }) => {
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
    for (const place of ['.band .lead', '.handout ul >> nth=0'])
      await expect.soft(page.locator(place)).not.toContainText(/(?<!\p{L})(ni|er|deltagarna)(?!\p{L})/iu);
  });
}

test('answer cards and the evaluation are a sheet each', async ({ page }) => {
  for (const path of ['svarskort/', 'utvardering/']) {
    await page.goto(`${DAY}${path}`);
    expect.soft(await listCut(page), path).toEqual([]);
    expect.soft(await countSheets(page), path).toBe(1);
  }
});

test('all papers of a day come in one print, with the times of its plan and nothing of the leader on what is handed out', {
  tag: '@address',
}, async ({ page }) => {
  await page.goto(`${DAY}papper/?p=1~intro.miljo.anmala~t0830-1200~n24~f15~l0~d2027-01-13`);
  await expect(page.locator('[data-papers-ready]')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Gruppens namn').fill('Grupp 2');
  await page.getByLabel('Deltagarnas namn').fill('Alva Ek\nBo Lind');
  await page.emulateMedia({ media: 'print' });
  const papers = page.locator('.day-papers');
  await expect(papers.locator('.paper-certificate .who')).toHaveText(['Alva Ek', 'Bo Lind']);
  await expect(papers.locator('.part-time').first()).toHaveText(/^08\.\d\d .+, \d+ min$/);
  // The leader has words from the welcome to the end, and only what is in the plan on the list.
  await expect(papers.locator('.part-time').first()).toContainText('Välkomna');
  await expect(papers.locator('.part-time').last()).toContainText('Det här tar vi med oss');
  await expect(papers.locator('.part-time + p').first()).toContainText('Säg vem du är');
  const checklist = papers.locator('.paper-checklist');
  await expect(checklist).toContainText('Dörrskylt med Grupp 2, onsdag 13 januari 2027, 08.30–');
  await expect(checklist).toContainText('Närvarolista att skriva under, 28 rader: 1 blad');
  await expect(checklist).toContainText('Akter utan facit, 12 av varje: Balarna vid Norra kajen');
  await expect(checklist).toContainText('Beställ fika');
  await expect(papers.locator('.paper-checklist')).not.toContainText('Ordna mat');
  await expect(papers.getByRole('heading', { name: 'Utvärdering' })).toHaveCount(1);
  await expect(papers).not.toContainText('Dela ut på papper');
  await expect(papers).not.toContainText('Dina markeringar');
  await expect(papers).not.toContainText('kortad från');
  await expect(papers.getByRole('button')).toHaveCount(0);
  // Each paper begins a sheet of its own.
  const breaks = await papers
    .locator('.day-paper')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
  expect(breaks.slice(1).filter((value) => value !== 'page')).toEqual([]);
  await expect(papers.locator('.paper-sign-list')).toHaveCount(1);
  expect(await listCut(page)).toEqual([]);
});

test('what is left out of the plan is on no list of it', async ({ page }) => {
  await page.goto(`${DAY}papper/?p=1~miljo~t0830-0850~n24~f15~l0~pmiljo_0_oppning_tecken_platsen_fall-2`);
  await expect(page.locator('[data-papers-ready]')).toBeVisible({ timeout: 30_000 });
  const papers = page.locator('.day-papers');
  await expect(papers.locator('.paper-checklist')).toContainText('Svarskort');
  for (const word of ['Akt', 'fika', 'Balarna'])
    await expect(papers.locator('.paper-checklist')).not.toContainText(word);
  await expect(papers).not.toContainText('Balarna vid Norra kajen');
});

test('posters and sign cards have sheets of their own, and change no other paper of the day, of which some are a sheet', async ({
  page,
}) => {
  await page.goto(`${DAY}papper/?p=1~miljo~t0830-1200~n24~f15~l0~d2027-01-13`);
  await expect(page.locator('[data-papers-ready]')).toBeVisible({ timeout: 30_000 });
  const sheetsOf = async (...kinds: RegExp[]) => {
    for (const choice of await page.locator('fieldset .choice').all()) {
      const name = await choice.innerText();
      await choice.locator('input').setChecked(kinds.some((kind) => kind.test(name)));
    }
    // Posters and cards are fetched when somebody wants them.
    await expect(page.locator('[data-papers-ready]')).toBeVisible({ timeout: 30_000 });
    return countSheets(page);
  };
  const pagesOf = async (name: string) => {
    await page.emulateMedia({ media: 'print' });
    const pages = await page
      .locator(`.day-paper:has(> .${name})`)
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).page))]);
    await page.emulateMedia({ media: null });
    return pages;
  };
  // Two sheets a poster, four cards a sheet, and no empty sheet before the first.
  for (const single of [/Checklista/, /Närvarolista/, /Svarskort/, /Utvärdering/])
    expect.soft(await sheetsOf(single), `sheets of ${single}`).toBe(1);
  const posters = await sheetsOf(/Affischer/);
  expect(await pagesOf('poster')).toEqual(['poster']);
  expect(posters).toBe(2 * (await page.locator('.day-paper .poster').count()));
  const cards = await sheetsOf(/Teckenkort/);
  expect(await pagesOf('sign-cards')).toEqual(['cards']);
  expect(cards).toBe(Math.ceil((await page.locator('.sign-cards article').count()) / 4));
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).page)).toBe('auto');
});

test('questions are printed with what lists hold, and with their keys last', async ({ page }) => {
  await page.goto('./omraden/miljobrott/kunskapskoll/fragor/');
  // What prints the keys comes after the page, with a style sheet of its own.
  await expect(page.locator('link[media="print"]')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const keys = page.locator('main > :last-child > ol > li');
  await expect(keys).toHaveCount(await page.locator('form.question').count());
  expect((await keys.allTextContents()).filter((key) => key.trim() === '')).toEqual([]);
  await expect(page.locator('.paper-choice').filter({ hasText: 'Välj: ' }).first()).toBeAttached();
  expect(await listCut(page), 'with keys').toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.paper-key')).toHaveCount(0);
  expect(await listCut(page)).toEqual([]);
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

  await beginPass(page, `./${passes[0]?.slice(2)}`, { group: 'Grupp 2' });
  await goToSlide(page, 'Andra omröstningen');
  await page.getByRole('textbox', { name: 'A, Efter samtalet' }).fill('20');
  await page.getByRole('button', { name: 'Föregående' }).click();
  await page.getByRole('button', { name: 'Föregående' }).click();
  await page.getByRole('textbox', { name: 'A, Före samtalet' }).fill('5');
  await page.getByRole('textbox', { name: 'B, Före samtalet' }).fill('15');
  await park(page, 'Vad gäller för jourtid?');

  await page.getByRole('button', { name: 'Avsluta' }).click();
  const end = page.getByRole('dialog');
  await expect(end).toContainText('röster (1 fall) och parkerade frågor (1)');
  await end.getByRole('link', { name: 'Avsluta och öppna sammanfattningen' }).click();
  await expect(page.getByRole('heading', { name: /^Grupp 2, / })).toBeVisible();
  const rows = page.getByRole('row').filter({ visible: true });
  await expect(rows.nth(1).getByRole('cell')).toHaveText(['5', '20', '+75 procentenheter']);
  await expect(rows.nth(2).getByRole('cell')).toHaveText(['15', '0', '−75 procentenheter']);
  const report = page.locator('.report');
  await expect(report).toContainText(/(Fler|Färre) hade rätt efter samtalet: \d+ av 20 före/);
  await page.getByLabel('När', { exact: true }).fill('i torsdags, 13.00–15.20');
  await expect(report.locator('.facts')).toContainText('i torsdags, 13.00–15.20');
  await page.getByLabel('Vem svarar').fill('Juristen');
  await expect(report).toContainText('Vad gäller för jourtid? (Juristen svarar)');
  await page.getByLabel('Vad ska göras').first().fill('Tips prövas på plats samma dag');
  await expect(page.getByLabel('Text att klistra in i ett mejl')).toHaveValue(
    /Tips prövas på plats samma dag/,
  );
  expect(await listCut(page), 'the page for a boss').toEqual([]);
  expect(await countSheets(page), 'the page for a boss').toBe(1);

  await page.getByRole('button', { name: 'Radera tillfället' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expect(page.getByText('Tillfället är raderat.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Det finns inga röster eller frågor')).toBeVisible();
});
