// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { newOccasion, type Occasion } from '../../domain/sessions/occasion.ts';
import { clearBrowser, find, openPage, textOf } from '../fixtures/open-page.ts';

const CARD = `
  <section data-last-plan data-plan="Din plan" data-occasion="Ditt tillfälle" data-about="{day}, {start}–{end}"
    data-sum-up-other="Summera: {name}" data-undecided="ej bestämt" data-unnamed="Namnlös">
    <h2 data-title></h2><p data-about></p>
    ${['open', 'show', 'print', 'sumUp'].map((way) => `<a data-way="${way}" href="/${way}/">${way}</a>`).join('')}
  </section>`;
const PLAN = '1~intro~t0830-1200~n25~f15~l0~d2027-01-14~cxx';
const OTHER = '1~miljo~t1300-1500~n12~f0~l0~cxx';

const keepDraft = (plan: string, group = '', place = '') =>
  localStorage.setItem('se-signalerna:/:day:draft', JSON.stringify({ plan, group, place }));
const keepOccasion = (id: string, more: Partial<Occasion>) => {
  const facts = { date: '2027-01-13', group: 'Grupp 2', place: 'Fjärden' };
  localStorage.setItem(
    `se-signalerna:/:occasion:${id}`,
    JSON.stringify({ ...newOccasion(id, 'dagen', facts, 1000), ...more }),
  );
};
const open = () => openPage(CARD, () => import('./show-last-plan.ts'));
const isSeen = () => document.documentElement.hasAttribute('data-known-leader');
const ways = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('[data-way]')]
    .filter(({ hidden }) => !hidden)
    .map(({ pathname, search, textContent }) => [textContent, pathname + decodeURIComponent(search)]);

beforeEach(clearBrowser);

describe('the way back to a plan', () => {
  it('is not there for somebody who has none, whatever was guessed before', async () => {
    document.documentElement.toggleAttribute('data-known-leader', true);
    await open();
    expect(isSeen()).toBe(false);
  });

  it('leads to the plan that was worked on last, with what is known of it, and to no summary before the day', async () => {
    keepDraft(PLAN, 'Grupp 2', 'Fjärden');
    await open();
    expect(isSeen()).toBe(true);
    expect([textOf('[data-title]'), textOf('p')]).toEqual([
      'Din plan',
      'Grupp 2, torsdag 14 januari 2027, 08.30–12.00, Fjärden',
    ]);
    expect(ways()).toEqual(['open', 'show', 'print'].map((way) => [way, `/${way}/?p=${PLAN}`]));
  });

  it('leads to the summary once the plan has been shown, also where the plan came by a link', async () => {
    keepOccasion('abc', { plan: OTHER });
    await open();
    expect(textOf('p')).toBe('Grupp 2, ej bestämt, 13.00–15.00, Fjärden');
    expect(ways()).toHaveLength(4);
    expect(ways()[3]).toEqual(['sumUp', '/sumUp/?tillfalle=abc']);
  });

  it('says whose summary it is where that is another’s than the plan’s', async () => {
    keepDraft(PLAN);
    keepOccasion('abc', { plan: OTHER });
    await open();
    expect(ways()[3]?.[0]).toBe('Summera: Grupp 2, Fjärden, onsdag 13 januari 2027');
  });

  it('is the summary alone where single passes have been held', async () => {
    keepOccasion('abc', { order: 'pass-miljobrott' });
    await open();
    expect([textOf('[data-title]'), textOf('p')]).toEqual([
      'Ditt tillfälle',
      'Grupp 2, Fjärden, onsdag 13 januari 2027',
    ]);
    expect(ways()).toEqual([['sumUp', '/sumUp/?tillfalle=abc']]);
  });

  it('is true also on a page that the browser has kept as it was', async () => {
    await open();
    keepDraft(PLAN);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect([isSeen(), find('[data-way=open]').hidden]).toEqual([true, false]);
  });
});
