// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage, settle, textOf, type } from './fixtures/open-page.ts';

const rules = [
  {
    id: 'two',
    when: { signs: 2 },
    title: 'Två tecken',
    meaning: 'Mer än en sak.',
    actions: ['Berätta för chefen.'],
  },
  { id: 'one', when: {}, title: 'Ett tecken', meaning: 'En sak.', actions: ['Anteckna.'] },
];

const words = {
  strength: { weak: 'svagt', moderate: 'måttligt', strong: 'starkt' },
  remove: 'Ta bort',
  labels: { when: 'När', saw: 'Såg' },
  copied: 'Kopierat',
  copyFailed: 'Gick inte',
  keep: 'Behåll',
  keeping: 'Sluta behålla',
  kept: 'Behålls',
  unsaved: 'Sparas inte',
  notKept: 'Behålls inte mer',
  keepFailed: 'Kunde inte',
};

const sign = (id: string, more: object = {}) => ({
  id,
  title: `Tecken ${id}`,
  href: `/tecken/${id}/`,
  strength: 'weak',
  strongerWith: [],
  innocent: [`Vanligt ${id}`],
  check: ['Fråga'],
  actions: [],
  ...more,
});

const places = ['links', 'actions', 'check', 'innocent'].map(
  (name) => `<section hidden><ul data-place="${name}"></ul></section>`,
);
const pageWith = (data: object) => `
  <div data-observation data-waiting data-address="/tecken/{slug}.json">
    <h2 data-place="heading" tabindex="-1"></h2><p data-place="failed" hidden></p><p data-place="too-many" hidden></p>
    <p data-place="forgotten" tabindex="-1" hidden>Raderat</p><div data-place="none" tabindex="-1" hidden></div>
    <div data-place="some" hidden><section><ul data-place="signs"></ul></section><div data-place="meaning"></div>${places.join('')}</div>
    <form><textarea name="when"></textarea><textarea name="saw"></textarea></form>
    <textarea readonly></textarea><p data-place="status"></p>
    <button data-copy></button><button data-keep></button><p data-place="kept"></p><button data-forget></button>
    <div data-place="question" hidden><button data-erase></button><button data-cancel></button></div>
    <script type="application/json" data-page-data="observation">${JSON.stringify(data)}</script>
  </div>`;

const PAGE = pageWith({ rules, words });

let asked: string[];

async function open(
  signs: Record<string, unknown> = {
    a: sign('a', { strongerWith: [{ sign: 'b', because: 'de hör ihop' }], strength: 'strong' }),
    b: sign('b'),
  },
  page = PAGE,
): Promise<void> {
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const slug = /tecken\/(.*)\.json/.exec(address)?.[1] ?? '';
    return Object.hasOwn(signs, slug)
      ? new Response(JSON.stringify(signs[slug]))
      : new Response('', { status: 404 });
  });
  await openPage(page, () => import('./observation.ts'));
  await settle(5);
}

const see = (...slugs: string[]) => sessionStorage.setItem('se-signalerna:/:seen', JSON.stringify(slugs));
const list = (name: string) =>
  [...document.querySelectorAll(`[data-place=${name}] > li`)].map(({ textContent }) => textContent);
const isHidden = (name: string) => find(`[data-place=${name}]`).hidden;
const text = () => find<HTMLTextAreaElement>('textarea[readonly]').value;

beforeEach(clearBrowser);

describe('what was seen', () => {
  it('is nothing before any sign is ticked', async () => {
    await open();
    expect(find('[data-observation]').hasAttribute('data-waiting')).toBe(false);
    expect([isHidden('none'), isHidden('some'), isHidden('failed')]).toEqual([false, true, true]);
    expect(text()).toBe('När: –\nSåg: –');
  });

  it('is each sign with its strength, what they mean together, and what to do', async () => {
    see('a', 'b');
    await open();
    expect([isHidden('none'), isHidden('some'), isHidden('failed')]).toEqual([true, false, true]);
    expect(list('signs')).toEqual(['Tecken a (starkt) Ta bort', 'Tecken b (svagt) Ta bort']);
    expect(find('[data-place=signs] a').getAttribute('href')).toBe('/tecken/a/');
    expect(find('[data-place=signs] button').getAttribute('aria-label')).toBe('Ta bort: Tecken a');
    expect(textOf('[data-place=meaning]')).toBe('Två teckenMer än en sak.');
    expect(list('links')).toEqual(['Tecken a + Tecken b: de hör ihop']);
    expect(list('actions')).toEqual(['Berätta för chefen.']);
    expect(list('check')).toEqual(['Fråga']);
    expect(list('innocent')).toEqual(['Tecken aVanligt a', 'Tecken bVanligt b']);
  });

  it.each([
    ['no list', { one: rules[0] }],
    ['a rule without a condition', [{ ...rules[0], when: undefined }]],
    ['a condition that is no number', [{ ...rules[0], when: { strong: 'två' } }]],
    ['a rule that says nothing', [{ ...rules[0], actions: undefined }]],
  ])('stays as the server wrote it where the rules are %s', async (_, damaged) => {
    see('a', 'b');
    await open({}, pageWith({ rules: damaged, words }));
    expect(find('[data-observation]').hasAttribute('data-waiting')).toBe(true);
    expect(asked).toEqual([]);
  });

  it('hides what there is nothing to say of', async () => {
    see('b');
    await open();
    expect(textOf('[data-place=meaning]')).toBe('Ett teckenEn sak.');
    expect(find('[data-place=links]').parentElement?.hidden).toBe(true);
    expect(find('[data-place=actions]').parentElement?.hidden).toBe(false);
  });

  it('may be more than anybody sees: few are fetched, each once, and the rest can be taken away', async () => {
    const slugs = Array.from({ length: 3000 }, (_, place) => `s${place}`);
    see(...slugs, ...slugs);
    await open(Object.fromEntries(slugs.map((slug) => [slug, sign(slug)])));
    expect(asked).toHaveLength(30);
    expect(list('signs')).toHaveLength(3000);
    expect([isHidden('too-many'), isHidden('failed')]).toEqual([false, true]);
    find('[data-place=signs] button').click();
    await settle(5);
    expect(asked).toHaveLength(31);
    expect(list('signs')).toHaveLength(2999);
  });

  it.each<[string, unknown]>([
    ['is not there', undefined],
    ['is a login page', 'log in'],
    ['is damaged', { ...sign('b'), innocent: 'x' }],
    ['has another strength', { ...sign('b'), strength: 'huge' }],
  ])('says when a sign did not come since it %s, and can take it away', async (_, answer) => {
    see('b');
    await open(answer === undefined ? {} : { b: answer });
    expect(isHidden('failed')).toBe(false);
    expect(list('signs')).toEqual(['b Ta bort']);
    find('[data-place=signs] button').click();
    await settle(5);
    expect(isHidden('none')).toBe(false);
    expect(document.activeElement).toBe(find('[data-place=none]'));
    expect(sessionStorage.getItem('se-signalerna:/:seen')).toBe('[]');
  });
});

describe('the text about it', () => {
  it('follows what is written, and is there when the page is opened again in the tab', async () => {
    await open();
    type('[name=when]', ' i går ');
    expect(text()).toBe('När: i går\nSåg: –');
    await open();
    expect(text()).toBe('När: i går\nSåg: –');
  });

  it('is copied, or marked to copy by hand', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (written: string) => void copied.push(written) },
    });
    await open();
    find('[data-copy]').click();
    await settle();
    expect(copied).toEqual([text()]);
    expect(textOf('[data-place=status]')).toBe('Kopierat');
    vi.stubGlobal('navigator', {});
    find('[data-copy]').click();
    await settle();
    expect(textOf('[data-place=status]')).toBe('Gick inte');
  });

  it('is kept in the browser only when the reader wants it, and until they stop', async () => {
    const key = 'se-signalerna:/:kept-observation';
    await open();
    type('[name=saw]', 'en bil');
    expect(localStorage.getItem(key)).toBeNull();
    expect(textOf('[data-keep]')).toBe('Behåll');
    find('[data-keep]').click();
    expect(JSON.parse(localStorage.getItem(key) ?? '').observation.saw).toBe('en bil');
    expect([textOf('[data-keep]'), textOf('[data-place=kept]')]).toEqual(['Sluta behålla', 'Behålls']);
    find('[data-keep]').click();
    expect(localStorage.getItem(key)).toBeNull();
    expect([textOf('[data-keep]'), textOf('[data-place=kept]')]).toEqual(['Behåll', 'Behålls inte mer']);
    expect(text()).toContain('en bil');
  });

  it('follows another tab, without writing what it has only heard', async () => {
    const key = 'se-signalerna:/:kept-observation';
    await open();
    localStorage.setItem(key, JSON.stringify({ seen: ['b'], observation: { saw: 'från en annan flik' } }));
    const before = localStorage.getItem(key);
    window.dispatchEvent(Object.assign(new Event('storage'), { key }));
    await settle(5);
    expect(text()).toContain('från en annan flik');
    expect(list('signs')).toEqual(['Tecken b (svagt) Ta bort']);
    expect(localStorage.getItem(key)).toBe(before);
  });

  it('is erased with the ticks, after a question', async () => {
    see('a');
    await open();
    type('[name=saw]', 'en bil');
    find('[data-forget]').click();
    expect(isHidden('question')).toBe(false);
    expect(document.activeElement).toBe(find('[data-cancel]'));
    find('[data-cancel]').click();
    expect(text()).toContain('en bil');
    expect(document.activeElement).toBe(find('[data-forget]'));
    find('[data-forget]').click();
    find('[data-erase]').click();
    await settle(5);
    expect(text()).toBe('När: –\nSåg: –');
    expect(isHidden('none')).toBe(false);
    expect(sessionStorage.getItem('se-signalerna:/:observation')).toBeNull();
    expect(document.activeElement).toBe(find('[data-place=forgotten]'));
    expect([isHidden('forgotten'), isHidden('question')]).toEqual([false, true]);
  });
});
