// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBrowser, find, openPage, refuseStorage, storedProgress, textOf } from './fixtures/open-page.ts';

const step = (id: string, before: string, after: string, body = '') => `
  <section class="lesson-step" data-step="${id}" ${id === 'steg-1' ? 'id="steg-1"' : ''}>
    ${id === 'steg-1' ? '' : `<h2 id="${id}">${id}</h2>`}<p>Text.</p>${body}
    ${before && `<a class="step-back" href="#${before}">←</a>`}
    ${after && `<a class="step-next" href="#${after}">→</a>`}
  </section>`;

const PAGE = `
  <main id="innehall"><div class="band"><h1>Lektionen</h1></div>
  <div data-lesson-page="l1">
    <ol class="step-line"><li><a href="#steg-1"></a></li><li><a href="#tva"></a></li><li><a href="#tre"></a></li></ol>
    <span data-step-count data-template="Steg {n} av {total}"></span>
    <button data-read-switch data-whole="Visa allt" data-steps="Steg för steg" hidden></button>
    <div class="lesson-steps">
      ${step('steg-1', '', 'tva', '<input type="text"><div tabindex="0" class="table">Bred tabell</div>')}
      ${step('tva', 'steg-1', 'tre', '<h3 id="inne-i-tva">Inne i två</h3>')}
      ${step('tre', 'tva', '', '<a href="#" data-finish-lesson>Klar</a>')}
    </div>
  </div></main>`;

async function open({ hash = '', read = 'steps' } = {}): Promise<void> {
  history.replaceState(null, '', `/lektion/${hash}`);
  document.documentElement.dataset['read'] = read;
  await openPage(PAGE, () => import('./track-lesson.ts'));
  await vi.dynamicImportSettled();
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-current]')].map(({ dataset }) => dataset['step']);

/** Follows a link of the page, as a browser does. */
function follow(hash: string): void {
  location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
}

const press = (key: string, on: Element = document.body, more: KeyboardEventInit = {}) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));

/** Where the link that was pressed leads; the browser of the test does not follow it. */
function linkPressed(act: () => void): string | undefined {
  let href: string | undefined;
  const note = (event: Event) => {
    href = (event.target as HTMLAnchorElement).getAttribute('href') ?? undefined;
    event.preventDefault();
  };
  document.addEventListener('click', note);
  act();
  document.removeEventListener('click', note);
  return href;
}

function swipe(from: number, to: number, on: Element = find('p'), down = 0): void {
  const touch = (clientX: number, clientY: number) => ({ clientX, clientY }) as Touch;
  const start = Object.assign(new Event('touchstart', { bubbles: true }), { touches: [touch(from, 100)] });
  const end = Object.assign(new Event('touchend', { bubbles: true }), {
    changedTouches: [touch(to, 100 + down)],
  });
  on.dispatchEvent(start);
  on.dispatchEvent(end);
}

beforeEach(() => {
  clearBrowser();
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
});

describe('a lesson in steps', () => {
  it('begins at the first step, without taking the focus', async () => {
    await open();
    expect(shown()).toEqual(['steg-1']);
    expect(textOf('[data-step-count]')).toBe('Steg 1 av 3');
    expect(document.activeElement).toBe(document.body);
  });

  it('begins at the step of the address, also of something inside it', async () => {
    await open({ hash: '#tre' });
    expect(shown()).toEqual(['tre']);
    await open({ hash: '#inne-i-tva' });
    expect(shown()).toEqual(['tva']);
  });

  it.each(['#finns-inte', '#%E0%A4%A', '#innehall'])(
    'begins at the first where the address is %s',
    async (hash) => {
      await open({ hash });
      expect(shown()).toEqual(['steg-1']);
    },
  );

  it('follows the address, and takes the reader to the heading', async () => {
    await open();
    follow('#tva');
    expect(shown()).toEqual(['tva']);
    expect(document.activeElement?.id).toBe('tva');
    expect(textOf('[data-step-count]')).toBe('Steg 2 av 3');
    expect(document.querySelectorAll('.step-line [data-read-to]')).toHaveLength(2);
    expect(find('.step-line [aria-current]').getAttribute('href')).toBe('#tva');
    follow('');
    expect(shown()).toEqual(['steg-1']);
    expect(document.activeElement?.localName).toBe('h1');
  });

  it('stays where it is when the skip link is used', async () => {
    await open({ hash: '#tva' });
    follow('#innehall');
    expect(shown()).toEqual(['tva']);
  });

  it('turns by arrow keys', async () => {
    await open({ hash: '#tva' });
    expect(linkPressed(() => press('ArrowRight'))).toBe('#tre');
    expect(linkPressed(() => press('ArrowLeft'))).toBe('#steg-1');
  });

  it('leaves arrow keys alone in a field, in a table that scrolls, with a modifier, and at the ends', async () => {
    await open();
    for (const place of ['input', '.table'])
      expect(linkPressed(() => press('ArrowRight', find(place)))).toBeUndefined();
    expect(linkPressed(() => press('ArrowRight', document.body, { altKey: true }))).toBeUndefined();
    expect(linkPressed(() => press('ArrowLeft'))).toBeUndefined();
  });

  it('turns by a swipe that is long and level, not from the edge', async () => {
    await open({ hash: '#tva' });
    expect(linkPressed(() => swipe(300, 200))).toBe('#tre');
    expect(linkPressed(() => swipe(200, 300))).toBe('#steg-1');
    expect(linkPressed(() => swipe(300, 260))).toBeUndefined();
    expect(linkPressed(() => swipe(300, 200, find('p'), 80))).toBeUndefined();
    expect(linkPressed(() => swipe(10, 200))).toBeUndefined();
    expect(linkPressed(() => swipe(300, 200, find('.table')))).toBeUndefined();
  });

  it('remembers the step, and that the lesson is done from the last', async () => {
    await open();
    expect(storedProgress().last).not.toHaveProperty('step');
    follow('#tre');
    expect(storedProgress().last).toMatchObject({ lessonId: 'l1', step: 'tre' });
    find('[data-finish-lesson]').click();
    expect(storedProgress().lessons['l1']).toHaveProperty('doneAt');
  });
});

describe('all on one page', () => {
  const button = () => find<HTMLButtonElement>('[data-read-switch]');

  it('is chosen by a button, kept, and taken back by the same', async () => {
    await open({ hash: '#tva' });
    expect(button().hidden).toBe(false);
    expect(button().textContent).toBe('Visa allt');
    button().click();
    expect(document.documentElement.dataset['read']).toBe('whole');
    expect(localStorage.getItem('se-signalerna:/:reading')).toBe('whole');
    expect(button().textContent).toBe('Steg för steg');
    expect(textOf('[data-step-count]')).toBe('');
    button().click();
    expect(document.documentElement.dataset['read']).toBe('steps');
    expect(localStorage.getItem('se-signalerna:/:reading')).toBeNull();
  });

  it('lasts as long as the page where nothing is stored', async () => {
    refuseStorage('reading-and-writing');
    await open();
    button().click();
    expect(document.documentElement.dataset['read']).toBe('whole');
  });

  it('has no arrow keys and no swipes', async () => {
    await open({ read: 'whole' });
    expect(linkPressed(() => press('ArrowRight'))).toBeUndefined();
    expect(linkPressed(() => swipe(300, 200))).toBeUndefined();
  });

  it('is what there is where the choice could not be made before the text was shown', async () => {
    await open({ read: '' });
    expect(shown()).toEqual([]);
    expect(button().hidden).toBe(true);
    expect(storedProgress().last?.lessonId).toBe('l1');
  });
});
