import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { expectFocusNotLost, tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/site.ts';

const path = './platser/lagerhallen/';

interface Detail {
  id: string;
  name: string;
  box: [number, number, number, number];
  verdict: string;
}

/** What the page says of the place, for finding things in the picture. */
async function detailsOf(page: Page): Promise<{ signs: Detail[]; others: Detail[] }> {
  const text = await page.locator('script[data-page-data="place"]').textContent();
  const details: Detail[] = JSON.parse(text ?? '').task.scenes[0].details;
  return {
    signs: details.filter(({ verdict }) => verdict === 'sign'),
    others: details.filter(({ verdict }) => verdict !== 'sign'),
  };
}

/** Where on the screen the middle of a detail is, as long as the whole picture is shown. */
async function middleOf(page: Page, { box: [x, y, width, height] }: Detail) {
  const at = await page.locator('.frame').evaluate(async (frame) => {
    window.scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
    const { x: left, y: top, width: across, height: down } = frame.getBoundingClientRect();
    return { x: left, y: top, width: across, height: down };
  });
  return {
    x: at.x + ((x + width / 2) / 1200) * at.width,
    y: at.y + ((y + height / 2) / 800) * at.height,
  };
}

/** What the Tab key meets in the page, from the place's heading to its end, as a screen reader names it. */
async function tellTabOrder(page: Page): Promise<string[]> {
  const stops: string[] = [];
  // The last stop before the heading.
  await page.getByRole('main').getByRole('link', { name: 'Se platsen' }).focus();
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator('main :focus');
    if ((await focused.count()) === 0) return stops;
    const [said = ''] = (await focused.ariaSnapshot()).split('\n');
    // A state and what an element holds are told elsewhere; here it is its role and its name.
    stops.push(
      said
        .replace(/^- '?/u, '')
        .replace(/( \[\w+\])*'?:?$/u, '')
        .replaceAll('"', ''),
    );
  }
  throw new Error('Tab does not leave the page');
}

/** What can be done with the page, in the order in which a screen reader reads it, from the place's heading. */
async function tellReadingOrder(page: Page): Promise<string[]> {
  const whole = await page.getByRole('main').ariaSnapshot();
  return [...whole.slice(whole.indexOf('[level=1]')).matchAll(/- '?(button|checkbox|link) "([^"]*)"/gu)].map(
    ([, role, name]) => `${role} ${name}`,
  );
}

const marking = (page: Page, { name }: Detail) =>
  page.locator('[data-marking]').filter({ has: page.getByText(name, { exact: true }) });
const compareButton = (page: Page) => page.getByRole('button', { name: 'Jämför med facit' });
const result = (page: Page) => page.getByRole('heading', { name: /^Du hittade/ });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a learner taps what they would note, says why, and compares', async ({ page }) => {
    await page.goto(path);
    const { signs, others } = await detailsOf(page);
    const [found] = signs;
    const wrong = others.find(({ box }) => box[2] * box[3] > 20_000);
    if (!found || !wrong) throw new Error('The place has too little to tap');
    await expect(page.locator('.spot')).toHaveCount(0);

    for (const detail of [wrong, found]) {
      const { x, y } = await middleOf(page, detail);
      await page.touchscreen.tap(x, y);
      const reasons = marking(page, detail).getByRole('radio');
      await expect(reasons.first()).toBeInViewport();
      // The picture stays in sight while the reason is chosen.
      await expect(page.locator('.frame')).toBeInViewport();
      await reasons.first().check();
    }
    await expect(page.getByRole('heading', { name: 'Dina markeringar: 2' })).toBeVisible();
    await expect(compareButton(page)).toBeInViewport();
    await compareButton(page).click();

    await expect(result(page)).toHaveText(`Du hittade 1 av ${signs.length} tecken`);
    await expect(result(page)).toBeInViewport();
    await expect(page.locator('.spot[data-kind="found"]')).toHaveText('2');
    await expect(page.locator('.spot[data-kind="wrongly-marked"]')).toHaveText('1');
    await expect(page.locator('.spot[data-kind="missed"]')).toHaveCount(signs.length - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('two fingers enlarge the picture, and a mark keeps its size', async ({ page }) => {
    await page.goto(path);
    const { signs } = await detailsOf(page);
    const [sign] = signs;
    if (!sign) throw new Error('The place has no sign');
    const { x, y } = await middleOf(page, sign);
    await page.touchscreen.tap(x, y);
    const mark = page.locator('.spot b');
    const before = await mark.boundingBox();
    await page.locator('.frame').scrollIntoViewIfNeeded();
    const at = await page.locator('.frame').boundingBox();
    const middle = { x: (at?.x ?? 0) + (at?.width ?? 0) / 2, y: (at?.y ?? 0) + (at?.height ?? 0) / 2 };
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          spread === undefined
            ? []
            : [
                { x: middle.x - spread, y: middle.y, id: 1 },
                { x: middle.x + spread, y: middle.y, id: 2 },
              ],
      });
    await touch('touchStart', 30);
    for (const spread of [40, 60, 80, 90]) await touch('touchMove', spread);
    await touch('touchEnd');
    await expect(page.locator('.frame')).toHaveAttribute('data-zoomed');
    const zoomOut = page.getByRole('button', { name: 'Zooma ut' });
    await expect(zoomOut).toBeEnabled();
    const after = await mark.boundingBox();
    expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
    await page.getByRole('button', { name: 'Hela bilden' }).click();
    await expect(zoomOut).toBeDisabled();
    // A pinch is no tap: nothing more was marked.
    await expect(page.locator('[data-marking]')).toHaveCount(1);
  });
});

test('the same is done by keyboard with the list, and is there after a reload', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('./ova/');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Se platsen' }));
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/platser\/$/);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Lagerhallen' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Lagerhallen' })).toBeVisible();
  const { signs } = await detailsOf(page);
  const [first, second] = signs;
  if (!first || !second) throw new Error('The place has too few signs');

  const list = page.getByRole('button', { name: 'Lista' });
  await tabTo(page, list);
  await keyboard.press('Enter');
  await expect(list).toHaveAttribute('aria-expanded', 'true');
  const names = page.locator('#plats-lista');
  await expect(names.getByRole('button')).toHaveCount(14);
  for (const detail of [first, second]) {
    const button = names.getByRole('button', { name: detail.name, exact: true });
    await tabTo(page, button);
    await expect(page.locator('.spot[data-kind="pointed"]')).toHaveCount(1);
    await keyboard.press('Space');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(page.getByRole('status').filter({ hasText: 'Markering 2' })).toBeAttached();

  // Without a reason there is no comparison, and the first that lacks one has the focus.
  await tabTo(page, compareButton(page));
  await keyboard.press('Enter');
  await expect(page.getByText('Välj ett skäl till varje markering.')).toBeVisible();
  for (const detail of [first, second]) {
    await marking(page, detail).getByRole('radio').first().focus();
    await keyboard.press('Space');
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Dina markeringar: 2' })).toBeVisible();
  await tabTo(page, compareButton(page));
  await keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
  // The same place another time: what has changed is judged anew.
  await tabTo(page, page.getByRole('button', { name: 'Ett år senare' }));
  await keyboard.press('Enter');
  await expect(page.getByText('Ett år senare.', { exact: true })).toBeVisible();
  await expect(page.locator('.stage img')).toHaveAttribute('src', /ett-ar-senare\.svg$/);
  await expect(page.locator('[data-marking]')).toHaveCount(0);
  await expectFocusNotLost(page);
  await page.goto('./platser/');
  await expect(page.getByRole('listitem').filter({ hasText: 'Lagerhallen' })).toContainText('Klar');
});

test('Tab meets everything in the order in which it is read, before, while marking, and compared', async ({
  page,
}) => {
  await page.goto(path);
  const { signs, others } = await detailsOf(page);
  const tools = ['button Zooma ut', 'button Zooma in', 'button Hela bilden'];
  const aside = [
    'text: Bilden i ord',
    'button Skriv ut utan facit',
    'button Skriv ut med facit',
    'link Affisch att skriva ut',
  ];
  /** What is tabbed to is what is read, in the same order; a choice of reasons is one stop, and a summary has no role. */
  const expectReadInOrder = async (stops: string[]) =>
    expect(stops.filter((stop) => !/^(text:|radio) /u.test(stop))).toEqual(await tellReadingOrder(page));

  const before = await tellTabOrder(page);
  expect(before).toEqual([
    ...tools,
    'button Lista',
    'checkbox 20 sekunder',
    'button Jämför med facit',
    ...aside,
  ]);
  await expectReadInOrder(before);

  await page.getByRole('button', { name: 'Lista' }).click();
  const names = page.locator('#plats-lista').getByRole('button');
  const [first = '', second = ''] = await names.allTextContents();
  await names.nth(0).click();
  await names.nth(1).click();
  const marked = await tellTabOrder(page);
  expect(marked).toEqual([
    ...tools,
    'button Lista',
    'checkbox 20 sekunder',
    ...(await names.allTextContents()).map((name) => `button ${name}`),
    `button Ta bort ${first}`,
    `button Skäl saknas Ändra skäl: ${first}`,
    `button Ta bort ${second}`,
    expect.stringMatching(/^radio /u),
    'button Jämför med facit',
    ...aside,
  ]);
  await expectReadInOrder(marked);

  await compareButton(page).click();
  for (const reasons of await page.locator('[data-marking]').all())
    await reasons.getByRole('radio').first().check();
  await compareButton(page).click();
  await expect(result(page)).toBeFocused();
  const compared = await tellTabOrder(page);
  const isTaken = ({ name }: Detail) => name === first || name === second;
  expect(compared).toEqual([
    ...tools,
    'button Bara mina',
    'button Facit',
    `button Alla ${signs.length + others.length}`,
    // A sign leads into the picture and to its page, whatever is no sign into the picture alone.
    ...signs.flatMap(() => [
      expect.stringMatching(/^button Visa i bilden: /u),
      expect.stringMatching(/^link /u),
    ]),
    ...others.filter(isTaken).map(() => expect.stringMatching(/^button Visa i bilden: /u)),
    expect.stringMatching(/^text: Rätt lämnat: /u),
    'button Titta igen',
    'button Ett år senare',
    expect.stringMatching(/^link Nästa plats: /u),
    ...aside,
  ]);
  await expectReadInOrder(compared);
});

test('axe finds nothing before, while marking, and after the comparison', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Lista' }).click();
  await expectNoViolations(page, 'an unmarked place with its list open');
  const names = page.locator('#plats-lista').getByRole('button');
  await names.nth(0).click();
  await names.nth(1).click();
  await compareButton(page).click();
  await expectNoViolations(page, 'a place with markings that lack reasons');
  for (const reasons of await page.locator('[data-marking]').all())
    await reasons.getByRole('radio').first().check();
  await compareButton(page).click();
  await expect(result(page)).toBeVisible();
  await expectNoViolations(page, 'a compared place');
  await page.getByRole('button', { name: 'Ett år senare' }).click();
  await expect(page.locator('#laget')).toBeFocused();
  await expectNoViolations(page, 'a place at a later time');
});

test('axe finds nothing in a glance, before it begins and when it is over', async ({ page }) => {
  await page.clock.install();
  await page.goto(path);
  await page.getByRole('checkbox', { name: '20 sekunder' }).check();
  const start = page.getByRole('button', { name: 'Starta' });
  await expect(start).toBeVisible();
  await expectNoViolations(page, 'a glance that has not begun');
  await start.click();
  await page.clock.runFor(21_000);
  await expect(page.locator('.cover')).toBeVisible();
  await expectNoViolations(page, 'a glance that is over');
});

test('plus, minus and the arrows enlarge and move the picture from its buttons', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Zooma in' }).focus();
  await page.keyboard.press('+');
  const stage = page.locator('.stage');
  const before = await stage.boundingBox();
  await page.keyboard.press('ArrowRight');
  expect((await stage.boundingBox())?.x).toBeLessThan(before?.x ?? 0);
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: 'Zooma ut' })).toBeDisabled();
});

test('whoever plays on the start page is told at once, by pointer and by keyboard', {
  tag: '@address',
}, async ({ page }) => {
  await page.goto('./');
  const play = page.getByRole('region', { name: 'Hitta tre tecken' });
  await play.scrollIntoViewIfNeeded();
  await play.getByText('Visa som lista').click();
  const buttons = play.getByRole('button');
  await expectNoViolations(page, 'the start page with the list of the play open');
  let presses = 0;
  while (!(await play.getByText('3 av 3').isVisible()) && presses < (await buttons.count())) {
    await buttons.nth(presses).press('Enter');
    await expect(play.getByRole('status')).toContainText(/^(Rätt|Det kan du lämna)\./);
    presses += 1;
  }
  await expect(play.getByText('3 av 3')).toBeVisible();
  await play.locator('[data-frame]').click({ position: { x: 200, y: 200 } });
  await expect(play.getByRole('link', { name: 'Se hela övningen' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the numbered picture, the list and a closed key are there, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('main').locator('noscript p')).toBeVisible();
    await expect(page.locator('.frame .place-numbers')).toBeVisible();
    await expect(page.locator('.names-on-paper li')).toHaveCount(14);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    const why = page.getByRole('heading', { name: 'Det här är värt att skriva upp' }).first();
    await expect(why).toBeHidden();
    await page.getByText('Visa facit').click();
    await expect(why).toBeVisible();
  });
});
