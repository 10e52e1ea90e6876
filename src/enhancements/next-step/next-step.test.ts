// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderPaths } from '../../domain/course/reader-paths.ts';
import {
  clearBrowser,
  find,
  openPage,
  settle,
  storedProgress,
  storeProgress,
  textOf,
  type,
} from '../fixtures/open-page.ts';

const paths: ReaderPaths = {
  lessons: ['a', 'b', 'c'].map((id) => ({ id, title: `Lektion ${id}`, href: `/${id}/`, about: 'Avfall' })),
  roles: [
    {
      id: 'rektor',
      name: 'Rektor',
      words: ['skolledare'],
      administration: 'Skola',
      href: '/roller/rektor/',
      lessons: ['c', 'a'],
    },
    { id: 'chef', name: 'Chef', words: [], administration: 'Ledning', href: '/roller/chef/', lessons: ['b'] },
  ],
  tasks: ['akten'],
  strings: {},
};
const strings = {
  begin: 'Börja',
  goOn: 'Fortsätt',
  practise: 'Öva',
  allDone: 'Allt klart',
  allDoneAbout: 'Öva.',
  due: { one: '{n} fråga', other: '{n} frågor' },
  noneDue: 'Inget',
  lessons: '{done} av {total}',
  wholeCourse: 'Allt',
  noRole: 'Ingen roll',
  finishAndNext: 'Nästa: {lesson}',
  pathDone: 'Klart',
  nextInArea: 'I området: {lesson}',
  backToPath: 'Din väg: {lesson}',
};
paths.strings = strings;
const CARD = `
  <section data-next-step="/vagar.json">
    <div data-known data-waiting>
      <p data-title></p><p data-about></p><a data-go="/ova/"></a><a data-due></a>
      <b data-done></b><span data-path></span><progress data-bar></progress>
    </div>
    <div data-roles data-waiting><input data-role-field><p role="status"></p><ul></ul></div>
  </section>`;

async function open(answer: unknown = paths): Promise<void> {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(answer)));
  await openPage(CARD, () => import('./open-next-step.ts'));
  await vi.dynamicImportSettled();
  await settle(10);
}
const isKnown = () => document.documentElement.hasAttribute('data-known');
const done = { openedAt: 1, doneAt: 2 };
const shown = () => ['title', 'go', 'due', 'done', 'path'].map((name) => textOf(`[data-${name}]`));
const href = () => find<HTMLAnchorElement>('[data-go]').getAttribute('href');

beforeEach(clearBrowser);

describe('the next step of a reader', () => {
  it('is to look for their work, for somebody whom the browser does not know', async () => {
    await open();
    expect(isKnown()).toBe(false);
    expect(find('[data-roles]').hasAttribute('data-waiting')).toBe(false);
  });

  it('is the step where they left off, also without a role', async () => {
    storeProgress({ lessons: { b: { openedAt: 1 } }, last: { lessonId: 'b', at: 1, step: 'tva' } });
    await open();
    expect(isKnown()).toBe(true);
    expect(shown()).toEqual(['Lektion b', 'Fortsätt', 'Inget', '0 av 3', 'Allt']);
    expect(href()).toBe('/b/#tva');
    expect(textOf('[data-about]')).toBe('Avfall');
    expect(find('[data-known]').hasAttribute('data-waiting')).toBe(false);
  });

  it('follows the path of their role, whatever else they have read', async () => {
    storeProgress({
      lessons: { c: done, b: { openedAt: 3 } },
      last: { lessonId: 'b', at: 3 },
      choices: { role: { id: 'rektor', at: 1 } },
    });
    await open();
    expect(shown()).toEqual(['Lektion a', 'Börja', 'Inget', '1 av 2', 'Rektor']);
    expect(find<HTMLProgressElement>('progress').value).toBe(1);
  });

  it('is to practise when the path is done', async () => {
    storeProgress({ lessons: { b: done }, choices: { role: { id: 'chef', at: 1 } } });
    await open();
    expect(shown()).toEqual(['Allt klart', 'Öva', 'Inget', '1 av 1', 'Chef']);
    expect(textOf('[data-about]')).toBe('Öva.');
    const { max, value } = find<HTMLProgressElement>('progress');
    expect([max, value]).toEqual([1, 1]);
    expect(href()).toBe('/ova/');
  });

  it('counts what is due to be repeated, but no dossiers', async () => {
    const attempt = { selected: ['a'], result: 'wrong' as const, at: 1_700_000_000_000 };
    storeProgress({ attempts: ['q1', 'akten'].map((questionId) => ({ ...attempt, questionId })) });
    await open();
    expect(textOf('[data-due]')).toBe('1 fråga');
  });

  it.each<[string, unknown]>([
    ['do not come', null],
    ['are something else', { lessons: 'login' }],
  ])('is to look for their work where the paths %s', async (_, answer) => {
    storeProgress({ choices: { role: { id: 'rektor', at: 1 } } });
    await open(answer);
    expect(isKnown()).toBe(false);
  });

  it('does not fail on a role that is gone', async () => {
    storeProgress({ choices: { role: { id: 'toString', at: 1 } } });
    await open();
    expect(textOf('[data-path]')).toBe('Allt');
  });
});

describe('looking for a role', () => {
  const buttons = () => [...document.querySelectorAll('button')];
  async function look(typed: string): Promise<void> {
    await open();
    find('[data-role-field]').focus();
    await vi.dynamicImportSettled();
    await settle(10);
    type('[data-role-field]', typed);
    await settle(5);
  }

  it('shows all while nothing is typed, and then those that fit', async () => {
    await look('');
    expect(buttons()).toHaveLength(2);
    type('[data-role-field]', 'skolled');
    await settle(5);
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Rektor Skola']);
  });

  it('says when none fits', async () => {
    await look('astronaut');
    expect(textOf('[role=status]')).toBe('Ingen roll');
  });

  it('stores the one that is pressed, and leads to its first lesson', async () => {
    await look('rektor');
    buttons()[0]?.click();
    await vi.dynamicImportSettled();
    await settle(10);
    expect(storedProgress().choices.role?.id).toBe('rektor');
    expect(shown()).toEqual(['Lektion c', 'Börja', 'Inget', '0 av 2', 'Rektor']);
    expect(document.activeElement).toBe(find('[data-go]'));
  });

  it('keeps the focus on what was pressed until there is something to lead to', async () => {
    await look('rektor');
    const [button] = buttons();
    button?.focus();
    button?.click();
    expect(document.activeElement).toBe(button);
    await vi.dynamicImportSettled();
    await settle(10);
    expect(document.activeElement).toBe(find('[data-go]'));
    expect(buttons()).toEqual([]);
  });

  it('leads back to the field where the paths do not come any more', async () => {
    await look('rektor');
    vi.doMock('./show-next-step.ts', () => {
      throw new Error('the file did not come');
    });
    buttons()[0]?.click();
    await settle(20);
    vi.doUnmock('./show-next-step.ts');
    expect(isKnown()).toBe(false);
    expect(document.activeElement).toBe(find('[data-role-field]'));
  });

  it('is done by keyboard alone', async () => {
    await look('chef');
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowDown');
    expect(document.activeElement).toBe(buttons()[0]);
    press('Escape');
    expect(document.activeElement).toBe(find('[data-role-field]'));
    expect(buttons()).toEqual([]);
    type('[data-role-field]', 'chef');
    await settle(5);
    press('Enter');
    expect(storedProgress().choices.role?.id).toBe('chef');
  });
});

describe('the end of a lesson', () => {
  const END = `<a data-finish-lesson href="/b/" data-title="Lektion b" data-paths="/min-sida/vagar.json">Vidare</a>`;

  async function end(lessonId: string): Promise<(string | null)[][]> {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(paths)));
    await openPage(END, async () => {
      const { followPath } = await import('./follow-path.ts');
      await followPath(find<HTMLAnchorElement>('[data-finish-lesson]'), lessonId);
    });
    return [...document.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
  }

  it('leads on in the area without a role', async () => {
    expect(await end('a')).toEqual([['Vidare', '/b/']]);
  });

  it('leads on along the path, and lets the reader leave it', async () => {
    storeProgress({ choices: { role: { id: 'rektor', at: 1 } } });
    const [first, second] = await end('c');
    expect(first).toEqual(['Nästa: Lektion a', '/a/']);
    expect(second?.[0]).toBe('I området: Lektion b');
  });

  it('of the last lesson leads to Min sida', async () => {
    storeProgress({ lessons: { c: done }, choices: { role: { id: 'rektor', at: 1 } } });
    expect((await end('a'))[0]).toEqual(['Klart', '/min-sida/']);
  });

  it('outside the path leads on in the area, and back', async () => {
    storeProgress({ choices: { role: { id: 'rektor', at: 1 } } });
    expect(await end('b')).toEqual([
      ['Vidare', '/b/'],
      ['Din väg: Lektion c', '/c/'],
    ]);
  });
});
