// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPicture } from '../../adapters/after-picture.ts';
import type { DossierTask } from '../../domain/dossiers/dossier-task.ts';
import { type PaperStrings, Papers } from './papers.ts';

/** As `src/components/dossier/` writes it, without what the script does not touch. */
const PAGE = `
  <div data-dossier="prov-akt">
    <small data-count="journal"></small><a data-jump></a>
    <section><h2>Journal</h2>
      <p data-part="journal/r1">3,5 <button aria-pressed="false">Markera <span>1 maj, 3,5</span></button></p>
      <p data-part="journal/r2">4,5 <button aria-pressed="false">Markera <span>2 maj, 4,5</span></button></p>
    </section>
  </div>`;

let root: Element;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  root = document.querySelector('[data-dossier]') as Element;
});

const task: DossierTask = {
  id: 'prov-akt',
  truth: 'signal',
  reasons: [{ id: 'weight', text: 'Vikten' }],
  key: { parts: ['journal/r1', 'journal/r2'], reasons: ['weight'], details: [] },
  parts: {
    'journal/r1': { label: '1 maj, 3,5', document: 'Journal' },
    'journal/r2': { label: '2 maj, 4,5', document: 'Journal' },
  },
  next: [],
  lesson: { title: '', href: '' },
};

const strings: PaperStrings = {
  marked: { one: '1 markerad', other: '{n} markerade' },
  jump: 'Markeringar ({n})',
  reason: 'Skäl',
  chooseReason: 'Välj skäl',
};

function open(): { papers: Papers; toggled: string[]; reasons: string[][] } {
  const papers = new Papers(root, strings);
  const toggled: string[] = [];
  const reasons: string[][] = [];
  papers.open(task, {
    toggle: (part) => toggled.push(part),
    chooseReason: (...chosen) => reasons.push(chosen),
  });
  return { papers, toggled, reasons };
}

const badge = {
  outcome: 'missed',
  text: 'Missat',
  href: '#svar-1',
  note: { told: ['Ditt skäl: tiden.', 'Facit: vikten.', 'Därför.'], link: { text: 'Tecknet', href: '/t/' } },
};
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the papers', () => {
  it('are marked by pressing anywhere in a part: seen at once, and told when it can be seen', async () => {
    const { toggled } = open();
    root.querySelectorAll<HTMLElement>('button span')[1]?.click();
    root.querySelector<HTMLElement>('[data-part]')?.click();
    root.querySelector<HTMLElement>('h2')?.click();
    expect([...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-pressed'))).toEqual(
      ['true', 'true'],
    );
    expect(toggled).toEqual([]);
    await vi.waitFor(() => expect(toggled).toEqual(['journal/r2', 'journal/r1']));
  });

  it('are marked also when the page is left at once, and not when they have been compared meanwhile', async () => {
    const { papers, toggled } = open();
    root.querySelector<HTMLElement>('[data-part]')?.click();
    window.dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    expect(toggled).toEqual(['journal/r1']);
    root.querySelectorAll<HTMLElement>('[data-part]')[1]?.click();
    papers.showBadges(new Map([['journal/r1', badge]]));
    await afterPicture();
    expect(toggled).toEqual(['journal/r1']);
  });

  it('ask for the reason where the mark is', async () => {
    const { papers, toggled, reasons } = open();
    papers.showMarkings([{ part: 'journal/r2' }], false);
    const field = root.querySelector<HTMLSelectElement>('[data-part="journal/r2"] + [data-part-note] select');
    expect(field?.getAttribute('aria-label')).toBe('Skäl 2 maj, 4,5');
    expect(texts('option')).toEqual(['Välj skäl', 'Vikten']);
    field?.click();
    if (field) field.value = 'weight';
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(reasons).toEqual([['journal/r2', 'weight']]);
    await afterPicture();
    expect(toggled).toEqual([]);
    papers.showMarkings([], false);
    expect(root.querySelector('select')).toBeNull();
  });

  it('point out the mark that lacks a reason, when asked', () => {
    const { papers } = open();
    papers.showMarkings([{ part: 'journal/r1' }, { part: 'journal/r2', reason: 'weight' }], true);
    const invalid = [...root.querySelectorAll('select')].map((field) => field.getAttribute('aria-invalid'));
    expect(invalid).toEqual(['true', 'false']);
  });

  it('show what is marked, and how much of each document', () => {
    open().papers.showMarkings([{ part: 'journal/r2' }], false);
    expect([...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-pressed'))).toEqual(
      ['false', 'true'],
    );
    expect(texts('[data-count]')).toEqual([' · 1 markerad']);
    expect(texts('[data-jump]')).toEqual(['Markeringar (1)']);
  });

  it('keep the way to the markings in sight only while there are any', () => {
    const { papers } = open();
    const isKept = () => root.querySelector('[data-jump]')?.hasAttribute('data-any');
    papers.showMarkings([], false);
    expect(isKept()).toBe(false);
    papers.showMarkings([{ part: 'journal/r2' }], false);
    expect(isKept()).toBe(true);
    papers.showMarkings([], false);
    expect(isKept()).toBe(false);
  });

  it('fold what was rightly left, which is most of it', () => {
    const { papers } = open();
    const note = { told: ['', '', 'Så är det alltid.'] };
    papers.showBadges(
      new Map([['journal/r1', { ...badge, outcome: 'left-alone', text: 'Oskyldigt', note }]]),
    );
    expect(texts('[data-part-note] summary')).toEqual(['Oskyldigt']);
    expect(texts('[data-part-note] p')).toEqual(['Så är det alltid. ']);
  });

  it('explain each part where it stands, put badges where the buttons were, and the buttons back', async () => {
    const { papers, toggled } = open();
    papers.showMarkings([{ part: 'journal/r1' }], false);
    papers.showBadges(new Map([['journal/r1', badge]]));
    const hidden = () => [...root.querySelectorAll('button')].map((button) => button.hidden);
    expect(texts('.badge')).toEqual(['Missat 1 maj, 3,5']);
    expect(texts('[data-part-note]')).toEqual(['Missat Ditt skäl: tiden. Facit: vikten. Därför. Tecknet ']);
    expect(hidden()).toEqual([true, true]);
    root.querySelector<HTMLElement>('[data-part]')?.click();
    await afterPicture();
    expect(toggled).toEqual([]);
    papers.showBadges(undefined);
    expect(texts('.badge')).toEqual([]);
    expect(hidden()).toEqual([false, false]);
    expect(root.querySelector('[data-outcome]')).toBeNull();
  });

  it('are not marked by a press on a note or a link, nor while words are marked to be copied', async () => {
    const { papers, toggled } = open();
    papers.showMarkings([{ part: 'journal/r1' }], false);
    root.querySelector<HTMLElement>('[data-part-note] option')?.click();
    const part = root.querySelector<HTMLElement>('[data-part]');
    const link = document.createElement('a');
    part?.append(link);
    link.click();
    const selection = vi.spyOn(window, 'getSelection');
    selection.mockReturnValue({ isCollapsed: false } as Selection);
    part?.click();
    await afterPicture();
    expect(toggled).toEqual([]);
    part?.querySelector('button')?.click();
    await afterPicture();
    expect(toggled).toEqual(['journal/r1']);
    selection.mockReturnValue({ isCollapsed: true } as Selection);
    part?.click();
    await afterPicture();
    expect(toggled).toEqual(['journal/r1', 'journal/r1']);
    selection.mockRestore();
  });

  it('say of a list without a reason what is wrong, as long as something is', () => {
    const { papers } = open();
    const told = () => root.querySelector('select')?.getAttribute('aria-describedby');
    papers.showMarkings([{ part: 'journal/r1' }], true);
    expect(told()).toBe('markeringar-problem');
    papers.showMarkings([{ part: 'journal/r1', reason: 'weight' }], true);
    expect(told()).toBeNull();
    expect(root.querySelector('select')?.value).toBe('weight');
    papers.showMarkings([{ part: 'journal/r1' }], false);
    expect(told()).toBeNull();
    expect(root.querySelector('select')?.required).toBe(true);
  });

  it('count the marks of each document apart', () => {
    const count = document.createElement('small');
    count.dataset['count'] = 'journalen';
    root.prepend(count);
    open().papers.showMarkings([{ part: 'journal/r1' }, { part: 'journal/r2' }], false);
    expect(texts('[data-count]')).toEqual(['', ' · 2 markerade']);
  });

  it('note below a part of a table or a list in a row of its own', () => {
    root
      .querySelector('section')
      ?.insertAdjacentHTML(
        'beforeend',
        '<table><tbody><tr data-part="lista/r1"><td>1</td><td>2</td><td><button></button></td></tr></tbody></table><ul><li data-part="lista/r2"><button></button></li></ul>',
      );
    open().papers.showMarkings([{ part: 'lista/r1' }, { part: 'lista/r2' }, { part: 'journal/r1' }], false);
    const notes = [...root.querySelectorAll<HTMLElement>('[data-part-note]')];
    expect(notes.map(({ localName }) => localName)).toEqual(['div', 'tr', 'li']);
    expect(root.querySelector('tr[data-part-note] > td[colspan="3"] > select')).not.toBeNull();
    expect(root.querySelector('li[data-part-note] > select')).not.toBeNull();
  });

  it('say with one line of why nothing of what was chosen, and name the link once', () => {
    const { papers } = open();
    papers.showBadges(new Map([['journal/r1', { ...badge, note: { told: ['Därför.'] } }]]));
    expect(texts('[data-part-note]')).toEqual(['Missat Därför. ']);
    expect([...root.querySelectorAll('[data-part-note] b')].map(({ textContent }) => textContent)).toEqual([
      'Missat',
    ]);
    expect(root.querySelector('[data-part-note] a')).toBeNull();
    const link = root.querySelector<HTMLAnchorElement>('.badge');
    expect([link?.getAttribute('href'), link?.previousElementSibling?.localName]).toEqual([
      '#svar-1',
      'button',
    ]);
    expect(root.querySelector<HTMLElement>('[data-part="journal/r1"]')?.dataset['outcome']).toBe('missed');
    papers.showBadges(new Map([['journal/r1', badge]]));
    expect([...root.querySelectorAll('[data-part-note] b')].map(({ textContent }) => textContent)).toEqual([
      'Missat',
      'Facit: vikten.',
    ]);
    expect(root.querySelector('[data-part-note] a')?.className).toBe('');
  });

  it('have the review before them once compared, and the list of marks after them again', () => {
    root.insertAdjacentHTML('beforeend', '<div class="papers"></div><div data-dossier-panel></div>');
    const { papers } = open();
    const order = () => [...root.children].slice(-2).map(({ className }) => className || 'panel');
    papers.showBadges(undefined);
    expect(order()).toEqual(['papers', 'panel']);
    expect(root.hasAttribute('data-compared')).toBe(false);
    papers.showBadges(new Map());
    expect(order()).toEqual(['panel', 'papers']);
    const panel = root.querySelector('[data-dossier-panel]');
    panel?.before(root.querySelector('.papers') ?? '');
    papers.showBadges(new Map());
    expect(order(), 'it is moved once').toEqual(['papers', 'panel']);
    papers.showBadges(undefined);
    expect(order()).toEqual(['papers', 'panel']);
    expect(root.hasAttribute('data-compared')).toBe(false);
  });

  it('keep the notes of the marks when nothing was compared', () => {
    const { papers } = open();
    papers.showMarkings([{ part: 'journal/r1' }], false);
    papers.showBadges(undefined);
    expect(root.querySelectorAll('[data-part-note] select')).toHaveLength(1);
  });
});
