import type { Page } from '@playwright/test';
import { base } from '../support/build.ts';
import { tabTo } from '../support/keyboard.ts';
import { expect, test } from '../support/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

const pageField = (page: Page) => page.getByRole('searchbox', { name: 'Vad vill du slå upp?' });
const headerField = (page: Page) => page.getByRole('searchbox', { name: 'Sök tecken, lektioner och ord' });
const results = (page: Page) => page.locator('ol#search-results > li');
const pageStatus = (page: Page) => page.getByRole('main').getByRole('status');
const everything = (page: Page) => page.getByRole('region', { name: 'Från A till Ö' });

/** An everyday word that the site does not use for its page, written without marks. */
const WRONG_WORDS = 'pengatvatt';

test.describe('in the header, by keyboard', () => {
  test('results come while typing, and the arrow keys lead to a page', { tag: '@address' }, async ({
    page,
  }) => {
    await page.goto('./omraden/');
    const field = headerField(page);
    await tabTo(page, field);
    await page.keyboard.type(WRONG_WORDS);
    const panel = page.getByRole('banner').getByRole('search');
    const links = panel.getByRole('listitem').getByRole('link');
    await expect(links.first()).toHaveText('penningtvätt');
    await expect(panel.getByRole('status')).toHaveText(/^Det som ligger närmast ”.+” står först\.$/);
    await expect(panel.getByRole('listitem').first()).toContainText('Ord');

    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'penningtvätt' })).toBeVisible();
  });

  test('Escape closes the list and keeps what was typed', async ({ page }) => {
    await page.goto('./omraden/');
    await tabTo(page, headerField(page));
    await page.keyboard.type('muta');
    const panel = page.getByRole('banner').getByRole('search');
    const links = panel.getByRole('listitem').getByRole('link');
    await expect(links.first()).toHaveText('muta');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(links).toHaveCount(0);
    await expect(headerField(page)).toBeFocused();
    await expect(headerField(page)).toHaveValue('muta');
  });

  test('the list is gone when the focus has left it', async ({ page }) => {
    await page.goto('./omraden/');
    await tabTo(page, headerField(page));
    await page.keyboard.type('muta');
    const links = page.getByRole('banner').getByRole('search').getByRole('listitem').getByRole('link');
    await expect(links.first()).toHaveText('muta');
    await page.keyboard.press('Shift+Tab');
    await expect(links).toHaveCount(0);
  });

  test('Enter opens the page with all results', { tag: '@address' }, async ({ page }) => {
    await page.goto('./omraden/');
    await tabTo(page, headerField(page));
    await page.keyboard.type('svartjobb');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sok\/#q=svartjobb$/);
    await expect(pageField(page)).toHaveValue('svartjobb');
    await expect(results(page).first()).toBeVisible();
  });

  test('a lost connection is told, and Enter still leads somewhere', async ({ page, watch }) => {
    watch.expectTrouble(/ERR_FAILED/);
    await page.route('**/sok/index.json', (route) => route.abort());
    await page.goto('./omraden/');
    await tabTo(page, headerField(page));
    await page.keyboard.type('muta');
    const status = page.getByRole('banner').getByRole('status');
    await expect(status).toHaveText('Sökningen gick inte att hämta. Är du uppkopplad?');
  });
});

test.describe('beside the page', () => {
  test('a worker of the site reads the index and answers; when its file does not come that is told, and the next letter heals it', {
    tag: '@address',
  }, async ({ page, watch }) => {
    watch.expectTrouble(/status of 404/);
    const [worker] = await Promise.all([
      page.waitForEvent('worker', { timeout: 30_000 }),
      page.goto('./omraden/'),
    ]);
    const address = new URL(worker.url());
    expect(address.origin).toBe(new URL(page.url()).origin);
    expect(address.pathname).toContain(`${base}_astro/`);
    const links = page.getByRole('banner').getByRole('search').getByRole('listitem').getByRole('link');
    await headerField(page).fill('muta');
    await expect(links.first()).toHaveText('muta');
    expect(page.workers()).toHaveLength(1);

    await page.route(address.href, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('./om/');
    await headerField(page).fill('muta');
    const status = page.getByRole('banner').getByRole('status');
    await expect(status).toHaveText('Sökningen gick inte att hämta. Är du uppkopplad?');
    await page.unroute(address.href);
    await headerField(page).fill('mut');
    await expect(links.first()).toHaveText('muta');
  });
});

test.describe('on the search page', () => {
  test('before anything is asked, everything is listed from A to Ö', async ({ page }) => {
    await page.goto('./sok/');
    await expect(everything(page)).toBeVisible();
    await expect(everything(page).getByRole('link', { name: 'målvakt', exact: true })).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  });

  test('an address with a query can be sent to somebody: each result says what it is, with the words marked', async ({
    page,
  }) => {
    await page.goto('./sok/#q=m%C3%A5lvakter');
    await expect(pageField(page)).toHaveValue('målvakter');
    await expect(pageStatus(page)).toHaveText('Det som ligger närmast ”målvakter” står först.');
    const first = results(page).first();
    await expect(first.locator('> a[href]')).toHaveText('målvakt');
    await expect(first).toContainText('Ord');
    await expect(first.locator('mark').first()).toHaveText(/målvakt/i);
    await expect(everything(page)).toBeHidden();
    // Titles are kept with the pages that were visited, for others who use the browser to read.
    await expect(page).not.toHaveTitle(/målvakter/);
  });

  test('what is typed is in the address only when a result is opened, so that coming back finds it', {
    tag: '@address',
  }, async ({ page }) => {
    await page.goto('./sok/');
    await tabTo(page, pageField(page));
    await page.keyboard.type('sekretes');
    await expect(results(page).first().getByRole('link')).toHaveText('sekretess');
    await expect(page).toHaveURL(/\/sok\/$/);
    await tabTo(page, results(page).first().getByRole('link'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'sekretess' })).toBeVisible();
    await page.goBack();
    await expect(pageField(page)).toHaveValue('sekretes');
    await expect(results(page).first().getByRole('link')).toHaveText('sekretess');
  });

  test('a section of a lesson is reached at its heading', { tag: '@address' }, async ({ page }) => {
    await page.goto('./sok/?q=fotografera%20saker');
    await results(page).getByRole('link', { name: 'Fotografera saker, inte människor' }).press('Enter');
    await expect(page).toHaveURL(/#fotografera-saker-inte-manniskor$/);
    await expect(page.getByRole('heading', { name: 'Fotografera saker, inte människor' })).toBeInViewport();
  });

  test('when nothing is found, it says what to try and which words are near', async ({ page }) => {
    await page.goto('./sok/?q=xqzwvq');
    await expect(pageStatus(page)).toHaveText('Inga träffar på ”xqzwvq”.');
    await expect(page.getByRole('main')).toContainText('Pröva ett annat ord för samma sak.');
    await expect(everything(page)).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: 'Slå upp i listan från A till Ö' }));

    await page.goto('./sok/?q=sekkkretsss');
    await expect(page.getByRole('main')).toContainText('Liknande ord:');
    await expect(
      page.getByRole('main').getByRole('link', { name: 'sekretess', exact: true }).first(),
    ).toBeVisible();
  });

  test('while the index is on its way, and when it does not come, the page says so and can try again', async ({
    page,
    watch,
  }) => {
    watch.expectTrouble(/ERR_FAILED/);
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/sok/index.json', async (route) => {
      await held;
      await route.abort();
    });
    await page.goto('./sok/?q=muta');
    await expect(pageStatus(page)).toHaveText('Hämtar sökregistret …');
    answer();
    await expect(pageStatus(page)).toHaveText('Sökningen gick inte att hämta. Är du uppkopplad?');
    await expect(everything(page)).toBeVisible();
    await page.unroute('**/sok/index.json');
    await tabTo(page, page.getByRole('button', { name: 'Försök igen' }));
    await page.keyboard.press('Enter');
    await expect(results(page).first().getByRole('link')).toHaveText('muta');
  });

  test('what is typed is never read as markup or as commands', async ({ page }) => {
    for (const query of [
      '<img src=x onerror=alert(1)>',
      '+muta -gåva title:x~3^9 *',
      '__proto__',
      '\ud800',
    ]) {
      await page.goto('./sok/');
      await pageField(page).fill(query);
      await expect(page.getByRole('main').locator('img')).toHaveCount(0);
      await expect(pageStatus(page)).not.toBeEmpty();
    }
  });
});

test.describe('in the hand', () => {
  test('Ctrl+K and / reach the field from anywhere, and / can be turned off', async ({ page }) => {
    // The keys come after the page.
    await page.goto('./omraden/', { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await expect(headerField(page)).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(headerField(page)).toHaveValue('a/b');
    await page.goto('./sok/');
    const choice = page.getByRole('checkbox', { name: 'Tangenten / går också till sökfältet' });
    await expect(choice).toBeVisible();
    await page.keyboard.press('/');
    await expect(pageField(page)).toBeFocused();
    await choice.uncheck();
    await page.goto('./omraden/', { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await expect(headerField(page)).not.toBeFocused();
  });

  test('the words are marked on the page that opens, the address says nothing of them, and back keeps the query', {
    tag: '@address',
  }, async ({ page }) => {
    await page.goto('./omraden/');
    await headerField(page).fill('sekretess');
    const first = page
      .getByRole('banner')
      .getByRole('search')
      .getByRole('link', { name: 'sekretess', exact: true });
    await first.click();
    await expect(page).toHaveURL(/\/ordlista\/sekretess\/$/);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('sought')?.size ?? 0)).toBeGreaterThan(0);
    await page.goBack();
    await expect(headerField(page)).toHaveValue('sekretess');
  });

  test('a frightened person is given a number first', async ({ page }) => {
    await page.goto('./sok/#q=jag+%C3%A4r+r%C3%A4dd');
    const answer = page.locator('.search-answer');
    await expect(answer).toContainText('ring', { ignoreCase: true });
    await expect(answer.getByRole('link').first()).toHaveAttribute('href', /^tel:/);
  });

  test('what the site cannot answer is said to be so, under the field and on the page alike', async ({
    page,
  }) => {
    const query = 'boka badmintonbana i sporthallen';
    await page.goto('./omraden/');
    await headerField(page).fill(query);
    const said = page.getByRole('banner').getByRole('status');
    await expect(said).toContainText('Inget säkert svar');
    const text = await said.innerText();
    await page.keyboard.press('Enter');
    await expect(pageStatus(page)).toHaveText(text);
    await expect(page.getByRole('main').getByRole('link', { name: /^Vet du inte vart/ })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to a list of everything', async ({ page }) => {
    await page.goto('./omraden/');
    await page.getByRole('banner').getByRole('link', { name: 'Sök', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sök' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await everything(page).getByRole('link', { name: 'målvakt', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'målvakt' })).toBeVisible();
  });
});
