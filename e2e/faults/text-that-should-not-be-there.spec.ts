import type { Page } from '@playwright/test';
import {
  CONTROL,
  expectUnharmed,
  forHostileTexts,
  HOSTILE_TEXTS,
  MANY_LINES,
  PROPERTY_NAME,
  RIGHT_TO_LEFT,
  SCRIPT_LIKE,
  UNDECODABLE,
} from '../support/hostile-text.ts';
import { beginPass, goToSlide, PASS } from '../support/leader.ts';
import { showInLesson } from '../support/lesson.ts';
import { expect, lessonPaths, observationPath, pathsOf, test } from '../support/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page, watch }) => {
  page.on('dialog', (dialog) => {
    watch.troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});

/** Every name that a script of the site reads from an address. */
const PARAMETERS = ['q', 'p', 'fonster', 'omrade', 'gor', 'roll', 'styrka'];

/** Longer than this, and servers say no before the site is asked. */
const LONGEST_ADDRESS = 7_000;

/** The text as it may stand in an address: one that has `%` in it as it is, lone surrogates as the bytes they would have had. */
const encode = (text: string) =>
  text.includes('%')
    ? text.replaceAll(' ', '%20')
    : encodeURIComponent(text.toWellFormed()).replaceAll('%EF%BF%BD', '%ED%A0%80');

/** The same text in every parameter and after the `#`. */
function withText(path: string, text: string): string {
  const short = encode(text).slice(0, LONGEST_ADDRESS / (PARAMETERS.length + 1));
  return `${path}?${PARAMETERS.map((name) => `${name}=${short}`).join('&')}#${short}`;
}

/** One address holds several kinds of trouble at once; those that only work alone are alone. */
const IN_ADDRESSES = [SCRIPT_LIKE, `${RIGHT_TO_LEFT}${CONTROL}`, PROPERTY_NAME, UNDECODABLE, 'x'.repeat(900)];

for (const [name, path] of Object.entries({
  'the search page': './sok/',
  'the catalogue': './tecken/',
  'the planner': './kunskapsdag/planera/',
  'the slides of the day': './kunskapsdag/visa/',
  'the slides of a pass': './kunskapsdag/miljobrott/visa/',
  'the certificate': './min-sida/intyg/',
})) {
  test(`${name} takes whatever stands in its address for text`, async ({ page }) => {
    await forHostileTexts(IN_ADDRESSES, 1, async (text) => {
      await page.goto(withText(path, text));
      await expectUnharmed(page, page.url().slice(0, 120));
    });
  });
}

test('the longest address that comes through is searched for, planned from and filtered by', async ({
  page,
}) => {
  for (const path of ['./sok/?q=', './kunskapsdag/planera/?p=', './kunskapsdag/visa/?p=', './tecken/?gor=']) {
    await page.goto(`${path}${'x'.repeat(LONGEST_ADDRESS)}`);
    await expectUnharmed(page, path);
  }
});

for (const path of [pathsOf.dossiers[0], pathsOf.scenarios[0], lessonPaths[0], './kunskapsdag/visa/']) {
  test(`what stands after the # leads to a place or nowhere: ${path}`, async ({ page }) => {
    await page.goto(path ?? '');
    await forHostileTexts(HOSTILE_TEXTS, 5, async (text) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, encode(text));
      await expectUnharmed(page, page.url().slice(0, 120));
    });
  });
}

/** Writes the text in every field of the page that takes text, and leaves it. Returns how many there were. */
async function writeEverywhere(page: Page, text: string): Promise<number> {
  const fields = page
    .getByRole('main')
    .locator('input:not([type]), input[type="text"], input[type="search"], textarea:not([readonly])')
    .filter({ visible: true });
  const count = await fields.count();
  for (let nth = 0; nth < count; nth += 1) await fields.nth(nth).fill(text);
  return count;
}

interface Writing {
  path: string;
  fields: number;
  /** Texts that are worth trying here only. */
  more?: readonly string[];
  /** A button that does something with what is written. */
  press?: string;
}

const withPlan = async (page: Page) => {
  for (const path of lessonPaths) {
    await page.goto(path);
    const plan = page.getByLabel('Om jag ser', { exact: true });
    if (await plan.count()) {
      await showInLesson(plan.first());
      return path;
    }
  }
  throw new Error('No lesson has a plan to write');
};

for (const [name, { path, fields, more = [], press }] of Object.entries<Writing>({
  'what is searched for': { path: './sok/', fields: 1 },
  'what was seen': { path: observationPath, fields: 4 },
  'the name on a certificate': { path: './min-sida/intyg/', fields: 1 },
  'what stands on a certificate': { path: './min-sida/kontrollera/', fields: 9, press: 'Kontrollera' },
  'who was there': { path: './kunskapsdag/narvaro/', fields: 4, more: [MANY_LINES] },
  'a group of a knowledge day': { path: PASS, fields: 3 },
  'a plan': { path: '', fields: 2 },
})) {
  test(`${name} is text, however it is written, also after a reload`, async ({ page }) => {
    if (path) await page.goto(path);
    else await withPlan(page);
    await forHostileTexts([...HOSTILE_TEXTS, ...more], 2, async (text) => {
      // The fields of some pages come with their script.
      await expect(async () =>
        expect(await writeEverywhere(page, text)).toBeGreaterThanOrEqual(fields),
      ).toPass();
      if (press) await page.getByRole('button', { name: press }).first().click();
      await expectUnharmed(page, `with ”${text.slice(0, 20)}”`);
    });
    await page.reload();
    await expectUnharmed(page, 'reloaded');
  });
}

test('questions to come back to are text in the summary of the day, too', async ({ page }) => {
  await beginPass(page, PASS);
  await page.getByRole('button', { name: 'Parkera en fråga' }).click();
  for (const text of HOSTILE_TEXTS) {
    await page.getByLabel('Frågor att återkomma till').fill(text);
    await page.getByRole('button', { name: 'Spara frågan' }).click();
  }
  await page.goto('./kunskapsdag/efterat/');
  await expect(page.locator('[data-parked] li')).toHaveCount(HOSTILE_TEXTS.length);
  await expectUnharmed(page, 'the summary');
});

test('in the header, whatever is typed or pasted is searched for', async ({ page }) => {
  for (const text of [SCRIPT_LIKE, 'udda \ud800 tecken', 'å'.repeat(10_000)]) {
    await page.goto('./omraden/');
    const field = page.getByRole('banner').getByRole('searchbox');
    await field.focus();
    await expect(page.locator('.search-panel')).toBeAttached();
    await page.keyboard.insertText(text);
    await expectUnharmed(page, `with ”${text.slice(0, 20)}” in the header`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sok\/#q=/);
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      /[Tt]räff|Inget säkert svar|närmast/,
    );
    await expectUnharmed(page, `searching for ”${text.slice(0, 20)}”`);
  }
});

test('numbers that cannot be change nothing', async ({ page }) => {
  await page.goto('./kunskapsdag/planera/');
  for (const number of ['99999999999999999999', '-1', '1e9', '2.5', '--', '0x10']) {
    const group = page.getByLabel('Antal deltagare');
    await group.clear();
    await group.pressSequentially(number);
    await expectUnharmed(page, `a group of ${number}`);
    await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity/);
  }
  await beginPass(page, PASS);
  await goToSlide(page, 'Första omröstningen');
  const hands = page.getByRole('textbox', { name: 'A, Före samtalet' });
  for (const number of ['99999999999999999999', '-7', '1e9', '2.5', '']) {
    await hands.clear();
    await hands.pressSequentially(number);
    await expectUnharmed(page, `${number} hands`);
    await expect(page.getByText(/^\d{1,3} räknade$/)).toBeVisible();
  }
});

test('a file that is not what it says is turned away, and what was done is still there', async ({ page }) => {
  const [lesson = ''] = lessonPaths;
  await page.goto(lesson);
  await page.goto('./min-sida/');
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  const status = page.locator('[data-file-status]');
  const envelope = (progress: unknown) => JSON.stringify({ v: 1, generation: 0, progress });
  const files = [
    ...HOSTILE_TEXTS,
    '',
    '{"v":1,"progress":{"__proto__":{"gotIn":1},"attempts":[{"__proto__":null}]}}',
    envelope({ attempts: 'x', drafts: [], lessons: 7, choices: null }),
    // A time that is a date, but so far off that no calendar can reckon from it.
    envelope({ attempts: [{ questionId: 'miljo-f01', selected: ['a'], result: 'right', at: 8.64e15 }] }),
    '['.repeat(100_000),
  ];
  for (const text of files) {
    await page.locator('[data-import]').setInputFiles({
      name: `${'å'.repeat(80)}<b>.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text.toWellFormed()),
    });
    await expect(page.locator('[data-import]'), 'the file has been looked at').toHaveValue('');
    await expect(status).not.toBeEmpty();
    await expectUnharmed(page, `a file with ”${text.slice(0, 30)}”`);
  }
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
});
