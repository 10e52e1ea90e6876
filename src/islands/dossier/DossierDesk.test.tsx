// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DossierTask } from '../../domain/dossiers/dossier-task.ts';
import { storedProgress, storeProgress } from '../../enhancements/fixtures/open-page.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import { clean, clearIslands, drawn, named, press, texts } from '../fixtures/show-island.ts';

const task: DossierTask = {
  id: 'akt',
  truth: 'signal',
  reasons: [
    { id: 'weight', text: 'Vikten' },
    { id: 'time', text: 'Tiden' },
  ],
  key: {
    parts: ['journal/r1', 'journal/r2', 'brev/r1', 'brev/r2'],
    reasons: ['weight', 'time'],
    details: [
      {
        parts: ['journal/r1', 'brev/r1'],
        verdict: 'sign',
        reasons: ['weight'],
        why: 'Vågen säger mer.',
        sign: { title: 'Tecknet', href: '/tecken/t/' },
      },
      { parts: ['journal/r2'], verdict: 'innocent', reasons: [], why: 'Så är det alltid.' },
    ],
  },
  parts: {
    'journal/r1': { label: '1 maj', document: 'Journal' },
    'journal/r2': { label: '2 maj', document: 'Journal' },
    'brev/r1': { label: 'Hej', document: 'Brev' },
    'brev/r2': { label: 'Hälsningar', document: 'Brev' },
  },
  next: ['Fråga åkeriet.', 'Läs vågens bok.'],
  lesson: { title: 'Lektionen', href: '/lektion/' },
};

const { optional, certainties, right, partly, wrong, sureButWrong } = ui.question;
const strings = {
  dossier: ui.dossier,
  question: { optional, certainties, right, partly, wrong, sureButWrong },
};

/** Opens the page as the server has written it, with the script new. */
async function open(dossier: DossierTask = task): Promise<void> {
  vi.resetModules();
  const parts = task.key.parts.map((part) => `<p data-part="${part}"><button>${part}</button></p>`).join('');
  document.body.innerHTML = `<div id="root"><small data-count="journal"></small><a data-jump></a>${parts}</div><div id="panel"></div>`;
  const [{ DossierDesk }, { Papers }] = await Promise.all([
    import('./DossierDesk.tsx'),
    import('./papers.ts'),
  ]);
  const root = document.querySelector('#root') as Element;
  render(
    <DossierDesk dossier={dossier} papers={new Papers(root, ui.dossier)} strings={strings} />,
    document.querySelector('#panel') as Element,
  );
  await drawn();
}

const mark = (part: string) => press(part, document.querySelector('#root') as Element);

async function choose(index: number, reason: string): Promise<void> {
  const field = document.querySelectorAll<HTMLSelectElement>('[data-part-note] select')[index];
  if (!field) throw new Error(`There is no marking ${index}`);
  field.value = reason;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

async function compare(): Promise<void> {
  document
    .querySelector('form.markings')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await drawn();
}

const markings = () => texts('.markings li p:first-child');
const numbers = () => texts('.numbers dd');

beforeEach(clearIslands);

describe('a dossier in front of a learner', () => {
  it('has nothing marked at first, and can be marked', async () => {
    await open();
    expect(texts('.markings > p.soft')).toEqual(['dossier.noMarkings']);
    expect(document.querySelector('form.markings')?.hasAttribute('data-waiting')).toBe(false);
    expect(document.querySelector('#root')?.hasAttribute('data-live')).toBe(true);
  });

  it('lists what is marked in the order of the documents, with a way to each part', async () => {
    await open();
    await mark('brev/r1');
    await mark('journal/r1');
    expect(markings()).toEqual(['1 majJournal', 'HejBrev']);
    expect(document.querySelector('.markings a')?.getAttribute('href')).toBe('#h-journal-r1');
    expect(texts('[data-part="journal/r1"] + [data-part-note] option')).toEqual([
      'dossier.chooseReason',
      'Vikten',
      'Tiden',
    ]);
    expect(texts('[data-count]')).toEqual(['· dossier.marked.one']);
    expect(texts('[data-jump]')).toEqual(['dossier.jump 2']);
  });

  it('takes a mark away in the document or in the list, and stays in the list', async () => {
    await open();
    await mark('journal/r1');
    await mark('brev/r1');
    await mark('journal/r1');
    expect(markings()).toEqual(['HejBrev']);
    await press('dossier.remove Hej');
    expect(markings()).toEqual([]);
    expect(document.activeElement?.id).toBe('markeringar');
  });

  it('keeps what is begun, with its reasons and how sure the reader is', async () => {
    await open();
    await mark('brev/r1');
    await mark('journal/r2');
    await choose(1, 'time');
    document.querySelectorAll<HTMLInputElement>('[name=certainty]')[2]?.click();
    await drawn();
    expect(storedProgress().drafts['akt']).toMatchObject({
      selected: ['journal/r2', 'brev/r1:time'],
      certainty: 'sure',
    });
    await open();
    expect(markings()).toEqual(['2 majJournal', 'HejBrev']);
    expect(document.querySelectorAll<HTMLInputElement>('[name=certainty]')[2]?.checked).toBe(true);
    expect(document.querySelector('.review')).toBeNull();
  });

  it('drops what the dossier no longer has', async () => {
    storeProgress({ drafts: { akt: { selected: ['gone/r1:time', 'journal/r1:gone'], at: 1 } } });
    await open();
    expect(markings()).toEqual(['1 majJournal']);
    expect(texts('[data-jump]')).toEqual(['dossier.jump 1']);
  });
});

describe('comparing a dossier', () => {
  it('asks for a missing reason, and leads there', async () => {
    await open();
    await mark('journal/r1');
    await mark('brev/r1');
    await choose(0, 'weight');
    await compare();
    expect(texts('#markeringar-problem')).toEqual(['dossier.reasonMissing']);
    const fields = [...document.querySelectorAll('[data-part-note] select')];
    expect(fields.map((field) => field.getAttribute('aria-invalid'))).toEqual(['false', 'true']);
    expect(document.activeElement).toBe(fields[1]);
    await choose(1, 'weight');
    expect(texts('#markeringar-problem')).toEqual(['']);
  });

  it('asks twice when nothing is marked, and then takes it as an answer', async () => {
    await open();
    await compare();
    expect(texts('#markeringar-problem')).toEqual(['dossier.nothingMarked']);
    expect(document.querySelector('.review')).toBeNull();
    await compare();
    expect(texts('.review h2')).toEqual(['dossier.resultTitle']);
    expect(numbers()).toEqual(['dossier.ofTotal 0 1', '1', '0', 'dossier.ofTotal 1 1']);
    // Nothing that there is none of is called good or bad.
    const tones = [...document.querySelectorAll('.numbers > div')].map(({ className }) => className);
    expect(tones).toEqual(['', 'missed', '', 'left-alone']);
    expect(storedProgress().attempts).toMatchObject([{ questionId: 'akt', selected: [], result: 'wrong' }]);
    await open();
    expect(document.querySelector('.review')).not.toBeNull();
  });

  it('tells what was found, missed, marked without need and left alone, and why', async () => {
    await open();
    for (const part of ['journal/r1', 'journal/r2', 'brev/r2']) await mark(part);
    await choose(0, 'time');
    await choose(1, 'time');
    await choose(2, 'weight');
    document.querySelectorAll<HTMLInputElement>('[name=certainty]')[2]?.click();
    await drawn();
    await compare();
    expect(document.activeElement?.id).toBe('resultat');
    expect(texts('#resultat-helhet')).toEqual([`question.wrong dossier.truth.signal question.sureButWrong`]);
    expect(numbers()).toEqual(['dossier.ofTotal 1 1', '0', '2', 'dossier.ofTotal 0 1']);
    const groups = [...document.querySelectorAll<HTMLElement>('.review section')].map(
      ({ dataset, textContent }) => [dataset['outcome'], clean(textContent)],
    );
    expect(groups.map(([outcome]) => outcome)).toEqual(['wrongly-marked', 'found']);
    expect(groups[0]?.[1]).toContain('Så är det alltid.');
    expect(groups[0]?.[1]).toContain('dossier.ordinary');
    expect(groups[1]?.[1]).toContain('dossier.yourReason Tiden');
    expect(groups[1]?.[1]).toContain('dossier.rightReason Vikten');
    expect(groups[1]?.[1]).toContain('Vågen säger mer.');
    expect(named('dossier.readSign Tecknet').getAttribute('href')).toBe('/tecken/t/');
    expect(named('dossier.lesson Lektionen').getAttribute('href')).toBe('/lektion/');
    expect(texts('.review > ul li')).toEqual(['Fråga åkeriet.', 'Läs vågens bok.']);
  });

  it('says that the reason was right, and nothing of being sure when all is right', async () => {
    await open();
    await mark('brev/r1');
    await choose(0, 'weight');
    document.querySelectorAll<HTMLInputElement>('[name=certainty]')[2]?.click();
    await drawn();
    await compare();
    expect(texts('#resultat-helhet')).toEqual(['question.right dossier.truth.signal']);
    expect(texts('.review [data-outcome=found]')[0]).toContain('dossier.reasonRight');
    expect(storedProgress().attempts).toMatchObject([
      { questionId: 'akt', selected: ['brev/r1:weight'], result: 'right', certainty: 'sure' },
    ]);
    expect(storedProgress().drafts).toEqual({});
  });

  it('puts a badge on each part of the key that leads to where it is explained', async () => {
    await open();
    await mark('brev/r2');
    await choose(0, 'time');
    await compare();
    const badges = [...document.querySelectorAll<HTMLAnchorElement>('.badge')].map((badge) => [
      badge.textContent,
      badge.getAttribute('href'),
    ]);
    expect(badges).toEqual([
      ['dossier.badges.missed 1 maj', '#svar-1'],
      ['dossier.badges.leftAlone 2 maj', '#svar-2'],
      ['dossier.badges.missed Hej', '#svar-1'],
      ['dossier.badges.wronglyMarked Hälsningar', '#svar-brev-r2'],
    ]);
    for (const [, href] of badges) expect(document.querySelector(href ?? '')).not.toBeNull();
  });

  it('can be done again from the beginning', async () => {
    await open();
    await mark('brev/r1');
    await choose(0, 'weight');
    await compare();
    await press('dossier.again');
    expect(document.querySelector('.review')).toBeNull();
    expect(markings()).toEqual([]);
    expect(document.querySelector('.badge')).toBeNull();
    expect(document.activeElement?.id).toBe('markeringar');
    expect(storedProgress().attempts).toHaveLength(1);
  });

  it('says of papers without any sign that there was none, and not that none of none was found', async () => {
    const details = task.key.details.filter(({ verdict }) => verdict === 'innocent');
    await open({ ...task, truth: 'innocent', key: { ...task.key, details } });
    await compare();
    // Nothing is marked: it has to be meant.
    await compare();
    expect(texts('.review > p')).toContain('dossier.noSigns');
    expect(numbers()).toEqual(['0', 'dossier.ofTotal 1 1']);
  });
});
