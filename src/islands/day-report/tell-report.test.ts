import { describe, expect, it } from 'vitest';
import type { Agenda } from '../../domain/agenda/agenda.ts';
import { newOccasion, type Occasion } from '../../domain/sessions/occasion.ts';
import type { RoomShift } from '../../domain/sessions/room-shift.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import {
  listAnswers,
  listFacts,
  listJudged,
  listParked,
  type ReportCase,
  readFacts,
  tellDayShift,
  tellShift,
  type Written,
  writeReport,
} from './tell-report.ts';

const strings = ui.dayReport;
const occasion: Occasion = {
  ...newOccasion(
    'abc123',
    'dagen',
    { date: '2027-01-13', group: 'Grupp 2', place: 'Fjärden', size: 24 },
    1000,
  ),
  counts: { kuvert: { first: { x: 14, y: 10 }, second: { x: 20, y: 4 } }, aker: { first: {}, second: {} } },
  parked: [
    { text: 'Vad gäller jourtid?', owner: 'Juristen' },
    { text: 'Får vi ringa?', owner: '' },
  ],
};
const cases: ReportCase[] = ['aker', 'kuvert', 'borta'].map((id) => ({
  id,
  title: `Fallet ${id}`,
  pass: 'Alfa',
  options: [
    { id: 'x', right: true },
    { id: 'y', right: false },
  ],
}));
const written: Written = { present: '', leader: '', actions: [], answers: [] };
const agenda = {
  slots: [{ kind: 'welcome', startsAt: 510, minutes: 5 }],
  endsAt: 690,
  notes: [],
} as unknown as Agenda;
const shiftOf = (before: number, after: number, direction?: RoomShift['direction']): RoomShift => ({
  before: { right: before, voted: before && 10 },
  after: { right: after, voted: after && 10 },
  change: direction === undefined ? 0 : (after - before) / 10,
  ...(direction && { direction }),
});

describe('the cases of a day', () => {
  it('are those that somebody voted on', () => {
    expect(listJudged(occasion, cases)).toEqual([
      {
        title: 'Fallet kuvert',
        pass: 'Alfa',
        shift: {
          before: { right: 14, voted: 24 },
          after: { right: 20, voted: 24 },
          direction: 'more',
          change: 0.25,
        },
      },
    ]);
  });

  it.each([
    ['more', 'dayReport.shift.more dayReport.shift.before 3 10, dayReport.shift.after 8 10'],
    ['fewer', 'dayReport.shift.fewer dayReport.shift.before 3 10, dayReport.shift.after 8 10'],
    ['same', 'dayReport.shift.same dayReport.shift.before 3 10, dayReport.shift.after 8 10'],
  ] as const)('are told in words where they went: %s', (direction, told) => {
    expect(tellShift(shiftOf(3, 8, direction), strings)).toBe(told);
  });

  it('are told by one vote where there was one', () => {
    expect(tellShift(shiftOf(3, 0), strings)).toBe('dayReport.shift.onlyBefore 3 10');
    expect(tellShift(shiftOf(0, 8), strings)).toBe('dayReport.shift.onlyAfter 8 10');
  });
});

describe('what the room’s votes say together', () => {
  const tell = (...shifts: RoomShift[]) =>
    tellDayShift(
      shifts.map((shift, index) => ({ title: `Fall ${index}`, pass: '', shift })),
      strings,
    );

  it.each<[string, RoomShift[], string]>([
    ['nothing to compare', [shiftOf(3, 0)], ''],
    ['one that went better', [shiftOf(3, 8, 'more')], 'dayReport.lead.more 1 1'],
    [
      'two, and which most',
      [shiftOf(3, 5, 'more'), shiftOf(2, 8, 'more')],
      'dayReport.lead.more 2 2 dayReport.lead.largest Fall 1',
    ],
    ['none that went better', [shiftOf(3, 3, 'same')], 'dayReport.lead.none'],
    [
      'one that went worse',
      [shiftOf(8, 3, 'fewer'), shiftOf(3, 3, 'same')],
      'dayReport.lead.none dayReport.lead.fewer.one',
    ],
    [
      'two that went worse',
      [shiftOf(8, 3, 'fewer'), shiftOf(3, 8, 'more'), shiftOf(8, 2, 'fewer')],
      'dayReport.lead.more 1 3 dayReport.lead.fewer.other 2 dayReport.lead.largest Fall 1',
    ],
  ])('is told of %s', (_, shifts, told) => {
    expect(tell(...shifts)).toBe(told);
  });
});

describe('the facts of a day', () => {
  it('are what the occasion and its plan say, until the leader writes something else', () => {
    expect(readFacts(occasion, agenda, written)).toEqual({
      group: 'Grupp 2',
      when: 'onsdag 13 januari 2027, 08.30–11.30',
      where: 'Fjärden',
      present: '24',
      leader: '',
    });
    const other = { ...written, group: '', when: 'Då', where: 'Där', present: '22', leader: 'Karin' };
    expect(readFacts(occasion, agenda, other)).toEqual({
      group: '',
      when: 'Då',
      where: 'Där',
      present: '22',
      leader: 'Karin',
    });
  });

  it.each<[string, Partial<Occasion>, Agenda | undefined, string]>([
    ['the day without a plan', {}, undefined, 'onsdag 13 januari 2027'],
    ['the day where nothing is held', {}, { ...agenda, slots: [] }, 'onsdag 13 januari 2027'],
    ['the time without a day', { date: '' }, agenda, '08.30–11.30'],
    ['nothing', { date: 'i går' }, undefined, ''],
  ])('say when by %s', (_, changes, planned, when) => {
    expect(readFacts({ ...occasion, ...changes }, planned, written).when).toBe(when);
  });

  it('are listed where they are known', () => {
    const { size: _, ...unsized } = occasion;
    expect(listFacts({ ...unsized, group: ' ' }, agenda, { ...written, leader: 'Karin' }, strings)).toEqual([
      ['dayReport.facts.when', 'onsdag 13 januari 2027, 08.30–11.30'],
      ['dayReport.facts.where', 'Fjärden'],
      ['dayReport.facts.leader', 'Karin'],
    ]);
  });
});

describe('questions that were parked', () => {
  it('are told with whoever answers them, and when, as far as that is known', () => {
    expect(listParked(occasion.parked, written, strings)).toEqual([
      'dayReport.owned Vad gäller jourtid? Juristen',
      'Får vi ringa?',
    ]);
    const questions = [
      { who: ' Karin ', when: 'fredag' },
      { who: '', when: ' ' },
    ];
    expect(listParked(occasion.parked, { questions }, strings)).toEqual([
      'dayReport.owned Vad gäller jourtid? Karin, fredag',
      'Får vi ringa?',
    ]);
    expect(listParked(occasion.parked, { questions: [{ who: ' ', when: 'i maj' }] }, strings)[0]).toBe(
      'Vad gäller jourtid?, i maj',
    );
  });
});

describe('the counts of the evaluation', () => {
  const scale = ['Nej', 'Ja'];

  it('are whole numbers, and those that nobody has typed are left out', () => {
    const answers = [['2', '3'], ['', 'x'], ['-4', '1.9'], []];
    expect(listAnswers({ ...written, answers }, ['A', 'B', 'C', 'D', 'E'], scale)).toEqual([
      {
        statement: 'A',
        counts: [
          { step: 'Nej', n: 2 },
          { step: 'Ja', n: 3 },
        ],
        all: 5,
      },
      {
        statement: 'C',
        counts: [
          { step: 'Nej', n: 0 },
          { step: 'Ja', n: 1 },
        ],
        all: 1,
      },
    ]);
  });
});

describe('the report as text', () => {
  const report = {
    occasion,
    agenda,
    passes: ['Alfa', 'Beta'],
    judged: listJudged(occasion, cases),
    written,
    strings,
    statements: ['Nytta'],
    scale: ['Nej', 'Ja'],
  };

  it('has each section that there is something in', () => {
    const all = {
      ...written,
      actions: [
        { what: 'Prova', who: 'Karin', when: '' },
        { what: ' ', who: 'Ingen', when: 'aldrig' },
      ],
      answers: [['1', '2']],
    };
    expect(writeReport({ ...report, written: all }).split('\n')).toEqual([
      'dayReport.textTitle',
      'dayReport.lead.more 1 1',
      '',
      'dayReport.facts.group: Grupp 2',
      'dayReport.facts.when: onsdag 13 januari 2027, 08.30–11.30',
      'dayReport.facts.where: Fjärden',
      'dayReport.facts.present: 24',
      '',
      'dayReport.passesTitle',
      '- Alfa',
      '- Beta',
      '',
      'dayReport.judgedTitle',
      '- Fallet kuvert: dayReport.shift.more dayReport.shift.before 14 24, dayReport.shift.after 20 24',
      '',
      'dayReport.actionsTitle',
      '- Prova, Karin',
      '',
      'dayReport.parkedTitle',
      '- dayReport.owned Vad gäller jourtid? Juristen',
      '- Får vi ringa?',
      '',
      'dayReport.evaluationTitle',
      '- Nytta Nej: 1, Ja: 2',
    ]);
  });

  it('leaves out what is not known, with its heading', () => {
    const nothing = newOccasion('abc123', 'dagen', { date: '', group: '', place: '' }, 1000);
    expect(writeReport({ ...report, occasion: nothing, agenda: undefined, passes: [], judged: [] })).toBe(
      'dayReport.textTitle\n',
    );
  });
});
