import { describe, expect, it } from 'vitest';
import type { Source } from '../course/source.ts';
import { type Draft, draft } from './draft.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import type { KnownProvision } from './review-paper.ts';

const act = { id: 'lagen', kind: 'law', shortTitle: 'lagen' } as Source;
const report = { id: 'rapporten', kind: 'research', shortTitle: 'Rapporten 2024' } as Source;
const third: KnownProvision = { act: 'lagen', at: '3 §', says: 'Nämnden ska anmäla.' };

const number = (...drafts: Draft[]) =>
  numberParagraphs(drafts, {
    number: '2.4',
    lineOf: (path) => path.length,
    numbers: new Map([['tecknet', '3.1']]),
    sources: [act, report],
    own: [act],
    law: {
      provisions: (id, at) => (id === 'lagen' && at === '3 §' ? [third] : []),
      named: (text) => [...text.matchAll(/\d §/gu)].map(([at]) => at),
      state: () => undefined,
    },
  });

describe('the paragraphs of a section', () => {
  it('are numbered in order, with the line of their field or of their text', () => {
    const [lead, paragraph] = number(draft('lead', ['lead'], 'Ingress.'), {
      role: 'paragraph',
      at: 31,
      text: ['Ett\nstycke.'],
    });
    expect(lead).toMatchObject({ number: '2.4.1', line: 1 });
    expect(paragraph).toMatchObject({ number: '2.4.2', line: 31, text: ['Ett stycke.'] });
  });

  it('have a mark where something is cited, and the same mark where it is cited again', () => {
    const cited = { source: 'lagen', provision: '3 §' };
    const whole = { source: 'rapporten', provision: '' };
    const [paragraph] = number({
      role: 'paragraph',
      at: 1,
      text: ['Ni ska anmäla ', cited, '. Få gör det ', whole, ' ', cited, '.'],
    });
    expect(paragraph?.text).toEqual([
      'Ni ska anmäla',
      { mark: 'a' },
      '. Få gör det',
      { mark: 'b' },
      '',
      { mark: 'a' },
      '.',
    ]);
    expect(paragraph?.support).toEqual([
      { mark: 'a', source: act, at: '3 §', provisions: [third] },
      { mark: 'b', source: report, at: '', provisions: [] },
    ]);
  });

  it('have beside them what they name in words, when the register of one of their acts knows it', () => {
    const [named, unknown] = number(
      draft('option', [], 'Jag anmäler.', { feedback: 'Så säger 3 § lagen.' }),
      draft('option', [], 'Jag väntar enligt 9 §.'),
    );
    expect(named?.support).toEqual([{ source: act, at: '3 §', provisions: [third] }]);
    expect(unknown?.support).toEqual([]);
  });

  it('say what stands between them, unless it is in another paper', () => {
    const placed: Draft = { role: 'placed', at: 4, text: [], placed: 'tecknet' };
    const [here, elsewhere] = number(placed, { ...placed, placed: 'ett-annat' });
    expect(here).toMatchObject({ refersTo: '3.1' });
    expect(elsewhere).not.toHaveProperty('refersTo');
  });
});
