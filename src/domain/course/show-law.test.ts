import { describe, expect, it } from 'vitest';
import type { LawRegister } from '../law/law-register.ts';
import { showLaw } from './show-law.ts';
import type { Source } from './source.ts';

const source: Source = {
  id: 'osl',
  kind: 'law',
  title: 'Offentlighets- och sekretesslag (2009:400)',
  publisher: 'Sveriges riksdag',
  shortTitle: 'offentlighets- och sekretesslagen',
  read: 'excerpt',
  checked: '2026-11-29',
};
const register: LawRegister = {
  act: 'osl',
  checked: '2026-11-29',
  provisions: [
    { at: '10 kap. 1 §', about: 'Samtycke', says: 'Personen kan säga ja.', words: ['ja'] },
    { at: '10 kap. 2 §', about: 'Nödvändigt', says: 'Det nödvändiga får lämnas.', words: ['nödvändig'] },
  ],
};
const show = (cited: { at: string; means?: string }) =>
  showLaw([{ source: 'osl', ...cited }], [register], [source]).map(({ means }) => means);

describe('a cited provision', () => {
  it('is told in the words of the register', () => {
    expect(show({ at: '10 kap. 1 §' })).toEqual(['Personen kan säga ja.']);
  });

  it('is told in the words of the text where it has its own', () => {
    expect(show({ at: '10 kap. 1 §', means: 'Fråga om lov.' })).toEqual(['Fråga om lov.']);
  });

  it('tells both of two that are cited as one', () => {
    expect(show({ at: '10 kap. 1 och 2 §§' })).toEqual(['Personen kan säga ja. Det nödvändiga får lämnas.']);
  });

  it('stops the build at a law that has no register, which the content check refuses first', () => {
    expect(() => showLaw([{ source: 'osl', at: '1 §' }], [], [source])).toThrow('no register');
  });
});
