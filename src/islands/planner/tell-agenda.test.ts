import { describe, expect, it } from 'vitest';
import type { AgendaNote } from '../../domain/agenda/agenda.ts';
import { makeAgenda } from '../../domain/agenda/make-agenda.ts';
import type { LinkProblem } from '../../domain/agenda/plan-link.ts';
import { ui } from '../fixtures/echoed-ui.ts';
import { listCopies, listDossiers } from './list-copies.ts';
import { tellDay, tellNote, tellProblem, tellSlot, writeInvitation } from './tell-agenda.ts';

const strings = ui.planner;
const part = (id: string) => ({ id, title: `Del ${id}`, kind: 'case' as const, minutes: 40, least: 30 });
const passes = [
  { area: 'a', title: 'Alfa', parts: [part('a1'), part('a2')], dossiers: [{ part: 'a2', title: 'Balarna' }] },
  { area: 'b', title: 'Beta', parts: [part('b1')] },
];
const plan = { areas: ['a', 'b'], start: 510, end: 690, groupSize: 21, fika: 15, lunch: 0 };
const agenda = makeAgenda(plan, passes);

describe('a note on the agenda', () => {
  const notes: [AgendaNote, string][] = [
    [{ code: 'no-passes' }, 'planner.notes.noPasses'],
    [{ code: 'shortened', parts: 1, minutes: 5 }, 'planner.notes.shortened.one planner.minutes.other 5'],
    [{ code: 'shortened', parts: 3, minutes: 1 }, 'planner.notes.shortened.other 3 planner.minutes.one'],
    [
      { code: 'dropped', area: 'a', part: part('a1'), isNeededLess: false },
      'planner.notes.dropped Del a1 Alfa',
    ],
    [
      { code: 'dropped', area: 'z', part: part('z1'), isNeededLess: true },
      'planner.notes.droppedNeeded Del z1 z',
    ],
    [{ code: 'ends-early', minutes: 10 }, 'planner.notes.endsEarly planner.minutes.other 10'],
    [{ code: 'ends-late', minutes: 10 }, 'planner.notes.endsLate planner.minutes.other 10'],
    [{ code: 'no-questions' }, 'planner.notes.noQuestions'],
    [{ code: 'stretches-added', pauses: 2 }, 'planner.notes.stretches.other 2'],
    [{ code: 'fika-not-needed' }, 'planner.notes.fikaNotNeeded'],
    [{ code: 'lunch-not-needed' }, 'planner.notes.lunchNotNeeded'],
    [{ code: 'lunch-missing' }, 'planner.notes.lunchMissing'],
    [{ code: 'small-group' }, 'planner.notes.smallGroup'],
    [{ code: 'large-group' }, 'planner.notes.largeGroup'],
  ];

  it.each(notes)('says its own sentence: %o', (note, told) => {
    expect(tellNote(note, passes, strings)).toBe(told);
  });
});

describe('a link that was damaged', () => {
  const problems: [LinkProblem, string][] = [
    [{ code: 'unknown-version', text: '9' }, 'planner.damaged.unknownVersion'],
    [
      { code: 'unreadable', field: 'lunch', text: 'l9x' },
      'planner.damaged.unreadable planner.damaged.fields.lunch l9x',
    ],
    [{ code: 'missing', field: 'fika' }, 'planner.damaged.missing planner.damaged.fields.fika'],
    [{ code: 'unknown-area', text: 'zz' }, 'planner.damaged.unknownArea zz'],
    [{ code: 'repeated-area', text: 'a' }, 'planner.damaged.repeatedArea a'],
    [{ code: 'not-understood', text: 'q7' }, 'planner.damaged.notUnderstood q7'],
    [{ code: 'changed' }, 'planner.damaged.changed'],
  ];

  it.each(problems)('is told with what could not be read: %o', (problem, told) => {
    expect(tellProblem(problem, strings)).toBe(told);
  });
});

describe('the words of a plan', () => {
  it('name a day, or say that it is not decided', () => {
    expect(tellDay('2026-12-01', strings)).toBe('tisdag 1 december 2026');
    expect(tellDay(undefined, strings)).toBe('planner.undecided');
    expect(tellDay('2026-02-30', strings)).toBe('planner.undecided');
  });

  it('name what belongs to no pass', () => {
    expect(tellSlot('wrap-up', strings)).toBe('planner.slots.wrapUp');
    expect(tellSlot('fika', strings)).toBe('planner.slots.fika');
  });

  it('are an invitation with a line for each pass and pause, and where it is only if that is known', () => {
    const written = writeInvitation({
      agenda,
      date: '2026-12-01',
      place: ' ',
      passes,
      strings,
      link: 'https://kommun.example/planera/?p=1',
    });
    const lines = written.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'planner.invitationTitle',
      'planner.invitationWhen tisdag 1 december 2026 08.30 11.30',
      '',
    ]);
    expect(lines).toContain('08.30 planner.slots.welcome');
    const held = lines.filter((line) => /(Alfa|Beta)$/.test(line)).map((line) => line.slice('08.30 '.length));
    expect(held).toEqual(['Alfa', 'planner.continued Alfa', 'Beta']);
    expect(lines.slice(-3)).toEqual([
      '11.30 planner.end',
      '',
      'planner.invitationLink https://kommun.example/planera/?p=1',
    ]);
    const somewhere = writeInvitation({
      agenda,
      date: undefined,
      place: 'Fjärden',
      passes,
      strings,
      link: '',
    });
    expect(somewhere.split('\n')[2]).toBe('planner.invitationWhere Fjärden');
  });
});

describe('the copies of a day', () => {
  const copiesOf = (more: Partial<Parameters<typeof listCopies>[0]>) =>
    listCopies({ plan, agenda, passes, dossiers: [], group: '', place: '', strings, ...more });

  it('are listed with how many there are to be, for the passes that are held', () => {
    expect(copiesOf({})).toEqual([
      'planner.copies.door planner.span 08.30 11.30',
      'planner.copies.programme',
      expect.stringMatching(/^planner\.copies\.attendance \d+ \d+$/),
      'planner.copies.guides Alfa, Beta',
      'planner.copies.cards 21',
      'planner.copies.handouts 21 Alfa, Beta',
      'planner.copies.evaluation 21',
      'planner.copies.certificates 21',
    ]);
    expect(copiesOf({ plan: { ...plan, areas: [] } }).join()).not.toMatch(/guides|handouts/);
  });

  it('say on the door who meets, when and where, as far as it is known', () => {
    const [door] = copiesOf({
      plan: { ...plan, date: '2026-12-01' },
      group: ' Grupp 2 ',
      place: ' Fjärden ',
    });
    expect(door).toBe(
      'planner.copies.door Grupp 2, tisdag 1 december 2026, planner.span 08.30 11.30, Fjärden',
    );
  });

  it('have the papers and the key of each dossier that is read, one for each pair', () => {
    const copies = copiesOf({ dossiers: ['Balarna', 'Kiosken'] });
    expect(copies).toContain('planner.copies.dossiers 10 Balarna, Kiosken');
    expect(copies).toContain('planner.copies.keys Balarna, Kiosken');
  });

  it('count a dossier when the part that reads it is held', () => {
    expect(listDossiers(agenda, passes)).toEqual(['Balarna']);
    expect(listDossiers(makeAgenda({ ...plan, areas: ['b'] }, passes), passes)).toEqual([]);
  });
});
