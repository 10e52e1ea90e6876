import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { type Bank, readBanks, rightAnswer, wrongAnswer } from '../support/bank.ts';
import { QuestionCard } from '../support/question.ts';
import { expect, practicePaths, test } from '../support/site.ts';

type Verdict = 'Signal' | 'Oklart' | 'Inget';
type Truth = 'signal' | 'unclear' | 'innocent';
const VERDICTS: Record<Truth, Verdict> = { signal: 'Signal', unclear: 'Oklart', innocent: 'Inget' };
const NEXT = /^(Nästa fråga|Visa resultatet)$/;

const positionHeading = (page: Page) => page.getByRole('heading', { level: 2, name: /^Fråga \d+ av \d+$/ });
const resultHeading = (page: Page) => page.getByRole('heading', { level: 2, name: 'Ditt resultat' });

const truthOf = async (page: Page, bank: Bank) => {
  const id = (await QuestionCard.on(page).id()).replace(/:verdict$/, '');
  const truth = bank.get(id)?.truth;
  if (!truth) throw new Error(`No question ${id} in the banks`);
  return truth;
};

/** Takes the whole round of situations with the verdict that `judge` gives; returns what the cases were. */
async function judgeAll(page: Page, bank: Bank, judge: (truth: Truth) => Verdict): Promise<Truth[]> {
  const truths: Truth[] = [];
  while (!(await resultHeading(page).isVisible())) {
    const truth = await truthOf(page, bank);
    truths.push(truth);
    const question = QuestionCard.on(page);
    await question.root.getByRole('button', { name: new RegExp(`^${judge(truth)}:`) }).click();
    await expect(question.status, 'a line says why at once').toContainText(/^(Rätt:|Inte rätt\.) .{20}/);
    // Where the action is asked for as well, it is the right one.
    const asked = bank.get(await question.id());
    if (asked?.kind === 'assess') await question.give(rightAnswer(asked).slice(1));
    await page.getByRole('button', { name: NEXT }).click();
  }
  return truths;
}

const outcome = (page: Page, means: string) =>
  page.getByRole('definition').filter({ hasText: means }).locator('b');

test('a careless and a careful round of Signal eller inte get different results in plain words', {
  tag: '@address',
}, async ({ page }) => {
  const bank = await readBanks(page);
  await page.goto(practicePaths.signals);
  await page.getByRole('button', { name: 'Börja' }).click();
  await expect(positionHeading(page)).toHaveText('Fråga 1 av 20');
  await expect(positionHeading(page)).toBeFocused();
  await expectNoViolations(page, 'a situation to judge');

  // Careless: everything is a signal.
  const careless = await judgeAll(page, bank, () => 'Signal');
  await expect(resultHeading(page)).toBeFocused();
  const signals = careless.filter((truth) => truth === 'signal').length;
  expect(careless).toHaveLength(20);
  expect([7, 8], 'signals of twenty').toContain(signals);
  await expect(page.getByText(`Du bedömde ${signals} av 20 fall rätt.`)).toBeVisible();
  await expect(outcome(page, 'Verkliga tecken')).toHaveText(`${signals} av ${signals}`);
  await expect(outcome(page, 'något fick passera')).toHaveText('0');
  await expect(outcome(page, 'längre än underlaget bar')).toHaveText(`${20 - signals}`);
  await expect(outcome(page, 'Oskyldiga eller oklara')).toHaveText(`0 av ${20 - signals}`);
  await expect(page.getByText(/^Du var för misstänksam\./)).toBeVisible();
  const reviews = page.locator('details', { has: page.locator('form') });
  await expect(reviews.first()).toContainText('Inte rätt.');
  await reviews.first().locator('summary').first().click();
  await expect(reviews.first().getByRole('link')).toHaveAttribute('href', /\/omraden\/.+\/.+\//);
  await expectNoViolations(page, 'the result of a careless round');

  // Careful: every case is judged as what it was.
  await page.getByRole('button', { name: 'Gör en ny omgång' }).click();
  await expect(positionHeading(page)).toBeFocused();
  const careful = await judgeAll(page, bank, (truth) => VERDICTS[truth]);
  expect(careful).not.toEqual(careless);
  await expect(page.getByText('Du bedömde 20 av 20 fall rätt.')).toBeVisible();
  await expect(page.getByText(/^Du var balanserad\./)).toBeVisible();
  await expect(page.getByText('Inget att läsa igen.')).toBeVisible();

  // Careless the other way: nothing is ever a signal.
  await page.getByRole('button', { name: 'Gör en ny omgång' }).click();
  await expect(positionHeading(page)).toBeFocused();
  await judgeAll(page, bank, (truth) => (truth === 'innocent' ? 'Inget' : 'Oklart'));
  await expect(page.getByText(/^Du var för försiktig\./)).toBeVisible();
});

test('a round goes on where it was, also after the tab was closed', async ({ page }) => {
  await page.goto(practicePaths.signals);
  await page.getByRole('button', { name: 'Börja' }).click();
  for (const position of [1, 2]) {
    await expect(positionHeading(page)).toHaveText(`Fråga ${position} av 20`);
    await QuestionCard.on(page).answerAnyhow();
    await page.getByRole('button', { name: NEXT }).click();
  }
  await expect(positionHeading(page)).toHaveText('Fråga 3 av 20');
  const third = await QuestionCard.on(page).id();
  // Also in a tab of its own, after the first was closed.
  const later = await page.context().newPage();
  await page.close();
  await later.goto(practicePaths.signals);
  await later.getByRole('button', { name: 'Fortsätt där du var' }).click();
  await expect(positionHeading(later)).toHaveText('Fråga 3 av 20');
  expect(await QuestionCard.on(later).id()).toBe(third);
});

test('mixed practice asks from the areas that were chosen, or from the lessons of the own role', {
  tag: '@address',
}, async ({ page }) => {
  const bank = await readBanks(page);
  await page.goto(practicePaths.mixed);
  const areas = page.getByRole('group', { name: 'Områden' }).getByRole('checkbox');
  await expect(page.getByRole('button', { name: 'Börja' })).toBeVisible();
  for (const area of await areas.all()) await area.uncheck();
  await page.getByRole('button', { name: 'Börja' }).click();
  await expect(page.getByText('Välj minst ett område eller en roll först.')).toBeVisible();
  await expectNoViolations(page, 'a choice that is incomplete');

  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.getByRole('checkbox', { name: 'Miljöbrott och tillsyn' }).check();
  await page.getByRole('radio', { name: '6 frågor' }).check();
  await page.getByRole('button', { name: 'Börja' }).click();
  await expect(positionHeading(page)).toHaveText('Fråga 1 av 6');
  expect(await QuestionCard.on(page).id()).toMatch(/^miljo-/);
  expect(fetched.filter((address) => address.endsWith('.json'))).toHaveLength(1);

  // The role that was chosen on its page is chosen here, too.
  await page.goto('./roller/miljoinspektor/');
  await page.getByRole('button').first().click();
  await page.goto(practicePaths.mixed);
  await expect(page.getByRole('combobox', { name: 'Roll' })).toHaveValue('miljoinspektor');
  await page.getByRole('button', { name: 'Börja' }).click();
  const ids = new Set<string>();
  for (let position = 1; position <= 12; position += 1) {
    await expect(positionHeading(page)).toHaveText(`Fråga ${position} av 12`);
    ids.add(await QuestionCard.on(page).id());
    await QuestionCard.on(page).answerAnyhow();
    await page.getByRole('button', { name: NEXT }).click();
  }
  await expect(resultHeading(page)).toBeVisible();
  expect(ids.size).toBe(12);
  const dismissals = [...ids].filter((id) => bank.get(id)?.truth !== 'signal').length;
  expect(dismissals).toBeGreaterThanOrEqual(12 * 0.4);
  expect([...ids].filter((id) => /^(folkbok|forsorjning|vard)-/.test(id))).toEqual([]);
  await expectNoViolations(page, 'the result of mixed practice');
});

test('questions come back after a week, a month and five months, and the next day when they were wrong', async ({
  page,
}) => {
  const bank = await readBanks(page);
  const day = (date: string) => new Date(`${date}T09:00:00+01:00`);
  await page.clock.install({ time: day('2026-11-24') });

  await page.goto(practicePaths.refresher);
  await expect(page.getByText(/^Inget att repetera än\./)).toBeVisible();
  await expectNoViolations(page, 'nothing answered yet');

  // Six questions, all right but the first.
  await page.goto(practicePaths.mixed);
  await page.getByRole('radio', { name: '6 frågor' }).check();
  await page.getByRole('button', { name: 'Börja' }).click();
  await expect(positionHeading(page)).toBeFocused();
  const answerRight = async (isRight: boolean) => {
    const card = QuestionCard.on(page);
    const question = bank.get(await card.id());
    if (question) await card.give(isRight ? rightAnswer(question) : wrongAnswer(question));
    await card.compare();
    await page.getByRole('button', { name: NEXT }).click();
  };
  for (let position = 0; position < 6; position += 1) await answerRight(position > 0);
  await expect(resultHeading(page)).toBeVisible();

  await page.goto(practicePaths.refresher);
  await expect(page.getByText('Inget att repetera i dag.')).toContainText(
    'Nästa gång: onsdag 25 november 2026.',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'tisdag 1 december 2026' })).toContainText(
    '5 frågor',
  );
  await expectNoViolations(page, 'nothing due');

  // Each of the days has a reminder of its own.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Påminn mig tisdag 1 december 2026' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('repetera-2026-12-01.ics');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const calendar = Buffer.concat(chunks).toString('utf8');
  expect(calendar).toContain('DTSTART;TZID=Europe/Stockholm:20261201T090000');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('SUMMARY:Repetera i Se signalerna: 5 frågor');

  // The next day the wrong one is due, and right this time; the page with all practices says so, too.
  await page.clock.setFixedTime(day('2026-11-25'));
  await page.goto(practicePaths.start);
  await expect(page.getByText('1 fråga att repetera i dag.')).toBeVisible();
  await expectNoViolations(page, 'all practices with something due');
  await page.goto(practicePaths.refresher);
  await expectNoViolations(page, 'something due');
  await page.getByRole('button', { name: 'Repetera nu' }).click();
  await expect(positionHeading(page)).toHaveText('Fråga 1 av 1');
  await answerRight(true);
  await page.getByRole('button', { name: 'Visa vad som är kvar' }).click();
  await expect(page.getByText('Inget att repetera i dag.')).toContainText('tisdag 1 december 2026');

  // A week later five are due; then all six wait for a month, and at last for five.
  await page.clock.setFixedTime(day('2026-12-02'));
  for (const [due, next] of [
    ['6 frågor att repetera i dag.', 'fredag 1 januari 2027'],
    ['6 frågor att repetera i dag.', 'måndag 31 maj 2027'],
  ] as const) {
    await page.goto(practicePaths.refresher);
    await expect(page.getByText(due)).toBeVisible();
    await page.getByRole('button', { name: 'Repetera nu' }).click();
    await expect(positionHeading(page)).toBeFocused();
    for (let position = 0; position < 6; position += 1) await answerRight(true);
    await page.getByRole('button', { name: 'Visa vad som är kvar' }).click();
    await expect(page.getByText('Inget att repetera i dag.')).toContainText(next);
    await page.clock.setFixedTime(day('2027-01-01'));
  }
});

test('questions that cannot be fetched are told about, and can be fetched again', async ({
  page,
  context,
  watch,
}) => {
  watch.expectTrouble(/Failed to load resource/);
  await page.goto(practicePaths.signals);
  await page.route('**/ova/fragor/*.json', (route) => route.fulfill({ status: 503 }));
  await page.getByRole('button', { name: 'Börja' }).click();
  const notice = page.getByRole('group', { name: /gick inte att hämta/ });
  await expect(notice).toBeFocused();
  await expectNoViolations(page, 'questions that failed');

  await page.unroute('**/ova/fragor/*.json');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByText(/^Du verkar vara utan nät/)).toBeVisible();
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await expect(page.getByRole('button', { name: 'Börja' })).toBeVisible();

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Börja' }).click();
  await expect(positionHeading(page)).toHaveText('Fråga 1 av 20');
});

test('a reader without script is told so, and finds all questions elsewhere', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of [practicePaths.mixed, practicePaths.signals, practicePaths.refresher]) {
    await page.goto(path);
    // Text inside `noscript` is not searched for by its words.
    const notice = page.locator('noscript').getByRole('paragraph');
    await expect(notice).toContainText('behöver JavaScript');
    await expect(notice).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Miljöbrott och tillsyn' }).click();
    await expect(QuestionCard.on(page).root).toBeVisible();
  }
  await context.close();
});
