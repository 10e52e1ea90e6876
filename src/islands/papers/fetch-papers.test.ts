// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PartSlot } from '../../domain/agenda/agenda.ts';
import { listCases, readPaper, takePaper, timeGuide } from './fetch-papers.ts';

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

  it('begins each part with its time, once, and leaves out the parts that the plan leaves out', () => {
    const paper = guide();
    timeGuide(paper, parts, ({ startsAt, minutes, part }) => `${startsAt} ${part.id} ${minutes}`);
    expect([...paper.querySelectorAll('.part-time')].map(({ textContent }) => textContent)).toEqual([
      '510 start 5',
      '515 fall 14',
    ]);
    expect(paper.querySelectorAll('[data-slide]')).toHaveLength(3);
  });

  it('says which cases are held, so that only their dossiers are printed', () => {
    const paper = guide();
    expect([...listCases(paper)]).toEqual(['fall-1', 'akt-1']);
    timeGuide(paper, parts, () => '');
    expect([...listCases(paper)]).toEqual(['fall-1']);
  });
});
