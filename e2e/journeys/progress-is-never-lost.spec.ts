import type { Page } from '@playwright/test';
import { showInLesson } from '../support/lesson.ts';
import {
  type KeyOption,
  type Keys,
  QuestionCard,
  readKeys,
  rightOptions,
  wrongOption,
} from '../support/question.ts';
import { checkPath, expect, lessonPaths, storedKeys, test } from '../support/site.ts';

const [lessonPath = '', otherLessonPath = ''] = lessonPaths;
const privacyPath = './integritet/';

const notices = {
  blocked: 'Webbläsaren sparar inget här.',
  full: 'Webbläsarens lagring är full.',
  corrupt: 'En del av det sparade gick inte att läsa.',
  newer: 'Det sparade kommer från en nyare version',
  changedElsewhere: 'Dina uppgifter uppdaterades från en annan flik.',
  clearedElsewhere: 'Dina uppgifter raderades i en annan flik.',
};

let keys: Keys;

test.beforeAll(async ({ browser }, { project }) => {
  const { baseURL } = project.use;
  keys = new Map([
    ...(await readKeys(browser, baseURL, lessonPath)),
    ...(await readKeys(browser, baseURL, otherLessonPath)),
  ]);
});

const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** Answers a question of the lesson on the page; `nth` counts from 0. */
async function answer(page: Page, nth: number, choose: (key: readonly KeyOption[]) => readonly KeyOption[]) {
  const question = QuestionCard.on(page, nth);
  await question.wake();
  const key = keys.get(await question.id()) ?? [];
  const chosen = choose(key);
  await question.answer(chosen);
  await question.expectExplained(key, chosen);
  return { question, key, chosen };
}

const oneWrong = (key: readonly KeyOption[]) => [wrongOption(key)];

async function expectStored(page: Page, attempts: number, lessons: number): Promise<void> {
  await page.goto(privacyPath);
  await expect(page.getByText(`Svar på frågor: ${attempts}. Öppnade lektioner: ${lessons}.`)).toBeVisible();
}

/** The name under which progress is stored, and the text there. */
async function storedProgress(page: Page): Promise<{ key: string; text: string }> {
  let key = '';
  // A lesson is read before it is noted.
  await expect(async () => {
    key = (await storedKeys(page)).find((name) => name.endsWith(':progress')) ?? '';
    expect(key).not.toBe('');
  }).toPass();
  return { key, text: await page.evaluate((name) => localStorage.getItem(name) ?? '', key) };
}

const store = (page: Page, key: string, text: string) =>
  page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text]);

test('where storage is blocked everything works, and the page says what happens', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto(lessonPath);
  await expect(notice(page, notices.blocked)).toBeVisible();
  const { question, key } = await answer(page, 0, oneWrong);
  await question.againButton.click();
  await question.answer(rightOptions(key));
  await question.expectExplained(key, rightOptions(key));
  const plan = page.getByLabel('Om jag ser', { exact: true });
  if (await plan.count()) {
    await showInLesson(plan.first());
    await plan.first().fill('en port som står öppen');
  }

  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await expect(page.getByRole('heading', { name: /^Fråga 1 av/ })).toBeFocused();
  await page.goto(privacyPath);
  await expect(page.getByText('Inget är sparat i den här webbläsaren.')).toBeVisible();
});

test('where storage is full the answers stay on the page, and are saved when there is room again', async ({
  page,
  watch,
}) => {
  watch.expectTrouble(/undocumented name in storage: filler/);
  await page.goto(lessonPath);
  await answer(page, 0, oneWrong);
  // Really fills it: ever smaller pieces, down to the last character.
  await page.evaluate(() => {
    let filler = '';
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem('filler', filler + 'x'.repeat(size));
        filler += 'x'.repeat(size);
      } catch {
        // No room for that much; half of it is tried next.
      }
    }
  });
  await answer(page, 1, oneWrong);
  await expect(notice(page, notices.full)).toBeVisible();

  await page.evaluate(() => localStorage.removeItem('filler'));
  await answer(page, 2, oneWrong);
  await expect(notice(page, notices.full)).toHaveCount(0);
  await expectStored(page, 3, 1);
});

test('what cannot be read is laid aside, and what is done next is saved', async ({ page }) => {
  await page.goto(lessonPath);
  const { key } = await storedProgress(page);
  const damaged = '{"v":1,"progress":{"attem';
  await store(page, key, damaged);
  await page.reload();
  await expect(notice(page, notices.corrupt)).toBeVisible();
  const { question, key: answerKey, chosen } = await answer(page, 0, oneWrong);
  await expectStored(page, 1, 1);
  expect(await page.evaluate((name) => localStorage.getItem(name), `${key}:damaged`)).toBe(damaged);

  await page.goto(lessonPath);
  await question.wake();
  await question.expectExplained(answerKey, chosen);
});

test('what a newer version has stored is left as it is, and the lesson works', async ({ page }) => {
  await page.goto(lessonPath);
  const { key } = await storedProgress(page);
  const newer = JSON.stringify({ v: 99, everything: 'in another way' });
  await store(page, key, newer);
  await page.reload();
  await expect(notice(page, notices.newer)).toBeVisible();
  await answer(page, 0, oneWrong);
  await page.goto(checkPath);
  await page.goto('./');
  await expect(notice(page, notices.newer)).toBeVisible();
  expect((await storedProgress(page)).text).toBe(newer);
});

test('two tabs keep what both of them have done', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(lessonPath);
  await other.goto(otherLessonPath);
  await expect(notice(page, notices.changedElsewhere)).toBeVisible();
  await answer(page, 0, oneWrong);
  await answer(other, 0, oneWrong);
  await answer(page, 1, rightOptions);
  await expectStored(other, 3, 2);
});

test('what is erased in one tab does not come back from another', async ({ page, context }) => {
  await page.goto(lessonPath);
  await answer(page, 0, oneWrong);
  const other = await context.newPage();
  await other.goto(privacyPath);
  await other.getByRole('button', { name: 'Radera allt som är sparat' }).click();
  await other.getByRole('button', { name: 'Ja, radera' }).click();
  await expect(notice(page, notices.clearedElsewhere)).toBeVisible();
  await answer(page, 1, oneWrong);
  await other.reload();
  await expect(other.getByText(/^Svar på frågor: 1\./)).toBeVisible();
});

test('a choice that is not yet compared is still there after a reload', async ({ page }) => {
  await page.goto(lessonPath);
  const question = QuestionCard.on(page);
  await question.wake();
  await question.options.nth(1).check();
  await question.certainty.getByLabel('Ganska säker').check();
  await page.reload();
  await question.wake();
  await expect(question.options.nth(1)).toBeChecked();
  await expect(question.certainty.getByLabel('Ganska säker')).toBeChecked();
  await expect(question.status).toBeEmpty();
});

test('what is written in the plan is there after a reload, and gone with the tab', async ({
  page,
  context,
}) => {
  let path = '';
  const plan = (tab: Page) => tab.getByLabel('Om jag ser', { exact: true }).first();
  for (path of lessonPaths) {
    await page.goto(path);
    if (await plan(page).count()) break;
  }
  await showInLesson(plan(page));
  await plan(page).fill('en port som står öppen');
  await page.reload();
  await expect(plan(page)).toHaveValue('en port som står öppen');
  const nextTab = await context.newPage();
  await nextTab.goto(path);
  await expect(plan(nextTab)).toHaveValue('');
});

test('erasing asks first, keeps the place, and leaves nothing behind', { tag: '@address' }, async ({
  page,
}) => {
  // Something of everything that the page says is stored.
  await page.goto(lessonPath);
  await answer(page, 0, oneWrong);
  await page.goto(checkPath);
  await page.getByRole('button', { name: 'Börja kunskapskollen' }).click();
  await QuestionCard.on(page).answerAnyhow();

  await page.goto(privacyPath);
  const erase = page.getByRole('button', { name: 'Radera allt som är sparat' });
  await expect(page.getByText('Svar på frågor: 2. Öppnade lektioner: 1.')).toBeVisible();
  await erase.press('Enter');
  const question = page.getByRole('group', { name: /Ska allt som är sparat raderas\?/ });
  await expect(question.getByRole('button', { name: 'Behåll' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(erase).toBeFocused();
  await expect(page.getByText('Svar på frågor: 2. Öppnade lektioner: 1.')).toBeVisible();

  await erase.press('Enter');
  await question.getByRole('button', { name: 'Ja, radera' }).press('Enter');
  const done = page.getByText('Allt är raderat.');
  await expect(done).toBeFocused();
  await expect(page.getByRole('button', { name: /radera/i })).toHaveCount(0);

  // Nothing of what was done is left; the empty envelope tells other tabs that it was erased.
  const left = await page.evaluate(() =>
    [localStorage, sessionStorage]
      .flatMap((storage) => Object.entries(storage))
      .map((entry) => entry.join(' ')),
  );
  expect(left.filter((entry) => /selected|openedAt/.test(entry) || !entry.includes(':progress '))).toEqual(
    [],
  );
  await page.goto('./');
  await expect(page.getByRole('textbox', { name: 'Jag jobbar med …' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fortsätt', exact: true })).toBeHidden();
  await page.goto(lessonPath);
  const open = QuestionCard.on(page);
  await open.wake();
  await expect(open.compareButton).toBeVisible();
  await expect(open.status).toBeEmpty();
});

test('another site on the same server keeps its own', { tag: '@address' }, async ({ page, watch }) => {
  await page.goto(lessonPath);
  const { key } = await storedProgress(page);
  const foreign = key.replace(/^(se-signalerna:)[^:]*/, '$1/en-annan-kommun/');
  expect(foreign).not.toBe(key);
  watch.expectTrouble(/^undocumented name in storage: something-else$/);
  const text = JSON.stringify({
    v: 1,
    generation: 0,
    progress: { attempts: [], drafts: {}, lessons: {}, choices: {} },
  });
  await store(page, foreign, text);
  await store(page, 'something-else', 'untouched');
  await answer(page, 0, oneWrong);
  await page.goto(privacyPath);
  await page.getByRole('button', { name: 'Radera allt som är sparat' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expect(page.getByText('Allt är raderat.')).toBeVisible();
  const kept = await page.evaluate(
    (name) => [localStorage.getItem(name), localStorage.getItem('something-else')],
    foreign,
  );
  expect(kept).toEqual([text, 'untouched']);
});
