import { describe, expect, it } from 'vitest';
import type { Dossier, DossierDocument } from './dossier.ts';
import { type DossierTask, isDossierTask, toDossierTask } from './dossier-task.ts';

const dossier: Dossier = {
  id: 'akt',
  title: 'Akten',
  summary: '',
  role: 'r',
  assignment: '',
  minutes: 10,
  truth: 'unclear',
  reasons: [{ id: 'weight', text: 'Vikten' }],
  key: [
    {
      document: 'journal',
      row: 'r1',
      also: [{ document: 'brev', row: 'p1' }],
      verdict: 'sign',
      reasons: ['weight'],
      sign: 'tecken',
      why: 'Därför.',
    },
    { document: 'journal', row: 'r2', verdict: 'innocent', why: 'Vanligt.' },
  ],
  next: ['Fråga.'],
  lesson: 'l',
  sources: [],
  checked: '2026-01-01',
};

const document = (id: string, title: string, blocks: DossierDocument['blocks']): DossierDocument => ({
  id,
  kind: 'note',
  title,
  date: '',
  sender: '',
  blocks,
});

const documents = [
  document('journal', 'Journalen', [
    {
      kind: 'fields',
      fields: [
        { id: 'r1', label: 'Vikt', value: '3,5' },
        { id: 'r2', label: 'Dag', value: 'x'.repeat(200) },
      ],
    },
  ]),
  document('brev', 'Brevet', [
    { kind: 'text', passages: [{ text: 'Hej' }, { id: 'p1', text: 'Vikten är fel.' }] },
  ]),
];

const link = (id: string) => ({ title: `Om ${id}`, href: `/${id}/` });
const task = toDossierTask(dossier, documents, { sign: link, lesson: link('l') });

describe('what the script of a dossier gets', () => {
  it('is the key with its parts, in the order of the documents', () => {
    expect(task).toMatchObject({
      id: 'akt',
      truth: 'unclear',
      reasons: [{ id: 'weight', text: 'Vikten' }],
      key: {
        parts: ['journal/r1', 'journal/r2', 'brev/p1'],
        reasons: ['weight'],
        details: [
          {
            parts: ['journal/r1', 'brev/p1'],
            verdict: 'sign',
            reasons: ['weight'],
            why: 'Därför.',
            sign: { title: 'Om tecken', href: '/tecken/' },
          },
          { parts: ['journal/r2'], verdict: 'innocent', reasons: [], why: 'Vanligt.' },
        ],
      },
      next: ['Fråga.'],
      lesson: { title: 'Om l', href: '/l/' },
    });
    expect(task.key.details[1]).not.toHaveProperty('sign');
  });

  it('names each part shortly, with its document', () => {
    expect(task.parts['journal/r1']).toEqual({ label: 'Vikt: 3,5', document: 'Journalen' });
    expect(task.parts['journal/r2']?.label.length).toBeLessThan(80);
    expect(task.parts['brev/p1']).toEqual({ label: 'Vikten är fel.', document: 'Brevet' });
  });

  it('is taken as it was written, and not with a part missing', () => {
    expect(isDossierTask(JSON.parse(JSON.stringify(task)))).toBe(true);
    for (const name of Object.keys(task) as (keyof DossierTask)[]) {
      const { [name]: _, ...rest } = task;
      expect(isDossierTask(rest), name).toBe(false);
    }
    const damaged: unknown[] = [
      { ...task, truth: 'maybe' },
      { ...task, reasons: [{ id: 'weight' }] },
      { ...task, key: { ...task.key, details: [{ ...task.key.details[0], verdict: 'odd' }] } },
      { ...task, key: { ...task.key, details: [{ ...task.key.details[0], sign: { title: 'x' } }] } },
      { ...task, key: { ...task.key, details: [{ ...task.key.details[0], why: 1 }] } },
      { ...task, key: { ...task.key, parts: [1] } },
      { ...task, key: { ...task.key, reasons: 'weight' } },
      { ...task, parts: { 'journal/r1': { label: 'x' } } },
      { ...task, lesson: { title: 'x', href: 1 } },
      { ...task, next: [1] },
    ];
    for (const value of damaged) expect(isDossierTask(value), JSON.stringify(value)).toBe(false);
  });
});
