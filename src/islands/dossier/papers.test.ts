// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
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
  it('are marked by pressing anywhere in a part', () => {
    const { toggled } = open();
    root.querySelectorAll<HTMLElement>('button span')[1]?.click();
    root.querySelector<HTMLElement>('[data-part]')?.click();
    root.querySelector<HTMLElement>('h2')?.click();
    expect(toggled).toEqual(['journal/r2', 'journal/r1']);
  });

  it('ask for the reason where the mark is', () => {
    const { papers, toggled, reasons } = open();
    papers.showMarkings([{ part: 'journal/r2' }], false);
    const field = root.querySelector<HTMLSelectElement>('[data-part="journal/r2"] + [data-part-note] select');
    expect(field?.getAttribute('aria-label')).toBe('Skäl 2 maj, 4,5');
    expect(texts('option')).toEqual(['Välj skäl', 'Vikten']);
    field?.click();
    if (field) field.value = 'weight';
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(reasons).toEqual([['journal/r2', 'weight']]);
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

  it('explain each part where it stands, put badges where the buttons were, and the buttons back', () => {
    const { papers, toggled } = open();
    papers.showMarkings([{ part: 'journal/r1' }], false);
    papers.showBadges(new Map([['journal/r1', badge]]));
    const hidden = () => [...root.querySelectorAll('button')].map((button) => button.hidden);
    expect(texts('.badge')).toEqual(['Missat 1 maj, 3,5']);
    expect(texts('[data-part-note]')).toEqual(['Missat Ditt skäl: tiden. Facit: vikten. Därför. Tecknet ']);
    expect(hidden()).toEqual([true, true]);
    root.querySelector<HTMLElement>('[data-part]')?.click();
    expect(toggled).toEqual([]);
    papers.showBadges(undefined);
    expect(texts('.badge')).toEqual([]);
    expect(hidden()).toEqual([false, false]);
    expect(root.querySelector('[data-outcome]')).toBeNull();
  });
});
