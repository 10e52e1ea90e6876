// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PartSlot, Slot } from '../../domain/agenda/agenda.ts';
import {
  type GuideTexts,
  leaveOutUnread,
  listCases,
  readPaper,
  takePaper,
  timeGuides,
} from './fetch-papers.ts';

const slide = (part: string, caseId = '') => {
  const vote = caseId && { caseId, step: 'key', options: [], right: [] };
  const facts = JSON.stringify({ part, title: part, ...(vote && { vote }) });
  return `<section data-slide="${part}"><script type="application/json" data-page-data="slide">${facts}</script></section>`;
};
const pageOf = (main: string) =>
  new DOMParser().parseFromString(`<body><header>Meny</header><main>${main}</main></body>`, 'text/html');
const textOf = (paper: DocumentFragment) => paper.textContent?.replace(/\s+/g, ' ').trim();
const slot = (id: string, startsAt: number, minutes: number): PartSlot => ({
  kind: 'part',
  area: 'a',
  part: { id, title: id, kind: 'case', minutes: 20, least: 10 },
  startsAt,
  minutes,
  planned: 20,
});

beforeEach(() => {
  document.head.replaceChildren();
  vi.restoreAllMocks();
});

describe('a page that goes on paper', () => {
  it('is what it has for readers: no menu, nothing for the screen, nothing that is asked to be left out', () => {
    const page = pageOf(
      '<h1>Blad</h1><p class="screen-only">Knapp</p><nav>Innehåll</nav><p class="key">Facit</p><p>Text</p>',
    );
    expect(textOf(takePaper(page, '.key'))).toBe('BladText');
    expect(textOf(takePaper(page))).toContain('Facit');
  });

  it('has its pictures at once, also those that wait to be scrolled to', () => {
    const paper = takePaper(pageOf('<img loading="lazy" src="/a.svg" alt="">'));
    expect(paper.querySelector('img')?.getAttribute('loading')).toBe('eager');
  });

  it('is told as missing when it does not come', async () => {
    vi.stubGlobal(
      'XMLHttpRequest',
      class extends EventTarget {
        status = 404;
        responseXML = null;
        open() {}
        send() {
          this.dispatchEvent(new Event('load'));
        }
      },
    );
    await expect(readPaper('/borta/')).rejects.toThrow('/borta/: 404');
  });
});

describe('a guide with the times of the plan', () => {
  const guide = () =>
    takePaper(
      pageOf(
        [slide('start'), slide('fall', 'fall-1'), slide('fall', 'fall-1'), slide('akt', 'akt-1')].join(''),
      ),
    );
  const parts = [slot('start', 510, 5), slot('fall', 515, 14)];

  const texts: GuideTexts = {
    writeTime: (slot) =>
      `${slot.startsAt} ${slot.kind === 'part' ? slot.part.id : slot.kind} ${slot.minutes}`,
    notesOf: (slot) =>
      slot.kind === 'part' ? (slot.minutes < 10 ? 'Kortad.' : '') : `Säg vid ${slot.kind}.`,
  };

  it('begins each part with its time, once, and leaves out the parts that the plan leaves out', () => {
    const paper = guide();
    timeGuides(new Map([['a', paper]]), parts, texts);
    expect([...paper.querySelectorAll('.part-time')].map(({ textContent }) => textContent)).toEqual([
      '510 start 5',
      '515 fall 14',
    ]);
    expect(paper.querySelectorAll('[data-slide]')).toHaveLength(3);
  });

  it('has what the leader says at the welcome, in the breaks and at the end where it comes', () => {
    const [one, two] = [guide(), guide()];
    const frame = (kind: 'welcome' | 'wrap-up', startsAt: number): Slot => ({
      kind,
      startsAt,
      minutes: 5,
      planned: 5,
    });
    const slots: Slot[] = [
      frame('welcome', 505),
      ...parts,
      { kind: 'fika', startsAt: 529, minutes: 15 },
      { ...slot('fall', 544, 14), area: 'b' },
      frame('wrap-up', 558),
    ];
    timeGuides(
      new Map([
        ['a', one],
        ['b', two],
      ]),
      slots,
      texts,
    );
    const lines = (paper: DocumentFragment) =>
      [...paper.querySelectorAll('.part-time, p')].map(({ textContent }) => textContent);
    expect(lines(one)).toEqual([
      '505 welcome 5',
      'Säg vid welcome.',
      '510 start 5',
      'Kortad.',
      '515 fall 14',
    ]);
    expect(lines(two)).toEqual([
      '529 fika 15',
      'Säg vid fika.',
      '544 fall 14',
      '558 wrap-up 5',
      'Säg vid wrap-up.',
    ]);
  });

  it('lists a dossier to bring by what it is and not by its words, on the days when it is read', () => {
    const guide = document.createElement('div');
    guide.innerHTML = `<ul><li>Se taket</li></ul><ul><li>Pennor till akten om taket</li>
      <li data-material-of="akt-taket">Handlingarna</li><li data-material-of="akt-kajen">Akten om taket på kajen</li></ul>`;
    leaveOutUnread(guide, new Set(['akt-taket']));
    const lines = [...guide.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['Se taket', 'Pennor till akten om taket', 'Handlingarna']);
  });

  it('says which cases are held, so that only their dossiers are printed', () => {
    const paper = guide();
    expect([...listCases(paper)]).toEqual(['fall-1', 'akt-1']);
    timeGuides(new Map([['a', paper]]), parts, texts);
    expect([...listCases(paper)]).toEqual(['fall-1']);
  });
});
