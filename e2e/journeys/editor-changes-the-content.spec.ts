import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findFreePort } from '../support/free-port.ts';

/** Everything is checked five times, which takes seconds, and ten times that on a busy machine. */
const LONG = 400_000;

let root = '';
let editing: ChildProcess;
let address = '';

test.beforeAll(async () => {
  test.setTimeout(LONG);
  root = mkdtempSync(join(tmpdir(), 'edited-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const port = await findFreePort();
  editing = spawn(process.execPath, ['src/tools/edit.ts', '--no-open', '--root', root, '--port', `${port}`]);
  address = `http://localhost:${port}/`;
  await new Promise((started) => editing.stdout?.once('data', started));
});

test.afterAll(() => {
  editing.kill();
  rmSync(root, { recursive: true });
});

const onDisk = (file: string) => readFileSync(join(root, file), 'utf8');

/** Opens a list, and something in it by its title. */
async function open(page: Page, list: string, title: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${list}(?: \\d+ fel)?$`) }).click();
  await page.getByRole('button', { name: title }).first().click();
  await expect(page.getByRole('button', { name: 'Spara', exact: true })).toBeVisible({ timeout: 60_000 });
}

/** Saves, and waits until everything has been checked. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText(/^Sparat\. Kontrollen/)).toBeVisible({ timeout: 60_000 });
}

// The page is the same wherever the site is served.
test('an editor changes a sign, adds a question, and is told what is wrong beside the field', {
  tag: '@editing',
}, async ({ page }) => {
  test.setTimeout(LONG);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      elsewhere.push(request.url());
  });
  await page.goto(address);
  await expect(page.getByText('Inga fel i hela innehållet.')).toBeVisible({ timeout: 90_000 });

  await test.step('a sign: one line of its file changes', async () => {
    const file = 'content/areas/02-miljobrott/signs/hogen-vaxer-inget-gar-ut.mdx';
    const before = onDisk(file);
    const shortTitle = /^shortTitle: "(.*)"$/m.exec(before)?.[1] ?? '';
    const title = /^title: "(.*)"$/m.exec(before)?.[1] ?? '';
    await open(page, 'Tecken', title);
    await page.getByLabel('Kort namn').fill('Högen växer');
    await save(page);
    expect(onDisk(file)).toBe(before.replace(`"${shortTitle}"`, '"Högen växer"'));
  });

  await test.step('a new question: the check says what it lacks, beside each field', async () => {
    await page.getByRole('link', { name: 'Frågor', exact: true }).click();
    await page.getByRole('button', { name: 'Ny fråga' }).click();
    await page
      .getByLabel(/Vad handlar frågan om/)
      .fill('En lastbil utan skyltar lossar på gården klockan fyra på morgonen.');
    await page.getByLabel('Område').first().selectOption('02-miljobrott');
    await page.getByRole('button', { name: 'Skapa' }).click();
    const empty = page.getByText('Frågan är inte ifyllt.');
    const prompt = page.getByLabel('Frågan', { exact: true });
    await expect(prompt).toBeVisible({ timeout: 60_000 });
    await expect(empty.first()).toBeVisible({ timeout: 60_000 });
    await prompt.fill('Vad gör du med det du såg?');
    await save(page);
    await expect(empty).toHaveCount(0);
    await page.getByRole('button', { name: /^Lektion att läsa igen:/ }).click();
    await page.getByRole('searchbox', { name: 'Skriv några bokstäver' }).fill('platsbes');
    await page.getByRole('button', { name: /På platsbesöket/ }).click();
    await save(page);
    expect(onDisk('content/areas/02-miljobrott/questions.yaml')).toMatch(
      /situation: "En lastbil utan skyltar .*\n {4}prompt: "Vad gör du med det du såg\?"\n {4}signs: \[\]\n {4}lesson: miljo-/,
    );
  });

  await test.step('a sign that breaks a rule: what is wrong, why and what to do stand at the field', async () => {
    await open(page, 'Tecken', /Analysrapporten/);
    await page.getByRole('button', { name: 'Ta bort Det kan också bero på 3' }).click();
    await page.getByRole('button', { name: 'Ta bort Det kan också bero på 2' }).click();
    await save(page);
    const field = page.getByRole('group', { name: 'Det kan också bero på' });
    await expect(field.getByText(/oskyldig/).first()).toBeVisible();
    await expect(field.getByText('Gör så här:')).toBeVisible();
    await expect(page.getByText(/fel i hela innehållet/)).toBeVisible();
  });

  expect(elsewhere).toEqual([]);
});
