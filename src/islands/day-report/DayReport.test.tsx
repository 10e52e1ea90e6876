// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepOccasion } from '../../adapters/occasion-store.ts';
import { newOccasion, type Occasion } from '../../domain/sessions/occasion.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import { clearIslands, enter, press, showIsland, texts } from '../fixtures/show-island.ts';
import { DayReport, type DayReportProps, isDayReport } from './DayReport.tsx';

const parts = [{ id: 'fall', title: 'Fall', kind: 'case' as const, minutes: 20, least: 15 }];
const props: DayReportProps = {
  passes: [
    { area: 'a', title: 'Alfa', parts },
    { area: 'b', title: 'Beta', parts },
  ],
  cases: [
    {
      id: 'kuvert',
      title: 'Tre kuvert',
      pass: 'Alfa',
      options: [
        { id: 'x', right: true },
        { id: 'y', right: false },
      ],
    },
    { id: 'aker', title: 'Svackan', pass: 'Beta', options: [{ id: 'x', right: true }] },
  ],
  statements: ['Jag har nytta av det'],
  scale: ['Nej', 'Ja'],
  strings: ui.dayReport,
};

function keep(changes: Partial<Occasion> = {}) {
  const facts = { date: '2027-01-13', group: 'Grupp 2', place: 'Fjärden', size: 24 };
  keepOccasion({
    ...newOccasion('abc123', 'dagen', facts, 1000),
    plan: '1~a.b~t0830-1200~n24~f15~l0',
    counts: { kuvert: { first: { x: 14, y: 10 }, second: { x: 20, y: 4 } } },
    parked: [
      { text: 'Vad gäller jourtid?', owner: 'Juristen' },
      { text: 'Får vi ringa?', owner: '' },
    ],
    ...changes,
  });
}
const text = () => document.querySelector<HTMLTextAreaElement>('#rapport-text')?.value ?? '';

beforeEach(() => {
  clearIslands();
  history.replaceState(null, '', '/efterat/');
});

describe('the day on one page', () => {
  it('is not there where no day has been held on this computer', async () => {
    await showIsland(<DayReport {...props} />);
    expect(document.querySelector('.report')).toBeNull();
  });

  it('says when, where, how many, what was covered and how the room judged in words', async () => {
    keep();
    await showIsland(<DayReport {...props} />);
    expect(texts('.report .facts dd')).toEqual([
      'Grupp 2',
      expect.stringMatching(/^onsdag 13 januari 2027, 08\.30–\d\d\.\d\d$/),
      'Fjärden',
      '24',
    ]);
    expect(texts('.report').join()).toContain('Alfa, Beta.');
    expect(texts('.judged li')).toHaveLength(1);
    expect(texts('.judged li')[0]).toContain(
      'dayReport.shift.more dayReport.shift.before 14 24, dayReport.shift.after 20 24',
    );
    expect(texts('.report .lead')).toEqual(['dayReport.lead.more 1 1']);
  });

  it('takes another time, place and group than the plan said, on the page and in the text', async () => {
    keep();
    await showIsland(<DayReport {...props} />);
    const when = () => document.querySelector<HTMLInputElement>('#rapport-when');
    expect(when()?.value).toMatch(/^onsdag 13 januari 2027, 08\.30–/);
    await enter('#rapport-when', 'torsdag 14 januari 2027, 13.00–15.20');
    await enter('#rapport-where', '');
    expect(texts('.report .facts dd')).toEqual(['Grupp 2', 'torsdag 14 januari 2027, 13.00–15.20', '24']);
    expect(text()).toContain('dayReport.facts.when: torsdag 14 januari 2027, 13.00–15.20');
    await showIsland(<DayReport {...props} />);
    expect(when()?.value, 'after a reload').toBe('torsdag 14 januari 2027, 13.00–15.20');
  });

  it('has each question, with whoever answers it and when, as the leader adds', async () => {
    keep();
    await showIsland(<DayReport {...props} />);
    expect(text()).toContain('- dayReport.owned Vad gäller jourtid? Juristen');
    expect(text()).toContain('- Får vi ringa?');
    await enter('#rapport-fraga-who-1', 'Enhetschefen');
    await enter('#rapport-fraga-when-1', 'fredag');
    expect(texts('.report li')).toContain('dayReport.owned Får vi ringa? Enhetschefen, fredag');
    expect(text()).toContain('- dayReport.owned Får vi ringa? Enhetschefen, fredag');
    expect(JSON.stringify({ ...localStorage }), 'names stay in the tab').not.toContain('Enhetschefen');
  });

  it('knows how many there were, and says when more have answered', async () => {
    keep();
    await showIsland(<DayReport {...props} />);
    expect(document.querySelector<HTMLInputElement>('#rapport-present')?.value).toBe('24');
    const told = () => texts('details [role=status]');
    await enter('#rapport-svar-0-1', '24');
    expect(told()).toEqual(['']);
    await enter('#rapport-svar-0-0', '2');
    expect(told()).toEqual(['dayReport.moreAnswers 26 24']);
  });

  it('takes what will be done, by whom, and the counts of the evaluation, on the page and in the text', async () => {
    keep();
    await showIsland(<DayReport {...props} />);
    await enter('#rapport-what-0', 'Tips prövas på plats');
    await enter('#rapport-who-0', 'Karin');
    await enter('#rapport-svar-0-1', '20');
    await enter('#rapport-present', '22');
    expect(texts('.report li')).toContain('Tips prövas på plats, Karin');
    expect(texts('.report li')).toContain('Jag har nytta av det Nej: 0, Ja: 20');
    expect(texts('.report .facts dd')).toContain('22');
    expect(text()).toContain('- Tips prövas på plats, Karin');
    expect(text()).toContain('- Jag har nytta av det Nej: 0, Ja: 20');
  });

  it('keeps what the leader wrote through a reload, for that occasion only and only in the tab', async () => {
    keep();
    await showIsland(<DayReport {...props} />);
    await enter('#rapport-what-0', 'Ny mall');
    expect(JSON.stringify({ ...localStorage })).not.toContain('Ny mall');
    await showIsland(<DayReport {...props} />);
    expect(text()).toContain('Ny mall');
    keep({ id: 'other1', changedAt: 2000 });
    history.replaceState(null, '', '/efterat/?tillfalle=other1');
    await showIsland(<DayReport {...props} />);
    expect(text()).not.toContain('Ny mall');
  });

  it('leaves out what is not known, with its heading', async () => {
    keep({ counts: {}, parked: [], plan: undefined, date: '', group: '', place: '', size: undefined });
    await showIsland(<DayReport {...props} />);
    expect(texts('.report h3')).toEqual([]);
    expect(text()).toBe('dayReport.textTitle\n');
  });

  it('is printed and copied', async () => {
    keep();
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    await showIsland(<DayReport {...props} />);
    await press('dayReport.print');
    expect(printed).toBe(1);
  });

  it('takes its data as the page writes them', () => {
    expect(isDayReport(JSON.parse(JSON.stringify(props)))).toBe(true);
    for (const name of Object.keys(props))
      expect(isDayReport({ ...props, [name]: undefined }), name).toBe(false);
  });
});
