// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearBrowser,
  find,
  openPage,
  refuseStorage,
  settle,
  storedProgress,
  storeProgress,
  textOf,
} from './fixtures/open-page.ts';

const TEXTS = {
  kept: {
    progress: 'Ett val.',
    newer: 'Nyare framsteg',
    damaged: 'Skadat',
    day: 'En visning',
    observation: 'En iakttagelse',
    round: 'En runda',
    plan: 'En plan',
    setting: 'Ett val',
    'no-copy': 'Ingen kopia',
    later: 'Senare',
    other: 'Något annat ({name})',
  },
  storedSummary: '{attempts} svar, {lessons} lektioner',
  storedTitleList: 'Det här:',
  nothingStored: 'Inget är sparat',
  saveFirstName: 'fil-{name}-{date}.json',
  savedFirst: 'Sparad',
  erased: 'Allt är raderat',
  erasedCopy: 'Sidorna är borta',
  notErased: 'Kvar är:',
  notErasedAtAll: 'Kommer inte åt',
};

const PAGE = `
  <section data-stored>
    <script type="application/json" data-page-data="stored">${JSON.stringify(TEXTS)}</script>
    <p data-summary tabindex="-1"></p><ul data-kept hidden></ul>
    <div data-unusable hidden><button data-save>Spara</button></div>
    <button data-ask hidden>Radera</button>
    <div data-question hidden><p data-with-copy hidden><input type="checkbox"></p>
      <button data-erase>Ja</button><button data-cancel>Nej</button></div>
  </section>`;

const PREFIX = 'se-signalerna:/:';
const open = () => openPage(PAGE, () => import('./erase-progress.ts'));
const hidden = () =>
  Object.fromEntries(
    ['kept', 'unusable', 'ask', 'question'].map((name) => [name, find(`[data-${name}]`).hidden]),
  );
const listed = () => [...document.querySelectorAll('[data-kept] li')].map(({ textContent }) => textContent);
const ownNames = () =>
  [localStorage, sessionStorage]
    .flatMap((storage) => Object.keys(storage))
    .filter((key) => key.startsWith(PREFIX));

const some = {
  attempts: [{ questionId: 'q1', selected: ['a'], result: 'right' as const, at: 1 }],
  lessons: { l1: { openedAt: 1 }, l2: { openedAt: 2 } },
};

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

afterEach(() => vi.unstubAllGlobals());

describe('what is stored', () => {
  it('is nothing, and there is nothing to erase', async () => {
    await open();
    expect(textOf('[data-summary]')).toBe('Inget är sparat');
    expect(hidden()).toEqual({ kept: true, unusable: true, ask: true, question: true });
  });

  it('is counted', async () => {
    storeProgress(some);
    await open();
    expect(listed()).toEqual(['1 svar, 2 lektioner']);
    expect(hidden()).toMatchObject({ kept: false, ask: false });
  });

  it('may be a choice, which is told', async () => {
    storeProgress({ ...some, choices: { role: { id: 'x', at: 1 } } });
    await open();
    expect(listed()).toEqual(['1 svar, 2 lektioner Ett val.']);
  });

  it.each([
    ['a draft alone', () => storeProgress({ drafts: { q1: { selected: [], at: 1 } } })],
    ['a choice alone', () => storeProgress({ choices: { role: { id: 'x', at: 1 } } })],
    ['a lesson that was visited', () => storeProgress({ last: { lessonId: 'x', at: 1 } })],
    ['progress that is cut off', () => localStorage.setItem(`${PREFIX}progress`, '{"v":1,')],
    ['progress of a newer version', () => localStorage.setItem(`${PREFIX}progress`, '{"v":99}')],
    ['a damaged copy', () => localStorage.setItem(`${PREFIX}progress:damaged`, 'x')],
    ['a day', () => localStorage.setItem(`${PREFIX}day`, '')],
    ['a kept observation', () => localStorage.setItem(`${PREFIX}kept-observation`, 'null')],
    ['an observation of the tab', () => sessionStorage.setItem(`${PREFIX}observation`, '{}')],
    ['a round', () => localStorage.setItem(`${PREFIX}check:miljo`, 'x')],
    ['something of another version', () => localStorage.setItem(`${PREFIX}tomorrow`, 'x')],
  ])('may be %s: it is told, and can be erased', async (_, store) => {
    store();
    await open();
    expect(listed()).toHaveLength(1);
    expect(hidden()).toMatchObject({ kept: false, ask: false });
    find('[data-ask]').click();
    find('[data-erase]').click();
    expect(textOf('[data-summary]')).toBe('Allt är raderat');
    expect(ownNames()).toEqual([`${PREFIX}progress`]);
    expect(storedProgress().attempts).toEqual([]);
  });

  it('is told by name where this version does not know it', async () => {
    localStorage.setItem(`${PREFIX}tomorrow`, 'x');
    await open();
    expect(listed()).toEqual(['Något annat (tomorrow)']);
  });
});

describe('what this version cannot read', () => {
  it('can be saved as it is before it is erased, and the site then keeps anew', async () => {
    const newer = '{"v":99,"everything":"in another way"}';
    localStorage.setItem(`${PREFIX}progress`, newer);
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await open();
    expect(listed()).toEqual(['Nyare framsteg']);
    expect(hidden()).toMatchObject({ unusable: false });
    find('[data-save]').click();
    expect(await saved[0]?.text()).toBe(newer);
    expect(textOf('[data-summary]')).toBe('Sparad');
    expect(localStorage.getItem(`${PREFIX}progress`)).toBe(newer);
    find('[data-ask]').click();
    find('[data-erase]').click();
    const { siteProgress } = await import('../adapters/site-progress.ts');
    const { openLesson } = await import('../domain/progress/open-lesson.ts');
    siteProgress.update((progress, now) => openLesson(progress, 'l1', now));
    expect(Object.keys(storedProgress().lessons)).toEqual(['l1']);
    expect(hidden()).toMatchObject({ unusable: true });
  });
});

describe('erasing', () => {
  beforeEach(async () => {
    storeProgress({ ...some, choices: { role: { id: 'x', at: 1 } } });
    localStorage.setItem(`${PREFIX}kept-observation`, '{}');
    sessionStorage.setItem(`${PREFIX}plan:x`, 'text');
    sessionStorage.setItem('another-site', 'text');
    await open();
    find('[data-ask]').click();
  });

  it('is asked about first, with the focus on the safe answer', () => {
    expect(hidden()).toMatchObject({ ask: true, question: false });
    expect(document.activeElement).toBe(find('[data-cancel]'));
    expect(storedProgress().attempts).toHaveLength(1);
  });

  it('does nothing when it is taken back', () => {
    find('[data-cancel]').click();
    expect(hidden()).toMatchObject({ ask: false, question: true });
    expect(document.activeElement).toBe(find('[data-ask]'));
    expect(storedProgress().attempts).toHaveLength(1);
  });

  it('takes everything of this site away, says so, and touches nothing else', () => {
    find('[data-erase]').click();
    expect(storedProgress()).toEqual({ attempts: [], drafts: {}, lessons: {}, choices: {} });
    expect(ownNames()).toEqual([`${PREFIX}progress`]);
    expect(sessionStorage.getItem('another-site')).toBe('text');
    expect(textOf('[data-summary]')).toBe('Allt är raderat');
    expect(document.activeElement).toBe(find('[data-summary]'));
    expect(hidden()).toMatchObject({ kept: true, ask: true, question: true });
  });

  it('is heard by a tab that has erased before: nothing comes back from it', async () => {
    find('[data-erase]').click();
    const { openProgressStore } = await import('../adapters/progress-store.ts');
    const { openLesson } = await import('../domain/progress/open-lesson.ts');
    const sleeping = openProgressStore({ storage: () => localStorage, base: '/', now: () => 5, events: {} });
    sleeping.update((progress, now) => openLesson(progress, 'old', now));
    const { siteProgress } = await import('../adapters/site-progress.ts');
    siteProgress.update((progress, now) => openLesson(progress, 'old', now));
    find('[data-ask]').click();
    find('[data-erase]').click();
    sleeping.update((progress, now) => openLesson(progress, 'new', now));
    expect(Object.keys(storedProgress().lessons)).toEqual(['new']);
  });

  it('says what is left where the browser lets nothing be removed', async () => {
    refuseStorage('writing-and-removing', Object.assign(new Error('refused'), { name: 'UnknownError' }));
    find('[data-erase]').click();
    expect(textOf('[data-summary]')).toBe('Kvar är:');
    expect(listed()).toContain('En iakttagelse');
  });

  it('says so where the browser does not let the site near storage', () => {
    refuseStorage('reading-and-writing', Object.assign(new Error('x'), { name: 'SecurityError' }));
    find('[data-erase]').click();
    expect(textOf('[data-summary]')).toBe('Kommer inte åt');
  });

  it('is not told any more when something new is stored', async () => {
    find('[data-erase]').click();
    const { siteProgress } = await import('../adapters/site-progress.ts');
    const { openLesson } = await import('../domain/progress/open-lesson.ts');
    siteProgress.update((progress, now) => openLesson(progress, 'l1', now));
    expect(listed()).toEqual(['0 svar, 1 lektioner']);
    expect(textOf('[data-summary]')).toBe('Det här:');
  });

  it('takes the pages of the site as well, if that is wished, and keeps them away', async () => {
    const removed: string[] = [];
    const registration = {
      scope: `${location.origin}/`,
      unregister: async () => void removed.push('worker'),
    };
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => registration } });
    vi.stubGlobal('caches', {
      keys: async () => [`${PREFIX}1`],
      delete: async (name: string) => removed.push(name),
    });
    find('[data-cancel]').click();
    find('[data-ask]').click();
    await settle();
    expect(find('[data-with-copy]').hidden).toBe(false);
    find<HTMLInputElement>('[data-with-copy] input').checked = true;
    find('[data-erase]').click();
    await settle();
    expect(removed).toEqual(['worker', `${PREFIX}1`]);
    expect(textOf('[data-summary]')).toBe('Allt är raderat Sidorna är borta');
    expect(listed()).toEqual(['Ingen kopia']);
  });
});
