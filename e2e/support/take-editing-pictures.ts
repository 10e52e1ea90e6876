/**
 * Takes the pictures of docs/kom-igang.md from the real editing page, on a copy of the content: `npm run docs:editing`. The
 * preview is left out: it is the site itself.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from './find-browser.ts';
import { findFreePort } from './free-port.ts';

const FOLDER = 'docs/kom-igang';
const VIEWPORT = { width: 1100, height: 620 };
/** The check of everything takes seconds, and longer on a busy machine. */
const CHECK_TIME = 90_000;

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
cpSync('content', join(root, 'content'), { recursive: true });
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.org', ...args], {
    cwd: root,
    stdio: 'pipe',
  });
git('init', '--quiet');
git('add', '--all');
git('commit', '--quiet', '--message', 'Start');

const port = await findFreePort();
const editing = spawn(process.execPath, [
  'src/tools/edit.ts',
  '--no-open',
  '--root',
  root,
  '--port',
  `${port}`,
]);
await new Promise((started) => editing.stdout.once('data', started));
const browser = await chromium.launch(await findBrowser());

async function photograph(page: Page, name: string): Promise<void> {
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toFile(`${FOLDER}/${name}.png`);
  console.log(`Wrote ${FOLDER}/${name}.png.`);
}

const open = async (page: Page, list: string, title: RegExp) => {
  await page.getByRole('link', { name: new RegExp(`^${list}(?: ?\\d+ (?:fel|kvar))*$`) }).click();
  await page.getByRole('button', { name: title }).first().click();
  await page.getByRole('button', { name: 'Spara', exact: true }).waitFor();
};

try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: 'light', locale: 'sv-SE' });
  page.setDefaultTimeout(CHECK_TIME);
  await page.goto(`http://localhost:${port}/`);
  await page.getByText('Inga fel i hela innehållet.').waitFor();
  await open(page, 'Ordlista', /^IVO/);
  await photograph(page, 'oppna');

  await page.getByRole('link', { name: 'Källor', exact: true }).click();
  await page.getByRole('button', { name: 'Ny källa' }).click();
  await page.getByLabel(/^Så nämns källan/).fill('Exempelrapporten 2026');
  await photograph(page, 'ny');

  await open(page, 'Ordlista', /^IVO/);
  await page.getByLabel('Förklaring').fill('En myndighet.');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText(/^Sparat\. Kontrollen/).waitFor();
  await photograph(page, 'fel');

  await open(page, 'Lektioner', /Därför lockar avfall/);
  await page.getByRole('heading', { name: 'Text på sidan' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 500);
  await page.waitForTimeout(500);
  await photograph(page, 'text');

  await open(page, 'Ordlista', /^IVO/);
  await page
    .getByLabel('Förklaring')
    .fill('Inspektionen för vård och omsorg, en statlig myndighet som ger tillstånd.');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText('Sparat. Kontrollen hittade inget fel.').waitFor();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByLabel(/Vad har du ändrat/).fill('IVO förklarat kortare');
  await photograph(page, 'publicera');
} finally {
  await browser.close();
  const ended = once(editing, 'exit');
  editing.kill();
  await ended;
  rmSync(root, { recursive: true, maxRetries: 10 });
}
