import { describe, expect, it } from 'vitest';
import type { DossierDocument } from './dossier.ts';
import { toDossierKey } from './dossier-key.ts';
import { listParts } from './list-parts.ts';
import { shortenLabel } from './shorten-label.ts';

const document: DossierDocument = {
  id: 'journal',
  kind: 'slip',
  title: 'Journal',
  date: '',
  sender: '',
  blocks: [
    { kind: 'text', passages: [{ text: 'Hej' }, { id: 'p', text: 'Ett stycke.' }] },
    { kind: 'fields', fields: [{ id: 'f', label: 'Ton', value: '300' }] },
    { kind: 'table', columns: ['Dag', 'Tid', 'Ton'], rows: [{ id: 'r', cells: ['1 maj', '–', '3,5'] }] },
    { kind: 'photo', drawing: 'kaj', alt: 'En kaj', details: [{ id: 'd', text: 'En bom.' }] },
  ],
};

describe('the parts of a document', () => {
  it('are what has an id, in the order they stand, named by what stands there', () => {
    expect(listParts(document)).toEqual([
      { id: 'p', label: 'Ett stycke.' },
      { id: 'f', label: 'Ton: 300' },
      { id: 'r', label: '1 maj, 3,5' },
      { id: 'd', label: 'En bom.' },
    ]);
  });

  it('have addresses that the key points at, also where a detail shows in several places', () => {
    const key = toDossierKey(
      {
        reasons: [{ id: 'weight', text: 'Vikt' }],
        key: [
          {
            document: 'journal',
            row: 'f',
            also: [{ document: 'journal', row: 'r' }],
            verdict: 'sign',
            reasons: ['weight'],
            why: '',
          },
          { document: 'journal', row: 'd', verdict: 'innocent', why: '' },
        ],
      },
      [document],
    );
    expect(key.parts).toEqual(['journal/p', 'journal/f', 'journal/r', 'journal/d']);
    expect(key.details).toEqual([
      { parts: ['journal/f', 'journal/r'], verdict: 'sign', reasons: ['weight'] },
      { parts: ['journal/d'], verdict: 'innocent', reasons: [] },
    ]);
  });
});

describe('shortenLabel', () => {
  it('keeps a short name and cuts a long one between words', () => {
    expect(shortenLabel('Ton: 300')).toBe('Ton: 300');
    const long = shortenLabel(`${'ord '.repeat(16)}och sedan, ett mycket långt stycke till`);
    expect(long).toMatch(/^(?:ord )+och …$/u);
    expect(shortenLabel('x'.repeat(200)).length).toBeLessThanOrEqual(74);
  });
});
