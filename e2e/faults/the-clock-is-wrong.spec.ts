import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { beginPass, nextButton, PASS, slide } from '../support/leader.ts';
import { QuestionCard } from '../support/question.ts';
import { checkPath, expect, practicePaths, test } from '../support/site.ts';

const RIGHT = '2026-11-24T09:00:00+01:00';

/** What a page must not say about a day, whatever the clock says. */
async function expectSensible(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first(), where).toBeVisible();
  const text = await page.getByRole('main').innerText();
  expect(text, where).not.toMatch(/NaN|Invalid|undefined|null|Infinity|1e\+|\{\w+\}/);
}

const attempts = (page: Page) =>
  page.evaluate(() => {
    const [, text = '{}'] = Object.entries(localStorage).find(([name]) => name.endsWith(':progress')) ?? [];
    return (JSON.parse(text).progress?.attempts ?? []) as { questionId: string; at: number }[];
  });

/** Answers the first questions of a check. */
async function answer(page: Page, questions: number): Promise<void> {
  await page.goto(checkPath);
  await page
    .getByRole('button', { name: /Börja kunskapskollen|Fortsätt/ })
    .first()
    .click();
  for (let n = 0; n < questions; n += 1) {
    await QuestionCard.on(page).answerAnyhow();
    await page.getByRole('button', { name: 'Nästa fråga' }).click();
  }
}

async function readCalendar(page: Page, button: string | RegExp): Promise<ICAL.Event[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

for (const [name, wrong] of [
  ['has never been set', '1970-01-01T00:30:00+01:00'],
  ['is far ahead', '2150-12-31T23:59:00+01:00'],
] as const) {
  test(`a clock that ${name} says nothing strange, and loses nothing when it is put right`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(wrong);
    await answer(page, 2);
    for (const path of [
      practicePaths.start,
      practicePaths.refresher,
      './min-sida/',
      './min-sida/intyg/',
      './integritet/',
      './kunskapsdag/planera/',
      './kunskapsdag/miljobrott/visa/',
    ]) {
      await page.goto(path);
      await expectSensible(page, `${path} when the clock ${name}`);
    }
    await page.goto(practicePaths.refresher);
    await expect(page.getByRole('heading', { name: 'Kommande dagar' })).toBeVisible();
    const reminders = await readCalendar(page, /^Påminn mig/);
    expect(reminders.length).toBeGreaterThan(0);

    // A plan is for the day that is chosen, whatever day it is.
    await page.goto('./kunskapsdag/planera/');
    await page.getByLabel('Datum').fill('2026-12-01');
    const [day] = await readCalendar(page, 'Ladda ner till kalendern');
    expect(day?.startDate.toString()).toContain('2026-12-01T08');

    await page.clock.setFixedTime(RIGHT);
    await answer(page, 1);
    expect(await attempts(page)).toHaveLength(3);
    for (const path of [practicePaths.refresher, './min-sida/', './min-sida/intyg/']) {
      await page.goto(path);
      await expectSensible(page, `${path} when the clock has been put right`);
    }
  });
}

test('the clock is changed while pages are open: the window of the leader goes on', async ({ page }) => {
  await page.clock.install({ time: new Date(RIGHT) });
  await beginPass(page, PASS);
  await page.getByRole('button', { name: 'Starta klockan' }).click();
  await page.getByRole('button', { name: 'Starta timern' }).click();
  const timer = page.getByRole('group', { name: 'Timer' });
  for (const time of ['1999-01-01T00:00:00Z', '2100-01-01T00:00:00Z', '2026-11-24T08:10:00Z']) {
    await page.clock.setSystemTime(time);
    await page.clock.runFor(1_100);
    await expect(timer.locator('.big')).toHaveText(/^−?\d+:\d\d$/);
    await expect(page.locator('.pace')).toHaveText(/^(i fas|\d+ min (efter|före))$/);
    await expectSensible(page, `the leader's window at ${time}`);
    await nextButton(page).click();
  }
  await expect(slide(page, 4)).toBeVisible();
});

test('midnight comes while the refresher is open: what is due today is what is due today', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-24T23:58:00+01:00');
  await answer(page, 1);
  await page.goto(practicePaths.refresher);
  await expect(page.getByText('Inget att repetera i dag.')).toBeVisible();
  // A week and a half later: due whether the answer was right or wrong.
  await page.clock.setFixedTime('2026-12-05T00:02:00+01:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('1 fråga att repetera i dag.')).toBeVisible();
});
