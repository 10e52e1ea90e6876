import { expectNoViolations } from '../support/axe.ts';
import { beginPass, goToSlide, nextButton, openAudience, PASS, slide, titleOn } from '../support/leader.ts';
import { expect, test } from '../support/site.ts';

const FIRST_VOTE = 'Första omröstningen';

test('two windows follow each other, whichever of them is stepped, reloaded or closed', {
  tag: '@address',
}, async ({ page, context }) => {
  await beginPass(page, PASS);
  await expect(page.getByText('Publikfönstret är inte öppet')).toBeVisible();
  const audience = await openAudience(page, context);
  await expect(page.getByText('Rummet ser samma bild')).toBeVisible();

  await nextButton(page).click();
  await expect(slide(audience, 2)).toBeVisible();
  await expect(titleOn(audience)).toHaveText((await titleOn(page).textContent()) ?? '');

  // What clickers send, to whichever window is in front.
  for (const [window, other] of [
    [audience, page],
    [page, audience],
  ] as const) {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter']) {
      await window.keyboard.press(key);
      await window.keyboard.press('PageUp');
      await window.keyboard.press(key);
      await expect(slide(other, 3)).toBeVisible();
      await window.keyboard.press('Backspace');
      await expect(slide(other, 2)).toBeVisible();
    }
    await window.keyboard.press('End');
    await expect(slide(other, 2)).toBeHidden();
    await window.keyboard.press('Home');
    await window.keyboard.press('ArrowRight');
    await expect(slide(other, 2)).toBeVisible();
  }

  await audience.reload();
  await expect(slide(audience, 2)).toBeVisible();
  await page.reload();
  await expect(slide(page, 2)).toBeVisible();

  await audience.close({ runBeforeUnload: true });
  await expect(page.getByText('Publikfönstret är inte öppet')).toBeVisible();
  const again = await openAudience(page, context);
  await expect(slide(again, 2)).toBeVisible();

  const address = page.url();
  await page.close();
  // The room is never told what is wrong.
  await again.waitForTimeout(4000);
  await expect(again.getByText('fönster')).toHaveCount(1);
  const presenter = await context.newPage();
  await presenter.goto(address);
  await expect(slide(presenter, 2)).toBeVisible();
  await expect(presenter.getByText('Rummet ser samma bild')).toBeVisible();
});

test('the first screen has its button in sight on a small laptop, and nothing over it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const screens of [/^Två skärmar/, /^En skärm/]) {
    await page.goto(PASS);
    await page.getByRole('radio', { name: screens }).check();
    await expect(page.getByRole('button', { name: 'Börja', exact: true })).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[popover]').filter({ visible: true })).toHaveCount(0);
  }
});

test('another group begins at the beginning, and sees nothing of the one before', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00+01:00') });
  await beginPass(page, PASS, { group: 'Grupp 1' });
  const audience = await openAudience(page, context);
  await goToSlide(page, FIRST_VOTE);
  await page.getByRole('textbox', { name: 'A, Före samtalet' }).fill('18');
  await page.getByRole('button', { name: 'Visa rösterna' }).click();
  await expect(audience.locator('.bar-number').first()).toHaveText('18');

  // The next day, with the room's window still open.
  await page.clock.setSystemTime(new Date('2026-11-25T09:00:00+01:00'));
  await page.reload();
  // The room may see this page: it has no name of another group.
  await expect(page.getByText('Fortsätt med en tidigare grupp (1)')).toBeVisible();
  await expect(page.getByText('Grupp 1').filter({ visible: true })).toHaveCount(0);
  await page.getByLabel('Grupp', { exact: true }).fill('Grupp 2');
  await page.getByRole('button', { name: 'Börja', exact: true }).click();
  await expect(slide(page, 1)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Starta klockan' })).toBeVisible();
  await expect(slide(audience, 1)).toContainText('Grupp 2');
  await goToSlide(page, FIRST_VOTE);
  await expect(audience.locator('.case-sheet')).toBeVisible();
  await expect(audience.locator('.bar-number')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'A, Före samtalet' })).toHaveValue('0');

  await page.goto(PASS);
  await page.getByText(/^Fortsätt med en tidigare grupp/).click();
  await page.getByRole('button', { name: /^Fortsätt: Grupp 1/ }).click();
  await expect(page.getByRole('textbox', { name: 'A, Före samtalet' })).toHaveValue('18');
  // Its clock was yesterday's: the room is not a day behind.
  await expect(page.getByRole('button', { name: 'Starta klockan' })).toBeVisible();
});

test('the room has its answers beside the case, sees votes only when the leader shows them, and then the key', async ({
  page,
  context,
}) => {
  await beginPass(page, PASS, { size: '24' });
  const audience = await openAudience(page, context);
  await goToSlide(page, 'Diskutera två och två');
  await expect(audience.locator('.options li')).toHaveCount(3);
  await expect(audience.locator('.situation')).toBeVisible();

  await page.keyboard.press('PageUp');
  const hands = (letter: string, vote = 'Före samtalet') =>
    page.getByRole('textbox', { name: `${letter}, ${vote}` });
  await hands('A').fill('18');
  await page.getByRole('button', { name: 'En till: B, Före samtalet' }).click();
  await page.getByRole('button', { name: 'En till: B, Före samtalet' }).click();
  await page.getByRole('button', { name: 'En färre: B, Före samtalet' }).click();
  await expect(page.getByText('19 av 24 räknade')).toBeVisible();
  await expect(audience.locator('.situation')).toBeVisible();
  await expect(audience.locator('.bar')).toHaveCount(0);

  // Keys work on after a number was typed, and count nothing.
  await hands('A').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('PageDown');
  await expect(titleOn(audience)).toHaveText(FIRST_VOTE);
  await expect(hands('A')).toHaveValue('18');

  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await hands('C', 'Efter samtalet').fill('19');
  await expect(audience.locator('.bar')).toHaveCount(0);
  await page.getByRole('button', { name: 'Visa rösterna' }).click();
  await expect(audience.locator('.bar-number')).toHaveText(['18', '0', '1', '0', '0', '19']);
  await page.getByRole('button', { name: 'Dölj rösterna' }).click();
  await expect(audience.locator('.situation')).toBeVisible();

  await page.getByRole('button', { name: 'Börja om räkningen: Efter samtalet' }).click();
  await expect(hands('C', 'Efter samtalet')).toHaveValue('0');
  await hands('C', 'Efter samtalet').fill('20');
  await page.keyboard.press('PageDown');
  await expect(audience.locator('[data-right] .bar-mark')).toHaveText('✓ Facit');
  await expect(
    audience.getByText('Efter samtalet valde 20 av 20 svar C. Före var det 0 av 19.'),
  ).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(audience.locator('.bar')).toHaveCount(0);
  await expect(audience.locator('.situation')).toContainText('C.');
  await page.reload();
  await expect(titleOn(page)).toHaveText('Facit: C');
  await page.keyboard.press('PageUp');
  await expect(audience.locator('.bar-mark')).toBeVisible();
});

test('what was in a dossier comes up row by row', async ({ page, context }) => {
  await beginPass(page, PASS);
  const audience = await openAudience(page, context);
  await goToSlide(page, 'Det här fanns i akten');
  const seen = audience.locator('.finds li span:first-child').filter({ visible: true });
  await expect(seen).toHaveCount(0);
  for (const n of [1, 2]) {
    await page.keyboard.press('PageDown');
    await expect(seen).toHaveCount(n);
  }
});

test('nothing that a clicker sends, and no reload, puts notes or the key on the only screen', async ({
  page,
}) => {
  await beginPass(page, PASS, { isSingle: true, group: 'Grupp 3' });
  await expect(page.getByText('Talarstöd', { exact: true })).toHaveCount(0);
  const isFit = async () => {
    await expect(page.locator('.single')).toBeVisible();
    await expect(page.locator('.notes, .presenter')).toHaveCount(0);
  };
  for (const key of ['F5', 'Shift+F5', 'Escape', 'PageDown', '.', '.']) {
    await page.keyboard.press(key);
    await isFit();
  }
  await expect(slide(page, 2)).toBeVisible();
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  await page.reload();
  await isFit();
  await expect(slide(page, 2)).toBeVisible();

  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await goToSlide(page, FIRST_VOTE);
  await page.getByRole('button', { name: 'Räkna händer' }).click();
  await page.getByRole('textbox', { name: 'A, Före samtalet' }).fill('11');
  await expect(page.getByRole('textbox', { name: 'A, Före samtalet' })).toHaveCSS(
    'color',
    'rgba(0, 0, 0, 0)',
  );
  await page.getByRole('button', { name: 'Klar' }).click();
  await expect(page.locator('.slide-band .instruction')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('PageDown');
  await page.getByRole('button', { name: 'Starta timern' }).click();
  await expect(page.locator('.bar-time')).toHaveText(/^2:5\d$/);
  await expectNoViolations(page, 'the only screen');
});

test('one screen hides nothing of what the slide says to the room', async ({ page }) => {
  await beginPass(page, PASS, { isSingle: true, group: 'Grupp 3' });
  for (const [width, height] of WINDOWS.filter(([width]) => width > 1000)) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('Home');
    for (let n = 1; n <= 8; n += 1) {
      await expect(slide(page, n)).toBeVisible();
      const covered = await page.evaluate(() => {
        const bar = document.querySelector('.leader-bar')?.getBoundingClientRect();
        const said = [
          ...document.querySelectorAll<HTMLElement>('.stage .slide-band > *, .stage .slide-body > *'),
        ];
        return said
          .filter((element) => element.checkVisibility() && element.textContent?.trim())
          .filter((element) => {
            // The text itself, not the line that it stands on.
            const range = document.createRange();
            range.selectNodeContents(element);
            return [...range.getClientRects()].some(
              ({ left, right, top, bottom }) =>
                bar && right > bar.left + 1 && left < bar.right && bottom > bar.top + 1 && top < bar.bottom,
            );
          })
          .map(({ textContent }) => textContent?.slice(0, 40));
      });
      expect.soft(covered, `slide ${n} at ${width} × ${height}`).toEqual([]);
      await page.keyboard.press('PageDown');
      if (await page.locator('.stage [data-reveal]').count()) {
        await page.keyboard.press('Home');
        break;
      }
    }
  }
});

test('what is typed in a box is text, and never turns or blackens a slide', async ({ page, context }) => {
  await beginPass(page, PASS);
  const audience = await openAudience(page, context);
  for (const open of ['p', 'Parkera en fråga'] as const) {
    if (open === 'p') await page.keyboard.press('p');
    else await page.getByRole('button', { name: open }).click();
    await page.keyboard.type('Hur blir det om vi bara vet var? Tvivel.');
    await expect(page.getByLabel('Frågor att återkomma till')).toHaveValue(
      'Hur blir det om vi bara vet var? Tvivel.',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect(slide(audience, 1)).toBeVisible();
  await expect(audience.locator('.stage')).toHaveAttribute('data-black', 'false');
  // The questions stand in the notes of the last slide.
  await page.keyboard.press('End');
  await expect(page.getByRole('region', { name: 'Talarstöd' }).getByText('Hur blir det')).toHaveCount(2);
});

test('the slide can be black, and letters can be off while the clicker works on', async ({
  page,
  context,
}) => {
  await beginPass(page, PASS);
  const audience = await openAudience(page, context);
  await page.keyboard.press('b');
  await expect(audience.locator('.stage h3')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Visa bilden igen' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(audience.locator('.stage h3')).toBeVisible();

  await page.getByRole('button', { name: 'Tangenter' }).click();
  await page.getByLabel('Bokstäver är kortkommandon').uncheck();
  await page.keyboard.press('PageDown');
  await expect(slide(audience, 2)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(slide(audience, 3)).toBeVisible();
  await expect(audience.locator('.stage h3')).toBeVisible();
});

test('the clock tells how the room keeps to the plan, also after a break, and the timer runs on while one looks ahead', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00+01:00') });
  await beginPass(page, PASS);
  // The first step starts it.
  await page.keyboard.press('PageDown');
  await expect(page.getByText('i fas')).toBeVisible();
  await page.clock.fastForward('10:00');
  // The first slide may take three minutes.
  await expect(page.getByText('7 min efter')).toBeVisible();
  await expect(page.getByText('09.10', { exact: true })).toBeVisible();
  await expect(page.locator('.programme li').first()).toContainText('plan 09.06');

  const audience = await openAudience(page, context);
  await page.getByRole('button', { name: 'Lägg in en rast' }).click();
  await page.getByRole('button', { name: /^5 minuter/ }).click();
  await expect(titleOn(audience)).toHaveText('Rast');
  await expect(audience.locator('.break-time')).toHaveText('09.15');
  await expect(page.getByText(/^1[12] min efter$/)).toBeVisible();
  await page.getByRole('button', { name: 'Avsluta rasten' }).click();
  await expect(slide(audience, 2)).toBeVisible();
  await expect(titleOn(audience)).not.toHaveText('Rast');
  await expect(page.getByText('7 min efter')).toBeVisible();
  await audience.close();

  const timer = page.getByRole('group', { name: 'Timer' });
  // The clock goes on by itself, too, by the seconds that the test takes.
  const expectLeft = async (minutes: number, seconds: number) => {
    const read = async () => {
      const [, sign = '', min = 0, sec = 0] =
        /^(−?)(\d+):(\d\d)$/.exec(await timer.locator('.big').innerText()) ?? [];
      return (sign ? -1 : 1) * (Number(min) * 60 + Number(sec));
    };
    const expected = minutes * 60 + seconds;
    await expect.poll(read).toBeLessThanOrEqual(expected);
    expect(await read()).toBeGreaterThan(expected - 20);
  };
  await expectLeft(5, 0);
  await timer.getByRole('button', { name: 'Starta timern' }).click();
  await page.clock.fastForward('02:00');
  await expectLeft(3, 0);
  await page.keyboard.press('PageDown');
  await expect(timer.getByText('5:00')).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.clock.fastForward('00:30');
  await expectLeft(2, 30);
  await timer.getByRole('button', { name: 'En minut till' }).click();
  await expectLeft(3, 30);
  await page.clock.fastForward('00:30');
  await expectLeft(3, 0);
  await timer.getByRole('button', { name: 'Pausa' }).click();
  await page.clock.fastForward('01:00');
  await expectLeft(3, 0);
  await timer.getByRole('button', { name: 'Starta timern' }).click();
  await page.clock.fastForward('03:10');
  await expectLeft(0, -10);
  await expect(timer.getByRole('status')).toHaveText('Tiden är slut.');
});

/** Common laptops, a projector’s resolution, tablets, and a small laptop at 150 %. */
const WINDOWS = [
  [1280, 640],
  [1280, 720],
  [1366, 657],
  [1024, 768],
  [1920, 1080],
  [853, 427],
] as const;

test('the leader’s window has all that she needs without scrolling', async ({ page }) => {
  await beginPass(page, PASS, { size: '24' });
  await goToSlide(page, 'Andra omröstningen');
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    const outside = await page.evaluate(() => {
      const needed =
        '.stage, .presenter-steps *, .presenter-times *, .notes-head *, .presenter-notes, .hands button, .hands input, .hands p, .presenter-top button';
      const side = document.querySelector('.presenter-side')?.getBoundingClientRect().right ?? 0;
      return [...document.querySelectorAll<HTMLElement>(needed)]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'))
        .filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const isCut = element.matches('button') && element.scrollWidth > element.clientWidth + 1;
          const most = element.closest('.presenter-side') ? side : innerWidth;
          return isCut || left < -1 || top < -1 || right > most + 1 || bottom > innerHeight + 1;
        })
        .map(({ className, textContent }) => `${className} ${textContent?.slice(0, 30)}`);
    });
    expect.soft(outside, `outside ${width} × ${height}`).toEqual([]);
    const notes = await page.locator('.presenter-notes').boundingBox();
    expect.soft(notes?.height, `height of the notes at ${width} × ${height}`).toBeGreaterThan(60);
    expect.soft(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
  }
});

test('panels stay as they were put, and what is written stays within a narrow window', async ({ page }) => {
  await beginPass(page, PASS);
  const line = page.locator('.splitter.vertical');
  const before = (await page.locator('.stage').boundingBox())?.width ?? 0;
  const box = await line.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 200);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) - 150, (box?.y ?? 0) + 200);
  await page.mouse.up();
  const width = () => page.locator('.stage').evaluate((stage) => stage.clientWidth);
  expect(await width()).toBeLessThan(before - 100);
  const moved = await width();
  await page.reload();
  await expect.poll(width).toBe(moved);
  for (const narrow of [320, 390]) {
    await page.setViewportSize({ width: narrow, height: 700 });
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), `at ${narrow}`)
      .toBeLessThanOrEqual(narrow);
  }
});

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true });
  test('a finger turns the slide the way it goes, however slowly', async ({ page, context }) => {
    await beginPass(page, PASS);
    const audience = await openAudience(page, context);
    const client = await context.newCDPSession(audience);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    const swipe = async (from: number, to: number) => {
      await touch('touchStart', [{ x: from, y: 300 }]);
      await touch('touchMove', [{ x: (from + to) / 2, y: 302 }]);
      // Longer than the clock needs to draw anew.
      await audience.waitForTimeout(600);
      await touch('touchMove', [{ x: to, y: 304 }]);
      await touch('touchEnd', []);
    };
    await swipe(600, 300);
    await expect(slide(audience, 2)).toBeVisible();
    await swipe(600, 300);
    await expect(slide(page, 3)).toBeVisible();
    await swipe(300, 600);
    await expect(slide(page, 2)).toBeVisible();
    await touch('touchStart', [{ x: 600, y: 300 }]);
    await touch('touchStart', [
      { x: 600, y: 300 },
      { x: 200, y: 300 },
    ]);
    await touch('touchMove', [
      { x: 400, y: 300 },
      { x: 300, y: 300 },
    ]);
    await touch('touchEnd', []);
    await audience.waitForTimeout(200);
    await expect(slide(audience, 2)).toBeVisible();
  });
});

test('everybody can use the windows', async ({ page, context }) => {
  await page.goto(PASS);
  await expectNoViolations(page, 'the choice of group');
  await beginPass(page, PASS);
  await goToSlide(page, FIRST_VOTE);
  await expectNoViolations(page, "the leader's window");
  await page.getByRole('button', { name: 'Alla bilder' }).click();
  await expectNoViolations(page, 'all slides');
  await page.getByRole('button', { name: 'Stäng' }).click();
  const audience = await openAudience(page, context);
  await page.getByRole('button', { name: 'En till: A, Före samtalet' }).click();
  await page.getByRole('button', { name: 'Visa rösterna' }).click();
  await expect(audience.locator('.bar').first()).toBeVisible();
  for (const colours of ['light', 'dark']) {
    await expectNoViolations(audience, `the window of the room with ${colours} slides`);
    await page.getByRole('button', { name: 'Mörka bilder' }).click();
  }
});
