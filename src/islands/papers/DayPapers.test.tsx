// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDayDraft } from '../../adapters/day-draft.ts';
import type { Material } from '../../domain/sessions/session.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import { clean, clearIslands, enter, named, press, showIsland, texts } from '../fixtures/show-island.ts';
import { DayPapers, type DayPapersProps, isDayPapers } from './DayPapers.tsx';

const PLAN = '1~a.b~t0830-1200~n24~f15~l0';
const part = (id: string) => ({ id, title: `Del ${id}`, kind: 'case' as const, minutes: 35, least: 25 });
const CARDS = { text: 'Kort A–D' };
const PAPER = { text: 'Papper' };
const KIOSK = { text: 'Akten Kiosken', dossier: 'kiosk' };
const FIELD = { text: 'Handlingar till den andra akten', dossier: 'aker' };

const pass = (area: 'a' | 'b', title: string, materials: Material[]) => ({
  area,
  title,
  hue: 'blue' as DayPapersProps['passes'][number]['hue'],
  parts: [part(`${area}-fall`), part(`${area}-slut`)],
  materials,
  room: `Bord för ${title}`,
  guideHref: `/guide-${area}/`,
  handoutHref: `/handout-${area}/`,
  deckHref: `/${area}.pptx`,
  posterHrefs: [`/poster-${area}/`],
});
const props: DayPapersProps = {
  passes: [
    { ...pass('a', 'Alfa', [CARDS, KIOSK]), signCardsHref: '/cards-a/' },
    pass('b', 'Beta', [CARDS, PAPER, FIELD]),
  ],
  dossiers: [
    { id: 'kiosk', title: 'Kiosken', href: '/kiosk/' },
    { id: 'aker', title: 'Åkern', href: '/aker/' },
  ],
  fallback: PLAN,
  publisher: 'Kommunen',
  strings: ui.dayPapers,
  planner: ui.planner,
  attendance: ui.attendance,
  dayNotes: {
    welcome: 'Hälsa.',
    fika: 'Rast.',
    lunch: 'Ät.',
    'wrap-up': 'Tacka.',
  } as DayPapersProps['dayNotes'],
  answerCardsHref: '/answers/',
  evaluationHref: '/evaluation/',
  plannerHref: '/planera/',
  dayDeckHref: '/dag.pptx',
};

const slide = (partId: string, caseId: string) => {
  const facts = { part: partId, title: partId, vote: { caseId, step: 'key', options: [], right: [] } };
  return `<section data-slide="x"><script type="application/json" data-page-data="slide">${JSON.stringify(facts)}</script>Bild ${partId}</section>`;
};
const writeLine = ({ text, dossier }: Material) =>
  `<li${dossier ? ` data-material-of="${dossier}"` : ''}>${text}</li>`;
const guide = (area: string, caseId: string, brought: Material[]) =>
  `<h1>Guide ${area}</h1><ul class="two">${brought.map(writeLine).join('')}</ul><p>Bara på skärmen</p>
   <div class="slides">${slide(`${area}-fall`, caseId)}</div>`;
const PAGES: Record<string, string> = {
  '/guide-a/': guide('a', 'kiosk', [CARDS, KIOSK]),
  '/guide-b/': guide('b', 'annat', [PAPER, FIELD]),
  '/handout-a/': '<h1>Blad a</h1><p class="print-only-alone">Ensamt</p>',
  '/handout-b/': '<h1>Blad b</h1>',
  '/kiosk/':
    '<h1>Kiosken</h1><p class="jump">Hoppa</p><div class="panel">Panel</div><details data-key><summary>Facit</summary>Svar</details>',
  '/evaluation/': '<h1>Utvärdering</h1>',
  '/answers/': '<h1>Svarskort</h1>',
  '/cards-a/': '<h1>Teckenkort</h1>',
  '/poster-a/': '<h1>Affisch a</h1>',
  '/poster-b/': '<h1>Affisch b</h1>',
};
const asked: string[] = [];

/** Answers with the pages above; what is not there is missing. */
function answerWith(pages: Record<string, string>): void {
  vi.stubGlobal(
    'XMLHttpRequest',
    class extends EventTarget {
      status = 0;
      responseXML: Document | null = null;
      address = '';
      open(_: string, address: string) {
        this.address = address;
        asked.push(address);
      }
      send() {
        const main = pages[this.address];
        this.status = main === undefined ? 404 : 200;
        this.responseXML =
          main === undefined
            ? null
            : new DOMParser().parseFromString(`<body><main>${main}</main></body>`, 'text/html');
        this.dispatchEvent(new Event('load'));
      }
    },
  );
}

const print = vi.fn();
const sheets = () => texts('.day-paper h1');
const status = () => texts('[role="status"]');
const kinds = ui.dayPapers.kinds;

/** The papers are taken in turn: as many as there are, so long it takes. */
const haveCome = () => vi.waitFor(() => expect(status()).not.toEqual(['dayPapers.fetching']));
async function showPapers(papers: VNode): Promise<void> {
  await showIsland(papers);
  await haveCome();
}
async function tick(kind: string): Promise<void> {
  await press(kind);
  await haveCome();
}

beforeEach(() => {
  clearIslands();
  document.adoptedStyleSheets = [];
  asked.length = 0;
  print.mockClear();
  vi.stubGlobal('print', print);
  window.print = print;
  answerWith(PAGES);
  history.replaceState(null, '', '/papper/');
});

describe('the papers of a day', () => {
  it('are those of the plan in the address, with a way back to it', async () => {
    history.replaceState(null, '', '/papper/?p=1~b~t1000-1130~n12~f0~l0');
    await showPapers(<DayPapers {...props} />);
    expect(named<HTMLAnchorElement>(ui.dayPapers.changePlan).getAttribute('href')).toMatch(
      /^\/planera\/\?p=1~b~t1000-1130~n12/,
    );
    expect(sheets()).toContain('Guide b');
    expect(sheets()).not.toContain('Guide a');
  });

  it('are those of the usual plan where the address has none', async () => {
    await showPapers(<DayPapers {...props} />);
    expect(texts('form b')[0]).toContain('08.30');
    expect(sheets()).toEqual([
      'Guide a',
      'Guide b',
      'Kiosken',
      'Blad a',
      'Blad b',
      'Kiosken',
      'Utvärdering',
      'Svarskort',
    ]);
  });

  it('are printed when they have come, and not before', async () => {
    const showing = showPapers(<DayPapers {...props} />);
    expect(status()).toEqual(['dayPapers.fetching']);
    expect(named(ui.dayPapers.print).getAttribute('aria-disabled')).toBe('true');
    named(ui.dayPapers.print).click();
    expect(print).not.toHaveBeenCalled();
    await showing;
    expect(status()).toEqual(['dayPapers.ready']);
    expect(document.querySelector('[data-papers-ready]')).not.toBeNull();
    await press(ui.dayPapers.print);
    expect(print).toHaveBeenCalledOnce();
  });

  it('say that some are missing when a page does not come, and can be printed without it', async () => {
    const { '/answers/': _, ...rest } = PAGES;
    answerWith(rest);
    await showPapers(<DayPapers {...props} />);
    expect(status()).toEqual(['dayPapers.failed']);
    expect(document.querySelector('[data-papers-ready]')).toBeNull();
    await press(ui.dayPapers.print);
    expect(print).toHaveBeenCalledOnce();
  });

  it('have the posters also when the cards do not come, which is told', async () => {
    const { '/cards-a/': _, ...rest } = PAGES;
    answerWith(rest);
    await showPapers(<DayPapers {...props} />);
    await tick(kinds.signCards);
    await tick(kinds.posters);
    expect(status()).toEqual(['dayPapers.failed']);
    expect(document.querySelector('[data-papers-ready]')).toBeNull();
    expect(sheets()).toContain('Affisch a');
    expect(sheets()).not.toContain('Teckenkort');
  });

  it('are none where the time is too short for the passes', async () => {
    history.replaceState(null, '', '/papper/?p=1~a.b~t0830-0930~n24~f0~l0');
    await showPapers(<DayPapers {...props} />);
    expect(status()).toEqual([clean(ui.planner.notReady)]);
    expect(document.querySelector('.day-papers')).toBeNull();
    named(ui.dayPapers.print).click();
    expect(print).not.toHaveBeenCalled();
  });

  it('leave out what the leader unticks, and have cards and posters when they are asked for', async () => {
    await showPapers(<DayPapers {...props} />);
    await press(kinds.guides);
    await press(kinds.keys);
    await press(kinds.handouts);
    await press(kinds.evaluation);
    expect(sheets()).toEqual(['Kiosken', 'Svarskort']);
    await press(kinds.dossiers);
    await press(kinds.cards);
    expect(sheets()).toEqual([]);
    await press(kinds.cards);
    expect(sheets(), 'ticked again').toEqual(['Svarskort']);
    await press(kinds.cards);
    expect(asked, 'not for every day').not.toContain('/cards-a/');
    await tick(kinds.signCards);
    await tick(kinds.posters);
    expect(sheets()).toEqual(['Teckenkort', 'Affisch a', 'Affisch b']);
    expect(document.querySelectorAll('.paper-checklist, .paper-door, .paper-certificate')).toHaveLength(3);
    for (const kind of ['checklist', 'door', 'programme', 'attendance', 'certificates'] as const)
      await press(kinds[kind]);
    expect(document.querySelectorAll('.day-paper:not(.paper-taken)')).toHaveLength(0);
  });

  it('have no key in the dossier that the group reads, and an open one in the leader’s', async () => {
    await showPapers(<DayPapers {...props} />);
    const [key, read] = [...document.querySelectorAll('.paper-taken')].filter(
      (sheet) => sheet.querySelector('h1')?.textContent === 'Kiosken',
    );
    expect(key?.querySelector('details')?.open).toBe(true);
    expect(clean(read?.textContent)).toBe('Kiosken');
    expect(clean(key?.textContent)).not.toMatch(/Hoppa|Panel/);
  });

  it('bring only the dossiers that are read on the day', async () => {
    await showPapers(<DayPapers {...props} />);
    expect(asked).toContain('/kiosk/');
    expect(asked).not.toContain('/aker/');
    expect(texts('.paper-taken .two li')).toEqual(['Kort A–D', 'Akten Kiosken', 'Papper']);
    const copies = texts('.paper-checklist ul')[0];
    expect(copies).toContain('Kiosken');
    expect(copies).not.toContain('Åkern');
  });

  it('have the times of the plan in the guides, and what is said at the welcome and the breaks', async () => {
    await showPapers(<DayPapers {...props} />);
    const times = texts('.paper-taken .part-time');
    expect(times.filter((line) => line.includes('Del '))).toEqual([
      expect.stringContaining('Del a-fall'),
      expect.stringContaining('Del b-fall'),
    ]);
    expect(texts('.paper-taken').join()).toContain('Hälsa.');
    expect(texts('.paper-taken').join()).toContain('Rast.');
    expect(texts('.paper-taken').join()).not.toContain('Bara på skärmen');
    expect(texts('.paper-taken').join()).not.toContain('Ensamt');
    expect(texts('.paper-taken').join()).not.toContain('dayPapers.shortened');
  });

  it('say of a part that is shorter than it was meant to be how long it was', async () => {
    history.replaceState(null, '', '/papper/?p=1~a.b~t0830-1045~n24~f0~l0');
    await showPapers(<DayPapers {...props} />);
    expect(texts('.paper-taken').join()).toContain('dayPapers.shortened 35');
  });
});

describe('what the leader has written', () => {
  it('stands on the papers: group and place on the door, the leader on the certificate', async () => {
    await showPapers(<DayPapers {...props} />);
    expect(document.querySelector('.door-group')).toBeNull();
    await enter('#papper-group', 'Grupp 2');
    await enter('#papper-place', 'Fjärden');
    await enter('#papper-leader', 'Kim');
    expect(texts('.door-group')).toEqual(['Grupp 2']);
    expect(texts('.paper-door')[0]).toContain('Fjärden');
    expect(texts('.paper-certificate dd')).toEqual(['', 'Fjärden', 'Alfa, Beta', 'Kim', '']);
    expect(texts('.paper-checklist .paper-head p').at(-1)).toMatch(/^Grupp 2 · .+ · Fjärden$/);
    expect([...document.adoptedStyleSheets]).toHaveLength(1);
  });

  it('is there already where it was written for this plan', async () => {
    keepDayDraft({ plan: PLAN, group: 'Grupp 7', place: 'Salen' });
    history.replaceState(null, '', `/papper/?p=${PLAN}`);
    await showPapers(<DayPapers {...props} />);
    expect(texts('.door-group')).toEqual(['Grupp 7']);
    expect(document.querySelector<HTMLInputElement>('#papper-place')?.value).toBe('Salen');
  });

  it('gives each name a row in the list and a certificate; blank lines are none', async () => {
    await showPapers(<DayPapers {...props} />);
    await enter('#papper-names', ' Alva \n\nBo\n');
    expect(texts('.paper-certificate .who')).toEqual(['Alva', 'Bo']);
    expect(texts('.paper-sign-list td:nth-child(2)').slice(0, 3)).toEqual(['Alva', 'Bo', '']);
  });

  it('is one certificate without a name where there are none', async () => {
    await showPapers(<DayPapers {...props} />);
    expect(texts('.paper-certificate .who')).toEqual(['']);
  });
});

describe('the list to sign', () => {
  it('has a row for each of the group and some more, numbered', async () => {
    await showPapers(<DayPapers {...props} />);
    expect(texts('.paper-sign-list td:first-child')).toEqual(
      Array.from({ length: 28 }, (_, place) => `${place + 1}`),
    );
  });

  it('is shared alike between sheets, and has room for all names', async () => {
    await showPapers(<DayPapers {...props} />);
    await enter('#papper-names', Array.from({ length: 27 }, (_, place) => `Namn ${place}`).join('\n'));
    const rows = [...document.querySelectorAll('.paper-sign-list')].map(
      (sheet) => sheet.querySelectorAll('tbody tr').length,
    );
    expect(rows).toEqual([16, 15]);
    expect(texts('.paper-sign-list td:first-child').at(-1)).toBe('31');
  });
});

describe('the checklist', () => {
  it('has the room of each pass, the breaks that there are, and each thing once', async () => {
    await showPapers(<DayPapers {...props} />);
    const [, room, materials, after] = [...document.querySelectorAll('.paper-checklist ul')].map((list) =>
      [...list.children].map(({ textContent }) => clean(textContent)),
    );
    expect(room).toEqual([
      'Alfa: Bord för Alfa',
      'Beta: Bord för Beta',
      ...ui.dayPapers.checklist.room,
      ui.dayPapers.checklist.fika,
    ]);
    expect(materials).toEqual(['Kort A–D', 'Papper']);
    expect(after).toEqual(ui.dayPapers.checklist.after);
  });
});

describe('whose the papers are', () => {
  it('says the name of the publisher where there is no logo', async () => {
    await showPapers(<DayPapers {...props} />);
    expect(texts('.paper-door .eyebrow')).toEqual(['Kommunen']);
    expect(document.querySelector('.paper-logo')).toBeNull();
  });

  it('says the logo instead, also on what is taken from other pages for the group', async () => {
    const logo = { src: '/logo.svg', width: 120, height: 40, alt: 'Kommunens logotyp' };
    await showPapers(<DayPapers {...props} logo={logo} />);
    expect(document.querySelector('.paper-door .eyebrow')).toBeNull();
    expect(document.querySelector('.paper-door img')?.getAttribute('alt')).toBe('Kommunens logotyp');
    const marked = [...document.querySelectorAll('.paper-taken')].filter((sheet) =>
      sheet.querySelector('img'),
    );
    expect(marked.map((sheet) => sheet.querySelector('h1')?.textContent)).toEqual([
      'Blad a',
      'Blad b',
      'Utvärdering',
    ]);
    expect(marked[0]?.querySelector('img')).toMatchObject({
      alt: 'Kommunens logotyp',
      width: 120,
      height: 40,
      className: 'paper-logo',
    });
  });
});

describe('what a page hands over', () => {
  it('is taken when it is whole, and not when a part of it is something else', () => {
    expect(isDayPapers(props)).toBe(true);
    for (const key of Object.keys(props).filter((name) => name !== 'logo'))
      expect(isDayPapers({ ...props, [key]: 7 }), key).toBe(false);
    for (const key of Object.keys(props.passes[0] ?? {}))
      expect(isDayPapers({ ...props, passes: [{ ...props.passes[0], [key]: 7 }] }), key).toBe(false);
    expect(isDayPapers({ ...props, logo: { src: '/a', width: 'bred', height: 1, alt: '' } })).toBe(false);
    expect(isDayPapers({ ...props, dossiers: [{ id: 'kiosk', title: 'Kiosken' }] })).toBe(false);
  });
});
