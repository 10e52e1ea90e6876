// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildIndex } from '../../domain/search/build-index.ts';
import type { SearchDocument } from '../../domain/search/search-document.ts';
import { clearBrowser, find, openPage, settle, textOf } from '../fixtures/open-page.ts';
import { type WorkersInPage, workersInPage } from '../fixtures/worker-in-page.ts';

const make = (title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'sign',
  title,
  path: `/tecken/${title.toLowerCase().replaceAll(' ', '-')}/`,
  place: 'Miljö',
  aliases: [],
  lead: `Om ${title}.`,
  text: '',
  ...more,
});

const documents = [
  make('Faktura utan datum'),
  make('Tillsyn', { kind: 'term', place: '' }),
  make('Är du i fara?', {
    kind: 'answer',
    path: '/anmal/efterat/#fara',
    aliases: ['jag är i fara'],
    lead: 'Ring larmet.',
    answer: {
      link: { text: 'Läs mer', to: '/anmal/efterat/#fara' },
      call: { text: 'Ring 112', phone: '112' },
    },
  }),
  make('Bokslut', { text: 'Den kvicka räven' }),
  ...Array.from({ length: 8 }, (_, place) => make(`Traktor ${'abcdefgh'[place]}`)),
];

const strings = {
  kinds: { sign: 'Tecken', term: 'Ord' },
  where: '{kind} · {place}',
  none: 'Inget för {query}',
  all: 'Visa alla',
  nearestFirst: 'Närmast {query}',
  unsure: 'Osäkert om {query}',
  ask: 'Fråga någon',
  noneShorter: 'Kortare',
  noneOtherWords: 'Andra ord',
  noneIndex: 'Från A till Ö',
  nearest: 'Menade du',
};

const file = {
  index: buildIndex(documents, {
    synonyms: [],
    forms: [],
    compoundParts: [],
    notCompounds: [],
    ordinaryWords: [],
    elsewhere: [],
    stopWords: ['om', 'jag', 'är', 'i', 'du'],
  }),
  strings,
  askAt: '/anmal/',
};

const ok = () => new Response(JSON.stringify(file));
const lost = () => new Response('', { status: 404 });
let fetched: string[];
let workers: WorkersInPage;

function serve(answer: () => Response): void {
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return answer();
  });
}

/** Until what was asked has been answered and shown. */
async function quiet(): Promise<void> {
  await settle(20);
  await workers.idle();
  await settle();
}

async function write(selector: string, text: string): Promise<void> {
  find<HTMLInputElement>(selector).value = text;
  find(selector).dispatchEvent(new Event('input', { bubbles: true }));
  await quiet();
}

const links = (selector: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map((link) => link.getAttribute('href'));
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim());

beforeEach(() => {
  clearBrowser();
  fetched = [];
  serve(ok);
  workers = workersInPage();
  history.replaceState(null, '', '/kurs/');
});

describe('the field of the header', () => {
  const PAGE = `<header class="top"><form action="http://localhost:3000/kurs/sok/" data-loading="Hämtar" data-failed="Gick inte"><input></form></header>`;
  const form = () => find<HTMLFormElement>('form');
  const input = () => find<HTMLInputElement>('input');

  async function run(): Promise<void> {
    await openPage(PAGE, async () => {
      const { runField } = await import('./run-field.ts');
      runField(form(), input());
    });
    await quiet();
  }

  const key = (name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('shows results under the field, and where they are', async () => {
    await run();
    await write('input', 'faktura');
    expect(texts('.search-panel li')).toEqual(['Faktura utan datumTecken · Miljö']);
    expect(links('.search-panel')).toEqual(['/kurs/tecken/faktura-utan-datum/']);
    expect(textOf('.search-panel [role=status]')).toBe('Närmast faktura');
    expect(texts('.search-panel mark')).toEqual(['Faktura']);
  });

  it('names no place where there is none', async () => {
    await run();
    await write('input', 'tillsyn');
    expect(texts('.search-where')).toEqual(['Ord']);
  });

  it('shows the first six, and leads to all of them', async () => {
    await run();
    await write('input', 'traktor');
    expect(texts('.search-panel li')).toHaveLength(7);
    expect(texts('.search-panel li').at(-1)).toBe('Visa alla');
    expect(links('.search-panel').at(-1)).toBe('http://localhost:3000/kurs/sok/#q=traktor');
    expect(textOf('.search-panel [role=status]')).toBe('Närmast traktor');
  });

  it('puts a short answer first, with the number to call', async () => {
    await run();
    await write('input', 'jag är i fara');
    expect(texts('.search-panel li')[0]).toBe('Är du i fara?Ring larmet.Ring 112Läs mer');
    expect(links('.search-answer')).toEqual(['tel:112', '/kurs/anmal/efterat/#fara']);
  });

  it('says so when no answer is sure, shows guesses and where to ask', async () => {
    await run();
    await write('input', 'zebra giraff räven');
    expect(textOf('.search-panel [role=status]')).toBe('Osäkert om zebra giraff räven');
    expect(texts('.search-panel li a')).toEqual(['Bokslut', 'Fråga någon']);
    expect(links('.search-panel').at(-1)).toBe('/kurs/anmal/');
  });

  it('says that nothing was found, and nothing when the field is empty', async () => {
    await run();
    await write('input', '<xyzzy>');
    expect(textOf('.search-panel [role=status]')).toBe('Inget för <xyzzy>');
    await write('input', '  ');
    expect(textOf('.search-panel [role=status]')).toBe('');
    expect(texts('.search-panel li')).toEqual([]);
  });

  it('says when the index did not come, and fetches it anew at the next letter', async () => {
    serve(lost);
    await run();
    await write('input', 'faktura');
    expect(textOf('.search-panel [role=status]')).toBe('Gick inte');
    serve(ok);
    await write('input', 'fakturan');
    expect(texts('.search-panel li')).toHaveLength(1);
    expect(fetched.at(-1)).toBe('http://localhost:3000/kurs/sok/index.json');
  });

  it('says when the worker did not come, and starts another at the next letter', async () => {
    workers.lose();
    await run();
    await write('input', 'faktura');
    expect(textOf('.search-panel [role=status]')).toBe('Gick inte');
    workers.heal();
    await write('input', 'fakturan');
    expect(texts('.search-panel li')).toHaveLength(1);
  });

  it('says when the browser starts no worker', async () => {
    vi.stubGlobal('Worker', undefined);
    await run();
    await write('input', 'faktura');
    expect(textOf('.search-panel [role=status]')).toBe('Gick inte');
  });

  it('goes on with another worker when one breaks', async () => {
    await run();
    await write('input', 'faktura');
    workers.breakDown();
    await write('input', 'tillsyn');
    expect(links('.search-panel')).toEqual(['/kurs/tecken/tillsyn/']);
    expect(workers.started()).toBe(2);
  });

  it.each([null, {}, { id: 'x' }, { id: 1 }, { id: 1, found: { findings: {}, strings, askAt: '/' } }])(
    'takes no answer for one that is none: %j',
    async (reply) => {
      await run();
      workers.answerWith(reply);
      await write('input', 'faktura');
      expect(textOf('.search-panel [role=status]')).toBe('Gick inte');
      await write('input', 'tillsyn');
      expect(texts('.search-panel li')).toHaveLength(1);
    },
  );

  it('is made ready once, before anybody asks', async () => {
    await run();
    expect(workers.asked.map(({ query }) => query)).toEqual(['underlig signal']);
    await write('input', 'faktura');
    expect(workers.started()).toBe(1);
    expect(fetched).toHaveLength(1);
  });

  it('says that the index is on its way when it takes long, and not when it comes at once', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    vi.stubGlobal('fetch', async () => {
      await held;
      return ok();
    });
    // The answer is held back: there is nothing to wait for.
    workers = { ...workers, idle: async () => undefined };
    await run();
    await write('input', 'faktura');
    expect(textOf('.search-panel [role=status]')).toBe('');
    await settle(420);
    expect(textOf('.search-panel [role=status]')).toBe('Hämtar');
    answer();
    await vi.waitFor(() => expect(textOf('.search-panel [role=status]')).toBe('Närmast faktura'));
    await settle(420);
    expect(textOf('.search-panel [role=status]')).toBe('Närmast faktura');
  });

  it('asks nothing that nobody waits for any more', async () => {
    await run();
    for (const text of ['t', 'ti', 'til', 'tills']) {
      input().value = text;
      input().dispatchEvent(new Event('input'));
      // The first is on its way to the worker before the second is typed, and none is answered yet.
      if (text === 't') await settle();
    }
    await vi.waitFor(() => expect(textOf('.search-panel [role=status]')).toBe('Närmast tills'));
    expect(workers.asked.map(({ query }) => query)).toEqual(['underlig signal', 't', 'tills']);
  });

  it('stays closed when the answer comes after it was left', async () => {
    await run();
    input().value = 'faktura';
    input().dispatchEvent(new Event('input'));
    form().dispatchEvent(Object.assign(new Event('focusout'), { relatedTarget: document.body }));
    await quiet();
    expect(texts('.search-panel li')).toEqual([]);
    expect(textOf('.search-panel [role=status]')).toBe('');
  });

  it('is walked through with the arrow keys, round and back', async () => {
    await run();
    input().focus();
    await write('input', 'traktor');
    const stops = [input(), ...document.querySelectorAll<HTMLElement>('.search-panel a')];
    expect(key('ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(stops[1]);
    key('ArrowUp');
    expect(document.activeElement).toBe(stops[0]);
    key('ArrowUp');
    expect(document.activeElement).toBe(stops.at(-1));
    key('ArrowDown');
    expect(document.activeElement).toBe(stops[0]);
    expect(key('ArrowRight')).toBe(false);
  });

  it('is closed by Escape, which then is left to others', async () => {
    await run();
    input().focus();
    await write('input', 'traktor');
    key('ArrowDown');
    expect(key('Escape')).toBe(true);
    expect(document.activeElement).toBe(input());
    expect(texts('.search-panel li')).toEqual([]);
    expect(key('Escape')).toBe(false);
  });

  it('closes when the focus leaves it, and opens when it comes back', async () => {
    await run();
    await write('input', 'faktura');
    const leave = (type: string, relatedTarget: Element | null) =>
      input().dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { relatedTarget }));
    leave('focusout', form().querySelector('a'));
    expect(texts('.search-panel li')).toHaveLength(1);
    leave('focusout', document.body);
    expect(texts('.search-panel li')).toEqual([]);
    leave('focusin', document.body);
    await quiet();
    expect(texts('.search-panel li')).toHaveLength(1);
  });

  it('has one panel however often it is started', async () => {
    await run();
    const { runField } = await import('./run-field.ts');
    runField(form(), input());
    expect(document.querySelectorAll('.search-panel')).toHaveLength(1);
    expect(input().maxLength).toBeGreaterThan(50);
  });
});

describe('the search page', () => {
  const PAGE = `
    <form data-search-page data-waiting action="http://localhost:3000/kurs/sok/" data-loading="Hämtar" data-failed="Gick inte" data-retry="Försök igen"><input></form>
    <p data-search-status></p><div data-search-help></div><ol id="search-results" hidden></ol><div data-search-index></div>`;

  async function open(query = ''): Promise<void> {
    document.title = 'Sök';
    history.replaceState(null, '', `/kurs/sok/${query}`);
    await openPage(PAGE, () => import('./run-page.ts'));
    await quiet();
  }

  const isShown = (selector: string) => !find(selector).hidden;

  it('is the index from A to Ö until something is asked', async () => {
    await open();
    expect(find('form').hasAttribute('data-waiting')).toBe(false);
    expect([isShown('#search-results'), isShown('[data-search-index]')]).toEqual([false, true]);
    expect(fetched).toEqual([]);
  });

  it('shows what the address asks for, with the beginning of each text', async () => {
    await open('#q=faktura');
    expect(find<HTMLInputElement>('input').value).toBe('faktura');
    expect(texts('#search-results li')).toEqual(['Faktura utan datumTecken · MiljöOm Faktura utan datum.']);
    expect([isShown('#search-results'), isShown('[data-search-index]')]).toEqual([true, false]);
    // Histories and shared screens show titles.
    expect(document.title).toBe('Sök');
  });

  it('keeps what is typed to itself until it is sent or a result is opened, and goes back to the index', async () => {
    await open();
    await write('input', 'tillsyn');
    expect([location.hash, document.title]).toEqual(['', 'Sök']);
    expect(texts('#search-results li')).toHaveLength(1);
    find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect([location.search, location.hash]).toEqual(['', '#q=tillsyn']);
    await quiet();
    await write('input', 'faktura');
    expect(location.hash).toBe('#q=tillsyn');
    find('#search-results').dispatchEvent(new Event('click'));
    expect(location.hash).toBe('#q=faktura');
    await quiet();
    await write('input', '');
    find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(location.hash).toBe('');
    expect([isShown('#search-results'), isShown('[data-search-index]')]).toEqual([false, true]);
  });

  it('tells a screen reader what it is about, once somebody has stopped typing', async () => {
    await open('?q=traktor');
    await quiet();
    expect(textOf('[data-search-status]')).toBe('Närmast traktor');
    await write('input', 'faktura');
    expect(textOf('[data-search-status]')).toBe('Närmast traktor');
    await settle(420);
    expect(textOf('[data-search-status]')).toBe('Närmast faktura');
  });

  it('still reads an address as it was written before', async () => {
    await open('?q=faktura');
    expect(texts('#search-results li')).toHaveLength(1);
  });

  it('says the same as the panel when no answer is sure', async () => {
    await open('#q=zebra+giraff+räven');
    await vi.waitFor(() => expect(textOf('[data-search-help]')).not.toBe(''));
    await quiet();
    expect(textOf('[data-search-status]')).toBe('Osäkert om zebra giraff räven');
    expect(texts('#search-results li a')).toEqual(['Bokslut']);
    expect(texts('[data-search-help] a')).toEqual(['Fråga någon']);
  });

  it('shows a short answer above the hits', async () => {
    await open('#q=jag+är+i+fara');
    expect(textOf('[data-search-help] strong')).toBe('Är du i fara?');
  });

  it('says what to try when nothing was found', async () => {
    await open('?q=qqxyzzy');
    await vi.waitFor(() => expect(textOf('[data-search-help]')).not.toBe(''));
    await quiet();
    expect(textOf('[data-search-status]')).toBe('Inget för qqxyzzy');
    expect(texts('[data-search-help] ul:first-child li')).toEqual([
      'Kortare',
      'Andra ord',
      'Från A till Ö',
      'Fråga någon',
    ]);
    expect(links('[data-search-help]')[0]).toBe('#a-o');
  });

  it('offers to try anew when the index did not come', async () => {
    serve(lost);
    await open('?q=faktura');
    await vi.waitFor(() => expect(textOf('[data-search-status]')).toBe('Gick inte'));
    serve(ok);
    find('[data-search-help] button').click();
    await vi.waitFor(() => expect(texts('#search-results li')).toHaveLength(1));
    expect(document.querySelector('[data-search-help] button')).toBeNull();
  });

  it('stays when Enter sends the form', async () => {
    await open('?q=faktura');
    const event = new Event('submit', { cancelable: true });
    find('form').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('the field before its script has come', () => {
  const PAGE = `<header class="top"><form hidden action="http://localhost:3000/kurs/sok/"><input></form><a href="/kurs/sok/">Sök</a></header><main tabindex="-1">En faktura om fakturor och räv</main><textarea></textarea>`;
  const open = async () => {
    await openPage(PAGE, () => import('../search-field.ts'));
    // What keeps the field at hand comes by itself.
    await import('./at-hand.ts');
    await quiet();
  };

  it('takes the place of the link, and loads nothing yet', async () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    await open();
    expect(find('form').hidden).toBe(false);
    expect(document.querySelector('a')).toBeNull();
    expect(fetched).toEqual([]);
  });

  it('loads the index once when the page has nothing else to do, or the field is about to be used', async () => {
    let idle = () => {};
    vi.stubGlobal('requestIdleCallback', (run: () => void) => {
      idle = run;
    });
    await open();
    idle();
    find('input').dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(document.querySelector('.search-panel')).not.toBeNull());
    expect(fetched).toEqual(['http://localhost:3000/kurs/sok/index.json']);
  });

  it('waits for the reader where data is saved', async () => {
    let asked = 0;
    vi.stubGlobal('requestIdleCallback', () => {
      asked += 1;
    });
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    await open();
    expect(asked).toBe(0);
  });

  const press = (key: string, more: KeyboardEventInit = {}, on: string = 'main') => {
    find(on).focus();
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    find(on).dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('is reached by Ctrl+K and by a slash, which is a slash where somebody writes', async () => {
    await open();
    expect(press('/', {}, 'textarea')).toBe(false);
    expect(press('k')).toBe(false);
    expect(press('/')).toBe(true);
    expect(document.activeElement).toBe(find('input'));
    expect(press('k', { ctrlKey: true }, 'textarea')).toBe(true);
    expect(document.activeElement).toBe(find('input'));
  });

  it('leaves the slash alone when the reader has turned it off', async () => {
    await open();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div data-search-keys hidden><input type="checkbox" checked></div>',
    );
    const { keepAtHand } = await import('./at-hand.ts');
    keepAtHand(find<HTMLFormElement>('form'), find<HTMLInputElement>('form input'));
    expect(find('[data-search-keys]').hidden).toBe(false);
    find<HTMLInputElement>('[data-search-keys] input').click();
    expect(press('/')).toBe(false);
    expect(press('k', { metaKey: true })).toBe(true);
    // The box says so when the reader comes back, and turns it on again.
    const box = find<HTMLInputElement>('[data-search-keys] input');
    box.checked = true;
    keepAtHand(find<HTMLFormElement>('form'), find<HTMLInputElement>('form input'));
    expect(box.checked).toBe(false);
    box.click();
    expect(press('/')).toBe(true);
  });

  it('marks what was searched for on the page that a result opened, and changes nothing in it', async () => {
    const highlights = new Map<string, Set<Range>>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal(
      'Highlight',
      class extends Set<Range> {
        constructor(...ranges: Range[]) {
          super(ranges);
        }
      },
    );
    window.name = 'sought:faktura';
    const html = () => find('main').outerHTML;
    await open();
    const before = html();
    await vi.waitFor(() => expect(highlights.get('sought')?.size).toBe(2));
    expect([...(highlights.get('sought') ?? [])].map(String)).toEqual(['faktura', 'fakturor']);
    expect(html()).toBe(before);
    // The next page knows nothing of it.
    expect(window.name).toBe('');
  });

  it('holds again what was typed when the reader comes back', async () => {
    history.replaceState({ typed: 'faktura' }, '');
    await open();
    expect(find<HTMLInputElement>('input').value).toBe('faktura');
  });
});

describe('a result that is opened', () => {
  it('takes the query along in the name of the tab, and in no address', async () => {
    const { openWithMarks } = await import('./open-with-marks.ts');
    history.replaceState({ y: 5 }, '');
    openWithMarks(new MouseEvent('click'), 'falsk adress');
    expect(window.name).toBe('sought:falsk adress');
    expect(location.href).not.toContain('falsk');
    expect(history.state).toEqual({ y: 5, typed: 'falsk adress' });
  });

  it('takes nothing along where another tab is wanted', async () => {
    const { openWithMarks } = await import('./open-with-marks.ts');
    window.name = '';
    openWithMarks(new MouseEvent('click', { ctrlKey: true }), 'falsk adress');
    expect(window.name).toBe('');
  });
});
