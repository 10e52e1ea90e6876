import type { Page } from '@playwright/test';
import { rightAnswer, wrongAnswer } from './bank.ts';
import { giveByKeyboard } from './keyboard.ts';
import type { KeyboardReader } from './keyboard-reader.ts';
import { oneOfEachKind, openRoundOf } from './one-of-each-kind.ts';
import { QuestionCard } from './question.ts';
import {
  checkPath,
  expect,
  lessonPaths,
  observationPath,
  pathsOf,
  practicePaths,
  storedKeys,
} from './site.ts';

/** What a reader does on a page, from one state to the next. */
export interface Flow {
  name: string;
  walk: (reader: KeyboardReader) => Promise<void>;
  /** Whether the texts are of this test alone, and may stand in a record; else only the interface's own words do. */
  isOwnText?: true;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const shown = (page: Page, selector: string) => page.locator(selector).filter({ visible: true });

const [lesson = ''] = lessonPaths;
const [sign = '', otherSign = ''] = pathsOf.signs;
const PASS = './kunskapsdag/miljobrott/visa/';

const begin = async (reader: KeyboardReader, { isSingle = false } = {}) => {
  const { page } = reader;
  await page.goto(PASS);
  await page.getByLabel('Antal i rummet').fill('20');
  if (isSingle) await reader.press('Space', page.getByRole('radio', { name: /^En skärm/ }));
  await reader.activate(page.getByRole('button', { name: 'Börja', exact: true }));
  await reader.wait(page.locator('.stage h3'));
};

/** A flow through each kind of page that has states. */
export const flows: readonly Flow[] = [
  {
    name: 'a lesson in steps and whole',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(lesson);
      await reader.activate(shown(page, '.step-next'));
      await reader.press('ArrowRight');
      await reader.press('ArrowLeft');
      await reader.activate(shown(page, '.step-back'));
      await reader.activate(shown(page, '[data-read-switch]'));
      await reader.activate(shown(page, '[data-read-switch]'));
    },
  },
  {
    name: 'a question in a lesson',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(lesson);
      const question = QuestionCard.on(page);
      await question.wake();
      await reader.activate(question.compareButton);
      await reader.press('Space', question.options.first());
      await reader.activate(question.compareButton);
      await reader.activate(question.againButton);
    },
  },
  ...oneOfEachKind.map(
    (question): Flow => ({
      name: `a question of kind ${question.kind}`,
      isOwnText: true,
      walk: async (reader) => {
        const { page } = reader;
        for (const answer of [wrongAnswer(question), rightAnswer(question)]) {
          await openRoundOf(page, question);
          const card = QuestionCard.on(page);
          if (question.kind === 'assess') {
            for (const value of answer) await reader.activate(card.root.locator(`[value="${value}"]`));
          } else {
            await reader.activate(card.compareButton);
            await page.getByRole('heading', { name: 'Fråga 1 av 1' }).focus();
            await giveByKeyboard(page, card, answer);
            await reader.activate(card.compareButton);
          }
          await reader.press('Enter');
          await expect(page.getByRole('heading', { name: 'Ditt resultat' })).toBeFocused();
        }
      },
    }),
  ),
  {
    name: 'a check, left and taken up again',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(checkPath);
      await reader.activate(button(page, 'Börja kunskapskollen'));
      await reader.wait(page.getByRole('heading', { name: /^Fråga 1 av/ }));
      await page.reload();
      await reader.activate(button(page, 'Fortsätt där du var'));
      await reader.wait(page.getByRole('heading', { name: /^Fråga 1 av/ }));
    },
  },
  {
    name: 'questions that do not come',
    walk: async (reader) => {
      const { page } = reader;
      await page.route('**/ova/fragor/*.json', (route) => route.fulfill({ body: 'Logga in' }));
      await page.goto(practicePaths.mixed);
      await reader.activate(button(page, 'Börja'));
      await reader.wait(page.getByText(/^Frågorna gick inte att hämta/));
      await reader.activate(button(page, 'Försök igen'));
      await reader.activate(button(page, 'Tillbaka'));
    },
  },
  {
    name: 'mixed practice with nothing chosen',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(practicePaths.mixed);
      await expect(button(page, 'Börja')).toBeVisible();
      for (const box of await page.getByRole('checkbox').all())
        if (await box.isChecked()) await box.uncheck();
      await reader.activate(button(page, 'Börja'));
    },
  },
  {
    name: 'signal or not, by number keys',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(practicePaths.signals);
      await reader.activate(button(page, 'Börja'));
      await reader.wait(page.getByRole('heading', { name: /^Fråga 1 av/ }));
      if (reader.isBrief) return;
      for (let situation = 0; situation < 3; situation += 1) {
        await reader.press('1');
        if (await page.locator('[data-choice]').count()) await reader.press('1');
        await reader.press('Enter');
      }
    },
  },
  {
    name: 'a case',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(pathsOf.scenarios[0] ?? '');
      await reader.activate(shown(page, '.choose').first());
      await reader.activate(button(page, 'Gå tillbaka ett steg'));
      const most = reader.isBrief ? 1 : 8;
      for (let steps = 0; steps < most && (await shown(page, '.choose').count()); steps += 1)
        await reader.activate(shown(page, '.choose').last());
      await reader.activate(button(page, /^Börja om/));
    },
  },
  {
    name: 'a dossier',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(pathsOf.dossiers[0] ?? '');
      const marks = page.locator('.mark');
      await expect(marks.first()).toBeVisible();
      await expect(button(page, 'Jämför med facit')).toBeVisible();
      for (const nth of [0, 2, 4, 6, 8, 10]) await reader.press('Space', marks.nth(nth));
      await reader.activate(button(page, /^Ta bort/).first());
      await reader.activate(button(page, 'Jämför med facit'));
      for (const reason of await page.getByRole('combobox', { name: /^Skäl/ }).all())
        await reader.choose(reason, { index: 1 });
      if (reader.isBrief) return;
      await reader.activate(button(page, 'Jämför med facit'));
      await reader.activate(button(page, 'Granska akten igen'));
    },
  },
  {
    name: 'a place',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(pathsOf.places[0] ?? '');
      await reader.activate(button(page, 'Lista'));
      const names = page.locator('#plats-lista').getByRole('button');
      await reader.press('Space', names.nth(0));
      await reader.press('Space', names.nth(1));
      await reader.press('Space', names.nth(1));
      await reader.press('Space', names.nth(2));
      await reader.activate(page.locator('[data-marking] .remove').first());
      await reader.activate(button(page, 'Jämför med facit'));
      await reader.press('Space', page.locator('[data-marking]').getByRole('radio').first());
      await reader.activate(button(page, 'Jämför med facit'));
      await reader.activate(page.locator('.layers button').last());
      for (let times = 0; times < 8; times += 1) await reader.activate(button(page, 'Zooma in'));
      await reader.activate(button(page, 'Zooma ut'));
      // The same place at a later time, and back.
      await reader.activate(page.locator('.onward button').first());
      await reader.activate(button(page, 'Jämför med facit'));
      await reader.activate(button(page, 'Jämför med facit'));
      await reader.activate(page.locator('.onward button').first());
      await reader.activate(page.locator('.again button'));
      await reader.press('Space', page.locator('.glance input'));
      await reader.activate(page.locator('.cover button'));
    },
  },
  {
    name: 'three signs to find on the start page',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto('./');
      const play = page.getByRole('region', { name: 'Hitta tre tecken' });
      await play.scrollIntoViewIfNeeded();
      await reader.activate(play.getByText('Visa som lista'));
      if (reader.isBrief) return;
      await reader.activate(play.getByRole('listitem').getByRole('button').first());
      await reader.activate(play.getByRole('listitem').getByRole('button').last());
    },
  },
  {
    name: 'the next step, by a role',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto('./');
      await reader.write(page.getByRole('textbox', { name: 'Jag jobbar med …' }), 'hemtj');
      await reader.wait(page.getByRole('button', { name: /^Biståndshandläggare/ }));
      await reader.press('ArrowDown');
      await reader.press('Enter');
      await reader.wait(
        page.getByRole('region', { name: 'Nästa steg för dig' }).getByRole('link', { name: 'Börja' }),
      );
    },
  },
  {
    name: 'a role of one’s own',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(pathsOf.roles[0] ?? '');
      // With very large text it is so far down that its script waits for the reader to come near.
      await page.locator('[data-role]').scrollIntoViewIfNeeded();
      await reader.activate(page.locator('[data-role] button'));
      await reader.activate(page.locator('[data-role] button'));
      await page.goto('./roller/');
      await reader.write(page.getByLabel(/^Jag jobbar med/), 'qqq');
    },
  },
  {
    name: 'a sign that was seen, and what is written of it',
    walk: async (reader) => {
      const { page } = reader;
      for (const path of [sign, otherSign]) {
        await page.goto(path);
        await reader.activate(page.locator('[data-see-sign] button'));
        await reader.activate(page.locator('[data-see-sign] button'));
        await reader.activate(page.locator('[data-see-sign] button'));
      }
      await page.goto(observationPath);
      await reader.write(page.getByRole('textbox', { name: 'När', exact: true }), 'Tisdag');
      await reader.activate(button(page, 'Spara i den här webbläsaren'));
      await reader.activate(button(page, 'Sluta spara'));
      await reader.activate(button(page, /^Ta bort/).first());
      await reader.activate(button(page, 'Radera allt på sidan'));
      await reader.activate(button(page, 'Behåll'));
      await reader.activate(button(page, 'Radera allt på sidan'));
      await reader.activate(button(page, 'Ja, radera'));
    },
  },
  {
    name: 'the catalogue, filtered',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto('./tecken/');
      const filter = page.locator('[data-sign-filter]');
      await expect(filter.locator('select').first()).toBeVisible();
      await reader.choose(filter.locator('select').first(), { index: 2 });
      await reader.activate(filter.getByRole('button').first());
      await reader.press('Space', filter.getByRole('radio').last());
    },
  },
  {
    name: 'search from the head and on its page',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto('./om/');
      // Once before: the first time it is also said that the index is being fetched, if that takes long.
      await page.getByRole('banner').getByRole('searchbox').fill('muta');
      await expect(page.locator('.search-panel a').first()).toBeVisible();
      await reader.write(page.getByRole('banner').getByRole('searchbox'), 'hemtjänst');
      await reader.wait(page.locator('.search-panel a'));
      await reader.press('ArrowDown');
      await reader.press('ArrowDown');
      await reader.press('Escape');
      await page.goto('./sok/');
      // Here, too; and then the page as it is before anything is asked.
      await page.locator('#fraga').fill('muta');
      await expect(page.locator('#search-results a').first()).toBeVisible();
      await page.locator('#fraga').fill('');
      await reader.write(page.locator('#fraga'), 'penningtvätt');
      await reader.wait(page.getByRole('main').getByRole('listitem').getByRole('link'));
    },
  },
  {
    name: 'the menu on a narrow page',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto('./om/');
      const menu = page.getByRole('banner').getByRole('button', { name: 'Meny' });
      if (!(await menu.isVisible())) return;
      await reader.activate(menu);
      await reader.press('Tab');
      await reader.press('Escape');
    },
  },
  {
    name: 'what is kept, erased after a question',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(lesson);
      await expect.poll(() => storedKeys(page)).not.toEqual([]);
      await page.goto('./integritet/');
      await reader.activate(button(page, 'Radera allt som är sparat'));
      await reader.activate(button(page, 'Behåll'));
      await reader.activate(button(page, 'Radera allt som är sparat'));
      await reader.activate(button(page, 'Ja, radera'));
      await reader.wait(page.getByText(/^Allt är raderat/));
    },
  },
  {
    name: 'the work taken along, and a certificate checked',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto(lesson);
      await page.goto('./min-sida/');
      await page.locator('[data-mine]').scrollIntoViewIfNeeded();
      await reader.activate(button(page, 'Spara som fil'));
      await page.goto('./min-sida/kontrollera/');
      const check = button(page, 'Kontrollera');
      await reader.activate(check);
      for (const field of await page.locator('[data-check-certificate] input').all()) await field.fill('1');
      await reader.activate(check);
    },
  },
  {
    name: 'a day that is planned',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto('./kunskapsdag/planera/');
      await expect(page.getByLabel('Länk till planen')).toHaveValue(/^http/);
      await reader.activate(button(page, /^Flytta ner/).first());
      await reader.activate(button(page, /^Flytta upp/).first());
      await reader.activate(button(page, 'Ladda ner till kalendern'));
      await page.getByLabel('Slutar').fill('09:30');
      const proposal = page.locator('.proposals button').first();
      if (await proposal.isVisible()) await reader.activate(proposal);
      await reader.write(page.getByLabel('Antal deltagare'), '0');
      const areas = page.getByRole('group', { name: 'Pass' }).getByRole('checkbox');
      for (const area of await areas.all()) if (await area.isChecked()) await reader.press('Space', area);
      await page.goto('./kunskapsdag/planera/?p=1~intro.miljo.borta~t0830-12');
      await reader.wait(page.getByRole('heading', { name: 'Länken gick inte att läsa helt' }));
      await reader.activate(button(page, 'Stäng'));
    },
  },
  {
    name: 'a pass in two windows, and afterwards',
    walk: async (reader) => {
      const { page } = reader;
      await begin(reader);
      const named = (name: string | RegExp) => page.getByRole('button', { name });
      await reader.activate(named('Nästa').first());
      await reader.activate(named('Föregående'));
      await reader.activate(named('Föregående'));
      await reader.press('End');
      await reader.activate(named('Nästa').first());
      await reader.activate(named('Svart bild'));
      await reader.activate(named('Visa bilden igen'));
      await reader.activate(named('Lägg in en rast'));
      await reader.press('Enter');
      await reader.activate(named('Avsluta rasten'));
      for (const name of ['Tangenter', 'Alla bilder']) {
        await reader.activate(named(new RegExp(`^${name}`)));
        await reader.press('Escape');
      }
      await reader.activate(named(/^Alla bilder/));
      await reader.activate(page.getByRole('dialog').getByRole('listitem').getByRole('button').nth(4));
      await reader.activate(named('Parkera en fråga'));
      await reader.write(page.getByLabel('Frågor att återkomma till'), 'Vem ringer?');
      await reader.press('Enter');
      await reader.activate(named(/^Ta bort frågan/));
      await reader.press('Escape');
      for (let steps = 0; steps < 30 && !(await page.locator('.hands input').count()); steps += 1)
        await page.keyboard.press('PageDown');
      await reader.activate(named(/^En till/).first());
      await reader.activate(named(/^En färre/).first());
      await reader.activate(named(/^Börja om räkningen/));
      await page.locator('.hands input').first().focus();
      await reader.press('Home');
      await reader.activate(named('Starta timern'));
      await reader.activate(named('Nollställ'));
      for (let times = 0; times < 6; times += 1) await reader.activate(named('Mindre text'));
      await reader.activate(named('Avsluta'));
      await page.getByRole('link', { name: /^Avsluta och öppna/ }).press('Enter');
      await page.waitForURL(/efterat/);
      await reader.activate(button(page, 'Radera tillfället'));
      await reader.activate(button(page, 'Behåll'));
      await reader.activate(button(page, 'Radera tillfället'));
      await reader.activate(button(page, 'Ja, radera'));
    },
  },
  {
    name: 'a pass on one screen, and a group that is removed',
    walk: async (reader) => {
      const { page } = reader;
      await begin(reader, { isSingle: true });
      await reader.press('PageDown');
      await reader.activate(page.getByRole('button', { name: 'Nästa' }));
      const more = page.getByRole('button', { name: 'Mer' });
      await reader.activate(more);
      await reader.activate(page.getByRole('dialog').getByRole('button', { name: 'Parkera en fråga' }));
      await reader.press('Escape');
      await reader.activate(more);
      await reader.activate(page.getByRole('dialog').getByRole('button', { name: 'Alla bilder' }));
      await reader.activate(page.getByRole('dialog').getByRole('listitem').getByRole('button').nth(3));
      await reader.activate(more);
      await reader.activate(page.getByRole('dialog').getByRole('button', { name: 'Svart bild' }));
      await reader.press('b');
      const count = page.getByRole('button', { name: 'Räkna händer' });
      for (let steps = 0; steps < 30 && !(await count.count()); steps += 1)
        await page.keyboard.press('PageDown');
      await reader.activate(count);
      await expect(page.locator('.bar-hands input').first()).toBeFocused();
      await reader.press('Home');
      await page.goto(PASS);
      await reader.activate(page.getByText(/^Fortsätt med en tidigare grupp/));
      await reader.activate(page.getByRole('button', { name: /^Ta bort/ }));
      await reader.activate(page.getByRole('button', { name: 'Behåll' }));
      await reader.activate(page.getByRole('button', { name: /^Ta bort/ }));
      await reader.activate(page.getByRole('button', { name: 'Ja, ta bort' }));
    },
  },
  {
    name: 'a municipality that is picked',
    walk: async (reader) => {
      const { page } = reader;
      await page.goto('./anmal/');
      const pick = page.getByLabel('Välj din kommun');
      if (!(await pick.count())) return;
      await reader.choose(pick, { index: 1 });
      await reader.choose(pick, { index: 0 });
    },
  },
];
