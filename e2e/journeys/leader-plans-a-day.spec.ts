import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from '../support/site.ts';

const PLANNER = './kunskapsdag/planera/';

/** The lines of the programme: time, what happens with its parts, minutes. */
const programme = (page: Page) => page.getByRole('table').getByRole('row').allInnerTexts();
const titles = async (page: Page) =>
  (await page.getByRole('table').locator('tbody b').allInnerTexts()).map((title) =>
    title.replace(', fortsättning', ''),
  );
const openPlanner = async (page: Page, path = PLANNER) => {
  await page.goto(path);
  // The link has the site's address when the script is there.
  await expect(page.getByLabel('Länk till planen')).toHaveValue(/^http/);
};

/** Times of the programme in minutes, and what each line says it takes. */
async function timesOf(page: Page) {
  return (await programme(page)).slice(1).map((line) => {
    const [, ...digits] = /^(\d\d)\.(\d\d)–(\d\d)\.(\d\d)/.exec(line) ?? [];
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = digits.map(Number);
    return {
      from: fromHour * 60 + fromMinute,
      to: toHour * 60 + toMinute,
      minutes: Number(/(\d+)\s*$/.exec(line)?.[1]),
    };
  });
}

async function expectAddsUp(page: Page) {
  const lines = await timesOf(page);
  expect(lines.length).toBeGreaterThan(2);
  for (const [index, { from, to, minutes }] of lines.entries()) {
    expect(to - from).toBe(minutes);
    if (index > 0) expect(from).toBe(lines[index - 1]?.to);
  }
}

test('a leader starts from a ready-made day, changes it, and sends the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./kunskapsdag/');
  await page.getByRole('link', { name: 'Öppna i planeraren: Heldag med alla områden' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Dagen slutar 16.30.');
  expect(await titles(page)).toHaveLength(7);
  await expectAddsUp(page);

  await page.getByRole('checkbox', { name: 'Försörjningsstöd', exact: true }).uncheck();
  await page.getByRole('checkbox', { name: 'Folkbokföringsbrott' }).uncheck();
  await page.getByLabel('Datum').fill('2026-12-01');
  await page.getByLabel('Slutar').fill('13:20');
  await page.getByLabel('Antal deltagare').fill('25');
  await expect(page.getByRole('main').getByRole('status')).toContainText('Dagen slutar 13.20.');
  await expect(page.getByText(/delar är kortare än tänkt/)).toBeVisible();
  await expect(page.getByText('12 par, varav ett med tre personer')).toBeVisible();
  await expectAddsUp(page);

  // By keyboard: the last pass goes up a step, and the button keeps the focus.
  const up = page.getByRole('button', { name: 'Flytta upp: Våga anmäla' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText('Våga anmäla är nu nummer 4 av 5.');
  await expect(up).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText('Våga anmäla är redan först.');
  await expect(up).toBeFocused();
  const [first = ''] = await titles(page);
  expect(first).toBe('Våga anmäla');

  await page.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Länken är kopierad.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const other = await context.newPage();
  await openPlanner(other, link);
  expect(await programme(other)).toEqual(await programme(page));
  await expect(other.getByLabel('Datum')).toHaveValue('2026-12-01');
  await expect(other.getByLabel('Antal deltagare')).toHaveValue('25');

  await page.getByRole('button', { name: 'Kopiera texten' }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Tid: tisdag 1 december 2026, 08.30–13.20');
  expect(text).toContain('Våga anmäla');
  expect(text).toContain(link);
});

test('a plan for some administrations has the areas that they meet', { tag: '@address' }, async ({
  page,
}) => {
  await openPlanner(page);
  await page.getByRole('group', { name: 'Vilka ska vara med?' }).getByLabel('Vård och omsorg').check();
  expect(await titles(page)).toEqual(['Introduktion', 'Vård och omsorg', 'Våga anmäla']);
});

test('one pass is held in twenty minutes, for a group that is named once', async ({ page }) => {
  await openPlanner(page, `${PLANNER}?p=1~miljo~t0900-1000~n25~f0~l0~d2099-11-30~cxx`);
  await page.getByRole('button', { name: 'Stäng' }).click();
  await page.getByLabel('Slutar').fill('09:20');
  await page.getByRole('button', { name: /^Hoppa över .*Norra kajen/ }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Dagen slutar 09.20.');
  await page.getByLabel('Grupp', { exact: true }).fill('Grupp 2');
  await page.getByLabel('Plats', { exact: true }).fill('Nämndrummet');
  await expect(page.getByLabel('Text till inbjudan')).toHaveValue(/Plats: Nämndrummet/);
  const plan = page.url();
  await page.getByRole('link', { name: 'Skriv ut allt för dagen' }).click();
  await expect(page.getByLabel('Gruppens namn')).toHaveValue('Grupp 2');
  await page.goto(plan);
  await page.getByRole('link', { name: 'Led dagen' }).click();
  await expect(page.getByLabel('Plats', { exact: true })).toHaveValue('Nämndrummet');
  await page.getByRole('button', { name: 'Börja', exact: true }).click();
  await expect(page.locator('.stage')).toContainText('Grupp 2');
  // The next group of the same plan is another.
  await page.goto(plan.replace('planera', 'visa'));
  await expect(page.getByLabel('Grupp', { exact: true })).toHaveValue('');
  await page.goto(PLANNER);
  await expect(page.getByRole('link', { name: 'Din senaste plan: måndag 30 november 2099' })).toBeVisible();
  // Whoever comes back another day finds all of it where the day is described.
  await page.goto('./kunskapsdag/');
  const last = page.getByRole('region', { name: 'Din senaste plan' });
  await expect(last).toContainText('måndag 30 november 2099, 09.00–09.20');
  await expect(last.getByRole('link')).toHaveText([
    'Öppna planen',
    'Led dagen',
    'Skriv ut allt för dagen',
    'Summera dagen',
  ]);
  await last.getByRole('link', { name: 'Summera dagen' }).click();
  await expect(page.locator('.report .facts')).toContainText('Nämndrummet');
});

test('times that do not fit yet change nothing and are not taken away', async ({ page }) => {
  await openPlanner(page);
  const before = await programme(page);
  await page.getByLabel('Börjar').fill('13:00');
  await expect(page.getByText('Dagen slutar innan den börjar')).toBeVisible();
  await expect(page.getByLabel('Börjar')).toHaveValue('13:00');
  expect(await programme(page)).toEqual(before);
  await page.getByLabel('Slutar').fill('17:00');
  await expect(page.getByText('Dagen slutar innan den börjar')).toBeHidden();
  await expect(page.getByRole('row').nth(1)).toContainText('13.00');

  await page.getByLabel('Antal deltagare').fill('0');
  await expect(page.getByText(/minst två/)).toBeVisible();
  await expect(page.getByLabel('Antal deltagare')).toHaveValue('0');
});

test('a damaged link is explained, shows what could be read and is not lost', async ({ page }) => {
  const damaged = '1~intro.miljo.borta~t0830-12';
  await page.goto(`${PLANNER}?p=${damaged}`);
  const heading = page.getByRole('heading', { name: 'Länken gick inte att läsa helt' });
  await expect(heading).toBeFocused();
  await expect(page.getByText('Området finns inte: borta')).toBeVisible();
  await expect(page.getByText('Tiderna gick inte att läsa: t0830-12')).toBeVisible();
  await expect(page.getByLabel('Så här såg länken ut')).toHaveValue(damaged);
  expect([...new Set(await titles(page))]).toEqual(['Introduktion', 'Miljöbrott och tillsyn']);
  expect(page.url(), 'the address is left as it was').toContain(damaged);

  // The original stays also when the plan is mended, until it is closed.
  await page.getByLabel('Antal deltagare').fill('30');
  await expect(page.getByLabel('Så här såg länken ut')).toHaveValue(damaged);
  await page.getByRole('button', { name: 'Stäng' }).click();
  await expect(heading).toBeHidden();
  await page.reload();
  await expect(page.getByLabel('Antal deltagare')).toHaveValue('30');
  await expect(heading).toBeHidden();
});

test('the calendar has the day in Swedish time, and days to repeat on', { tag: '@address' }, async ({
  page,
}) => {
  await openPlanner(page);
  await page.getByRole('button', { name: 'Ladda ner till kalendern' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Välj ett datum först.');
  await expect(page.getByLabel('Datum')).toBeFocused();

  // The clocks were put back the day before.
  await page.getByLabel('Datum').fill('2026-10-26');
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')));
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    return {
      name: download.suggestedFilename(),
      events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
    };
  };
  const { name, events } = await save('Ladda ner till kalendern');
  expect(name).toBe('kunskapsdag-2026-10-26.ics');
  expect(events).toHaveLength(1);
  expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-10-26T07:00:00.000Z');
  expect(events[0]?.endDate.toJSDate().toISOString()).toBe('2026-10-26T11:15:00.000Z');
  expect(events[0]?.description).toBe(await page.getByLabel('Text till inbjudan').inputValue());

  for (const [when, start] of [
    ['Efter en vecka', '2026-11-02T09:00:00'],
    ['Efter en månad', '2026-11-26T09:00:00'],
    ['Efter fem månader', '2027-03-26T09:00:00'],
  ] as const) {
    const followUp = await save(`Till kalendern. ${when}`);
    expect(followUp.events.map((event) => event.startDate.toString())).toEqual([start]);
  }
});

test('a whole day is printed on one page, without the form', async ({ page }) => {
  await page.goto('./kunskapsdag/');
  await page.getByRole('link', { name: 'Öppna i planeraren: Heldag med alla områden' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('16.30');
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('table')).toBeVisible();
});

test('without script the ready-made days are there to read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PLANNER);
  await expect(page.getByLabel('Datum')).toBeHidden();
  await page.getByRole('link', { name: 'Se de färdiga dagarna' }).click();
  await expect(page.getByRole('table')).toHaveCount(4);
  await expect(page.getByRole('table').nth(1).getByRole('row').last()).toContainText('16.30');
  await context.close();
});
