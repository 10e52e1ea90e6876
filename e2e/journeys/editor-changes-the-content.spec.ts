import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findFreePort } from '../support/free-port.ts';

/** Everything is checked ten times, which takes seconds, and ten times that on a busy machine. */
const LONG = 400_000;

let root = '';
let editing: ChildProcess;
let address = '';

test.beforeAll(async () => {
  test.setTimeout(LONG);
  root = mkdtempSync(join(tmpdir(), 'edited-'));
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
  editing = spawn(process.execPath, ['src/tools/edit.ts', '--no-open', '--root', root, '--port', `${port}`]);
  address = `http://localhost:${port}/`;
  await new Promise((started) => editing.stdout?.once('data', started));
});

test.afterAll(async () => {
  const ended = once(editing, 'exit');
  editing.kill();
  await ended;
  rmSync(root, { recursive: true, maxRetries: 10 });
});

const onDisk = (file: string) => readFileSync(join(root, file), 'utf8');

/** Opens a list, and something in it by its title. */
async function open(page: Page, list: string, title: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${list}(?: ?\\d+ (?:fel|kvar))*$`) }).click();
  await page.getByRole('button', { name: title }).first().click();
  await expect(page.getByRole('button', { name: 'Spara', exact: true })).toBeVisible({ timeout: 60_000 });
}

/** Saves, and waits until everything has been checked. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText(/^Sparat\. (?:Kontrollen|\d+ fält)/)).toBeVisible({ timeout: 60_000 });
}

// The page is the same wherever the site is served.
test('an editor changes a sign, adds a question, and is told what is wrong beside the field', async ({
  page,
}) => {
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
      .getByLabel(/^Situationen/)
      .fill('En lastbil utan skyltar lossar på gården klockan fyra på morgonen.');
    await page.getByLabel('Område').first().selectOption('02-miljobrott');
    await page.locator('.new-entry').getByLabel('Slag').selectOption('single');
    await page.getByRole('button', { name: 'Skapa' }).click();
    const left = page.locator('.summary').getByRole('button', { name: 'Frågan', exact: true });
    const prompt = page.getByLabel('Frågan', { exact: true });
    await expect(prompt).toBeVisible({ timeout: 60_000 });
    await expect(left).toBeVisible({ timeout: 60_000 });
    // Nothing is wrong with what nobody has filled in yet.
    await expect(page.locator('.messages .error')).toHaveCount(0);
    await prompt.fill('Vad gör du med det du såg?');
    await expect(page.getByText('Ändrat. Kontrolleras när du sparar.')).toHaveCount(1);
    await save(page);
    await expect(left).toHaveCount(0);
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
    await expect(field.getByText('Så rättar du:')).toBeVisible();
    await expect(page.getByText(/^\d+ fel/).first()).toBeVisible();
  });

  await test.step('a row that is added has the focus, and can be written in at once', async () => {
    await page.getByRole('button', { name: 'Lägg till: Det kan också bero på' }).click();
    await page.keyboard.type('Rapporten ar sen.');
    await expect(page.getByLabel('Det kan också bero på 2', { exact: true })).toHaveValue(
      'Rapporten ar sen.',
    );
    await save(page);
    await expect(page.getByText('Sparat. Kontrollen hittade inget fel.')).toBeVisible();
  });

  await test.step('a sign in the wrong area: no area is chosen beforehand, and what is not sent in can be taken away', async () => {
    page.on('dialog', (dialog) => dialog.accept());
    const file = 'content/areas/03-vard-omsorg/signs/prov-tecken-som-blev-fel.mdx';
    await page.getByRole('link', { name: 'Tecken', exact: true }).click();
    await page.getByRole('button', { name: 'Nytt tecken' }).click();
    // How long its name may be is said before it is too long, and nothing is made of one that is.
    const newSign = page.locator('.new-entry');
    await expect(newSign.getByText('Högst 34 tecken')).toBeVisible();
    await newSign
      .getByLabel('Tecknet i några få ord')
      .fill('Prov tecken som blev fel och alldeles för långt');
    await expect(newSign.getByText('Korta med 13')).toBeVisible();
    await newSign.getByLabel('Område').selectOption('03-vard-omsorg');
    await page.getByRole('button', { name: 'Skapa' }).click();
    await expect(newSign.getByRole('alert')).toContainText('Korta med 13 tecken');
    await newSign.getByLabel('Område').selectOption('');
    await page.getByLabel('Tecknet i några få ord').fill('Prov tecken som blev fel');
    await page.getByRole('button', { name: 'Skapa' }).click();
    expect(existsSync(join(root, file))).toBe(false);
    const area = page.locator('.new-entry').getByLabel('Område');
    await expect(area.locator('option')).not.toContainText(['Introduktion']);
    await area.selectOption('03-vard-omsorg');
    await page.getByRole('button', { name: 'Skapa' }).click();
    await expect(page.getByRole('heading', { name: /^Kvar att fylla i: \d+ fält$/ })).toBeVisible({
      timeout: 60_000,
    });
    expect(existsSync(join(root, file))).toBe(true);

    // Its picture is drawn as it is put together, and the second thing stands beside the first.
    const picture = page.locator('figure.pictogram svg path');
    await page.getByRole('button', { name: /^Sak: Välj/ }).click();
    await page.getByRole('searchbox', { name: 'Skriv några bokstäver' }).fill('kalender');
    await page.keyboard.press('Enter');
    await expect(picture.first()).toBeAttached();
    await page.getByRole('button', { name: 'Lägg till: Bild' }).click();
    await expect(page.getByLabel('Från vänster', { exact: true }).last()).toHaveValue('22');

    await page.getByRole('button', { name: 'Ta bort tecknet', exact: true }).click();
    await expect(page.getByText('Inga fel i hela innehållet.')).toBeHidden();
    await expect.poll(() => existsSync(join(root, file))).toBe(false);
  });

  await test.step('a new contact route: its address and number are written as the site has them', async () => {
    await open(page, 'Kontaktvägar', /Enköping/);
    await page.getByRole('button', { name: 'Lägg till: Kontaktvägar' }).click();
    const route = page.locator('details.entry').last();
    await route.getByLabel('Vad vägen är till för').selectOption({ label: 'anmälningsformulär' });
    await route.getByLabel('Vägens namn').fill('Prov');
    await route.getByLabel('Telefonnummer').fill('(0171) 62 50 00');
    await route.getByLabel('Webbadress').fill('enkoping.se/kontakt');
    await save(page);
    expect(onDisk('content/organisations/enkoping.yaml')).toMatch(
      /label: "?Prov"?\n {4}phone: "?0171 62 50 00"?\n {4}url: "?https:\/\/enkoping\.se\/kontakt"?\n/,
    );
  });

  await test.step('a photograph in a lesson: it lies beside the text, which says what it shows', async () => {
    await open(page, 'Lektioner', /Därför lockar avfall/);
    await page.getByRole('button', { name: 'Lägg in bild' }).first().click();
    const photo = {
      name: 'Grinden på gården.JPG',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('ffd8ffe0', 'hex'),
    };
    await page.locator('input[type=file]').setInputFiles(photo);
    await page.getByLabel('Vad bilden visar').fill('En grind med nytt lås.');
    await page.getByRole('button', { name: 'Lägg in bilden i texten' }).click();
    await expect(page.getByText('Bilder i samma mapp: grinden-pa-garden.jpg')).toBeVisible();
    await save(page);
    const folder = 'content/areas/02-miljobrott/lessons';
    expect(onDisk(`${folder}/01-darfor-lockar-avfall.mdx`)).toContain(
      '\n\n![En grind med nytt lås.](grinden-pa-garden.jpg)\n\n',
    );
    expect(existsSync(join(root, folder, 'grinden-pa-garden.jpg'))).toBe(true);
  });

  expect(elsewhere).toEqual([]);
});
