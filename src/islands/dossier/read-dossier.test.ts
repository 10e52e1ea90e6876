// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Papers } from './papers.ts';
import { readDossier } from './read-dossier.ts';

/** As `src/components/dossier/` writes it, without what neither reads. */
const PAGE = `
  <div data-dossier="prov-akt">
    <ul><li data-reason="weight">Vikt</li><li data-reason="time">Tid</li></ul>
    <small data-count="journal"></small><a data-jump></a>
    <section data-document="journal"><h2>Journal</h2>
      <p data-part="journal/r1">3,5 <button aria-pressed="false">Markera <span data-label>1 maj, 3,5</span></button></p>
      <p data-part="journal/r2">4,5 <button aria-pressed="false">Markera <span data-label>2 maj, 4,5</span></button></p>
    </section>
    <details data-key data-truth="signal"><ol>
      <li data-verdict="sign" data-parts="journal/r1" data-reasons="weight"><span data-why>Därför.</span> <a href="/tecken/x/">Tecknet</a></li>
      <li data-verdict="innocent" data-parts="journal/r2"><span data-why>Vanligt.</span></li></ol>
      <ul data-next><li>Fråga.</li></ul><a data-lesson href="/lektion/">Lektionen</a>
    </details>
  </div>`;

let root: Element;

beforeEach(() => {
  document.body.innerHTML = PAGE;
  root = document.querySelector('[data-dossier]') as Element;
});

describe('readDossier', () => {
  it('reads the parts, the reasons and the key that the page holds', () => {
    expect(readDossier(root)).toEqual({
      id: 'prov-akt',
      truth: 'signal',
      reasons: [
        { id: 'weight', text: 'Vikt' },
        { id: 'time', text: 'Tid' },
      ],
      key: {
        parts: ['journal/r1', 'journal/r2'],
        reasons: ['weight', 'time'],
        details: [
          {
            parts: ['journal/r1'],
            verdict: 'sign',
            reasons: ['weight'],
            why: 'Därför.',
            sign: { title: 'Tecknet', href: '/tecken/x/' },
          },
          { parts: ['journal/r2'], verdict: 'innocent', reasons: [], why: 'Vanligt.' },
        ],
      },
      parts: new Map([
        ['journal/r1', { label: '1 maj, 3,5', document: 'Journal' }],
        ['journal/r2', { label: '2 maj, 4,5', document: 'Journal' }],
      ]),
      next: ['Fråga.'],
      lesson: { title: 'Lektionen', href: '/lektion/' },
    });
  });

  it('leaves a page alone that has been rewritten by something else', () => {
    for (const missing of ['[data-key]', '[data-lesson]', '[data-part="journal/r1"]', 'ul:first-child']) {
      document.body.innerHTML = PAGE;
      root = document.querySelector('[data-dossier]') as Element;
      root.querySelector(missing)?.remove();
      expect(readDossier(root), missing).toBeUndefined();
    }
  });
});

describe('the papers', () => {
  const strings = { marked: { one: '1 markerad', other: '{n} markerade' }, jump: 'Markeringar ({n})' };

  it('tell which part a button belongs to', () => {
    const toggled: string[] = [];
    new Papers(root, strings).open((part) => toggled.push(part));
    root.querySelectorAll<HTMLElement>('[data-label]')[1]?.click();
    root.querySelector<HTMLElement>('h2')?.click();
    expect(toggled).toEqual(['journal/r2']);
  });

  it('show what is marked, and how much of each document', () => {
    new Papers(root, strings).showMarkings(new Set(['journal/r2']));
    expect([...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-pressed'))).toEqual(
      ['false', 'true'],
    );
    expect(root.querySelector('[data-count]')?.textContent).toBe(' · 1 markerad');
    expect(root.querySelector('[data-jump]')?.textContent).toBe('Markeringar (1)');
  });

  it('put badges where the buttons were, and the buttons back', () => {
    const papers = new Papers(root, strings);
    papers.showBadges(new Map([['journal/r1', { outcome: 'missed', text: 'Missat', href: '#svar-1' }]]));
    const badges = () => [...root.querySelectorAll('.badge')].map((badge) => badge.textContent);
    const hidden = () => [...root.querySelectorAll('button')].map((button) => button.hidden);
    expect(badges()).toEqual(['Missat']);
    expect(hidden()).toEqual([true, true]);
    papers.showBadges(undefined);
    expect(badges()).toEqual([]);
    expect(hidden()).toEqual([false, false]);
    expect(root.querySelector('[data-outcome]')).toBeNull();
  });
});
