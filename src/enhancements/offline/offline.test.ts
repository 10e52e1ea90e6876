// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage, settle, textOf } from '../fixtures/open-page.ts';

type Listener = () => void;

/** Something that tells of changes, as workers and registrations do. */
function createTarget<More extends object>(more: More) {
  const listeners: [string, Listener][] = [];
  return Object.assign(
    {
      addEventListener: (type: string, listener: Listener) => void listeners.push([type, listener]),
      tell(type: string) {
        for (const [of, listener] of listeners) if (of === type) listener();
      },
    },
    more,
  );
}

const createWorker = (state = 'installing') => {
  const sent: unknown[] = [];
  return Object.assign(createTarget({ state }), {
    sent,
    postMessage: (message: unknown) => void sent.push(message),
  });
};
type Worker = ReturnType<typeof createWorker>;

interface Setting {
  controller?: object | null;
  waiting?: Worker | null;
  installing?: Worker | null;
  active?: Worker | null;
  /** When the copy was saved; absent where there is none. */
  saved?: string;
  connection?: { saveData: boolean };
  isServerThere?: boolean;
}

const texts = {
  label: 'Ny version',
  text: 'Det finns en nyare.',
  accept: 'Byt',
  later: 'Senare',
  unreachable: 'Nås inte',
};
let removed: string[];
let reloads: number;

function setUp({
  controller = {},
  waiting = null,
  installing = null,
  active = null,
  saved,
  connection,
  isServerThere = true,
}: Setting) {
  let updates = 0;
  const registration = createTarget({
    waiting,
    installing,
    active,
    scope: `${location.origin}/`,
    unregister: async () => void removed.push('worker'),
    update: async () => {
      updates += 1;
    },
  });
  const registered: unknown[] = [];
  const serviceWorker = createTarget({
    controller,
    register: async (address: unknown) => {
      registered.push(address);
      return registration;
    },
    getRegistration: async () => registration,
  });
  vi.stubGlobal('navigator', { serviceWorker, ...(connection && { connection }) });
  vi.stubGlobal('caches', {
    match: async () =>
      saved === undefined ? undefined : new Response('', { headers: { 'X-Saved': saved } }),
    keys: async () => ['se-signalerna:/:1', 'another:1'],
    delete: async (name: string) => void removed.push(name),
  });
  vi.stubGlobal('fetch', async (address: string) =>
    address.endsWith('.json')
      ? new Response(JSON.stringify(texts))
      : new Response('', { status: isServerThere ? 200 : 503 }),
  );
  vi.spyOn(location, 'reload').mockImplementation(() => {
    reloads += 1;
  });
  // The styles of the notice never come in a test; it is shown all the same.
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    for (const node of nodes)
      if (node instanceof HTMLLinkElement) setTimeout(() => node.onerror?.(new Event('error')));
  });
  return { registration, serviceWorker, registered, updates: () => updates };
}

const open = () => openPage('<main tabindex="-1"></main>', () => import('./keep-copy.ts'));
const notice = () => document.querySelector('.update-notice');
const buttons = () =>
  [...document.querySelectorAll('.update-notice button')].map(({ textContent }) => textContent);
const press = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('.update-notice button')]
    .find(({ textContent }) => textContent === text)
    ?.click();

beforeEach(() => {
  clearBrowser();
  removed = [];
  reloads = 0;
});

describe('the copy of the site', () => {
  it('is kept by a worker of the site alone', async () => {
    const { registered } = setUp({});
    await open();
    await settle(5);
    expect(registered).toEqual(['/sw.js']);
    expect(notice()).toBeNull();
  });

  it('is not begun where the reader said no, or saves data', async () => {
    const saving = setUp({ controller: null, connection: { saveData: true } });
    await open();
    await settle(5);
    expect(saving.registered).toEqual([]);
    localStorage.setItem('se-signalerna:/:offline', 'off');
    const refused = setUp({});
    await open();
    await settle(5);
    expect(refused.registered).toEqual([]);
  });

  it('is filled again where the browser has thrown it away', async () => {
    const active = createWorker('activated');
    setUp({ active });
    await open();
    await settle(5);
    expect(active.sent).toEqual(['fill']);
    const other = createWorker('activated');
    setUp({ active: other, saved: '2026-12-01T10:00:00Z' });
    await open();
    await settle(5);
    expect(other.sent).toEqual([]);
  });

  it('asks for a newer version when somebody comes back, at most once an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { updates } = setUp({});
    await open();
    await settle(5);
    const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));
    comeBack();
    expect(updates()).toBe(0);
    vi.setSystemTime(Date.now() + 61 * 60_000);
    comeBack();
    comeBack();
    expect(updates()).toBe(1);
    vi.useRealTimers();
  });
});

describe('a newer version', () => {
  it('that waits is offered, and taken into use when the reader agrees', async () => {
    const waiting = createWorker('installed');
    const { serviceWorker } = setUp({ waiting });
    await open();
    await vi.waitFor(() => expect(textOf('.update-notice p')).toBe('Det finns en nyare.'));
    expect(find('.update-notice').getAttribute('aria-label') ?? find('.update-notice').ariaLabel).toBe(
      'Ny version',
    );
    expect(buttons()).toEqual(['Byt', 'Senare']);
    press('Byt');
    await settle(5);
    expect(waiting.sent).toEqual(['activate']);
    serviceWorker.tell('controllerchange');
    await settle(5);
    expect(reloads).toBeGreaterThan(0);
  });

  it('that the reader does not want now is not offered again in the tab', async () => {
    setUp({ waiting: createWorker('installed') });
    await open();
    await vi.waitFor(() => expect(notice()).not.toBeNull());
    press('Senare');
    expect(notice()).toBeNull();
    expect(document.activeElement).toBe(find('main'));
    setUp({ waiting: createWorker('installed') });
    await open();
    await settle(20);
    expect(notice()).toBeNull();
  });

  it('is nothing to change to where there was none before', async () => {
    setUp({ controller: null, waiting: createWorker('installed') });
    await open();
    await settle(20);
    expect(notice()).toBeNull();
  });

  it('that another tab has taken into use is offered by a reload', async () => {
    const { serviceWorker } = setUp({});
    await open();
    await settle(5);
    serviceWorker.tell('controllerchange');
    await vi.waitFor(() => expect(notice()).not.toBeNull());
    press('Byt');
    await settle(5);
    expect(reloads).toBe(1);
  });

  it('that cannot be saved takes the place of the copy, where the server answers', async () => {
    const installing = createWorker();
    setUp({ installing });
    await open();
    await settle(5);
    installing.state = 'redundant';
    installing.tell('statechange');
    await vi.waitFor(() => expect(notice()).not.toBeNull());
    press('Byt');
    await settle(10);
    expect(removed).toEqual(['worker', 'se-signalerna:/:1']);
    expect(reloads).toBe(1);
  });

  it('that cannot be saved is not offered while the server does not answer', async () => {
    const installing = createWorker();
    setUp({ installing, isServerThere: false });
    await open();
    await settle(5);
    installing.state = 'redundant';
    installing.tell('statechange');
    await settle(20);
    expect(notice()).toBeNull();
  });
});

describe('the choice on the privacy page', () => {
  const panelTexts = {
    saved: 'Sparad {time}.',
    savedMeans: 'Går att läsa utan nät.',
    saving: 'Sparas',
    notSaved: 'Inte sparad',
    keep: 'Spara',
    remove: 'Ta bort',
    failed: 'Gick inte',
    removed: 'Borttagen',
  };
  const PAGE = `<section data-offline-copy hidden data-texts='${JSON.stringify(panelTexts)}'><p data-state></p><button data-choice></button></section>`;
  const openPanel = async () => {
    await openPage(PAGE, () => import('../offline-choice.ts'));
    await settle(10);
  };

  it('says when the copy was saved, and removes it', async () => {
    setUp({ saved: '2026-12-01T10:05:00+01:00' });
    await openPanel();
    expect(find('section').hidden).toBe(false);
    expect(textOf('[data-state]')).toMatch(/^Sparad 1 dec.*10:05\. Går att läsa utan nät\.$/);
    expect(textOf('[data-choice]')).toBe('Ta bort');
    find('[data-choice]').click();
    await settle(10);
    expect(removed).toContain('se-signalerna:/:1');
    expect(removed).not.toContain('another:1');
    expect(localStorage.getItem('se-signalerna:/:offline')).toBe('off');
  });

  it('says that there is none, and saves one', async () => {
    const { registered } = setUp({});
    localStorage.setItem('se-signalerna:/:offline', 'off');
    await openPanel();
    expect([textOf('[data-state]'), textOf('[data-choice]')]).toEqual(['Inte sparad', 'Spara']);
    find('[data-choice]').click();
    await settle(10);
    expect(registered).toEqual(['/sw.js']);
    expect(localStorage.getItem('se-signalerna:/:offline')).toBeNull();
    expect(textOf('[data-state]')).toBe('Gick inte');
  });

  it('says that one is being saved', async () => {
    setUp({ installing: createWorker() });
    await openPanel();
    expect([textOf('[data-state]'), textOf('[data-choice]')]).toEqual(['Sparas', 'Ta bort']);
  });

  it('is not there where no copy can be kept', async () => {
    vi.stubGlobal('navigator', {});
    await openPanel();
    expect(find('section').hidden).toBe(true);
  });
});
