// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newOccasion, type Occasion } from '../domain/sessions/occasion.ts';
import { clearBrowser, find, openPage, textOf } from './fixtures/open-page.ts';

const vote = (id: string) => `
  <div data-case="${id}" hidden><table>${['a', 'b']
    .map(
      (option) =>
        `<tr data-option="${option}"><td data-first></td><td data-second></td><td data-change></td></tr>`,
    )
    .join('')}</table></div>`;

const PAGE = `
  <p data-empty tabindex="-1" data-nothing="Inget sparat" data-erased="Raderat"></p>
  <div data-day hidden>
    <h2 data-name data-unnamed="Namnlös"></h2>
    <div data-votes data-one="{n} enhet" data-other="{n} enheter">${vote('f1')}${vote('f2')}${vote('toString')}</div>
    <ul data-parked data-none="Inga frågor"></ul>
    <button data-ask>Radera</button>
    <div data-question hidden><button data-cancel>Nej</button><button data-erase>Ja</button></div>
  </div>
  <section data-others data-unnamed="Namnlös" hidden><ul></ul></section>`;

const keyOf = (id: string) => `se-signalerna:/:occasion:${id}`;
const KEY = keyOf('abc');
const made = (id: string, more: Partial<Occasion>) => ({
  ...newOccasion(id, 'pass', { date: '2027-01-13', group: 'Grupp 2', place: 'Fjärden' }, 1000),
  ...more,
});
const open = async (occasion?: Partial<Occasion>) => {
  if (occasion) localStorage.setItem(KEY, JSON.stringify(made('abc', occasion)));
  await openPage(PAGE, () => import('./day-summary.ts'));
};
const rows = (id: string) =>
  [...document.querySelectorAll(`[data-case=${id}] tr`)].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  );

beforeEach(() => {
  clearBrowser();
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage() {}
      close() {}
    },
  );
});

describe('the summary of a day', () => {
  it('says that nothing is kept', async () => {
    await open();
    expect(find('[data-day]').hidden).toBe(true);
    expect(textOf('[data-empty]')).toBe('Inget sparat');
    await open({ isBlack: true });
    expect(find('[data-day]').hidden).toBe(true);
  });

  it('shows the cases that somebody voted on, with how the votes moved', async () => {
    await open({ counts: { f1: { first: { a: 3, b: 1 }, second: { a: 1, b: 3 } } } });
    expect(find('[data-day]').hidden).toBe(false);
    expect(textOf('[data-empty]')).toBe('');
    expect(find('[data-case=f1]').hidden).toBe(false);
    expect(find('[data-case=f2]').hidden).toBe(true);
    expect(find('[data-case=toString]').hidden).toBe(true);
    expect(rows('f1')).toEqual([
      ['3', '1', '−50 enheter'],
      ['1', '3', '+50 enheter'],
    ]);
    expect(textOf('[data-parked]')).toBe('Inga frågor');
  });

  it('has no change where there was one vote', async () => {
    await open({ counts: { f1: { first: { a: 3 }, second: {} } } });
    expect(rows('f1')[0]).toEqual(['3', '0', '–']);
  });

  it('shows parked questions as they were written, and no votes where there were none', async () => {
    await open({
      parked: [
        { text: 'Vad <b>gäller</b>?', owner: '' },
        { text: 'Vem?', owner: '' },
      ],
    });
    expect([...document.querySelectorAll('[data-parked] li')].map(({ textContent }) => textContent)).toEqual([
      'Vad <b>gäller</b>?',
      'Vem?',
    ]);
    expect(find('[data-votes]').hidden).toBe(true);
  });

  it('is of the group in the address, and leads to the other groups of this computer', async () => {
    localStorage.setItem(
      keyOf('xyz'),
      JSON.stringify(made('xyz', { group: '', place: '', date: '', changedAt: 9000 })),
    );
    history.replaceState(null, '', '?tillfalle=abc');
    await open({ counts: { f1: { first: { a: 3 }, second: {} } } });
    expect(textOf('[data-name]')).toBe('Grupp 2, Fjärden, onsdag 13 januari 2027');
    expect(textOf('[data-others]')).toBe('Namnlös');
    expect(find('[data-others] a').getAttribute('href')).toBe('?tillfalle=xyz');
    history.replaceState(null, '', '?');
    await open();
    expect(find('[data-case=f1]').hidden).toBe(true);
    expect(textOf('[data-name]')).toBe('Namnlös');
  });

  it('is erased after a second press, and not when it is taken back', async () => {
    await open({ parked: [{ text: 'Vem?', owner: '' }] });
    find('[data-ask]').click();
    expect([find('[data-ask]').hidden, find('[data-question]').hidden]).toEqual([true, false]);
    expect(document.activeElement).toBe(find('[data-cancel]'));
    find('[data-cancel]').click();
    expect([find('[data-ask]').hidden, find('[data-question]').hidden]).toEqual([false, true]);
    expect(document.activeElement).toBe(find('[data-ask]'));
    expect(localStorage.getItem(KEY)).not.toBeNull();
    find('[data-ask]').click();
    find('[data-erase]').click();
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(find('[data-day]').hidden).toBe(true);
    expect(textOf('[data-empty]')).toBe('Raderat');
    expect(document.activeElement).toBe(find('[data-empty]'));
  });
});
