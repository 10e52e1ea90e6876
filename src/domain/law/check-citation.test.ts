import { describe, expect, it } from 'vitest';
import { checkCitation, type LawCitation } from './check-citation.ts';
import type { LawRegister } from './law-register.ts';

const osl: LawRegister = {
  act: 'osl',
  read: 'april 2026',
  checked: '2026-11-29',
  provisions: [
    {
      at: '3 kap. 1 §',
      about: 'Vad sekretess är',
      says: 'Sekretess är ett förbud att röja.',
      words: ['röj'],
    },
    {
      at: '7 kap. 1 §',
      about: 'Förbud att utnyttja',
      says: 'En uppgift får inte utnyttjas utanför verksamheten.',
      words: ['utnyttj', 'använd'],
      notFor: [{ words: ['röj', 'muntlig'], instead: '3 kap. 1 §' }],
    },
    { at: '10 kap. 1 §', about: 'Samtycke', says: 'Personen kan säga ja.', words: ['samtyck', 'säger ja'] },
    {
      at: '10 kap. 2 §',
      about: 'Nödvändigt',
      says: 'Det som är nödvändigt får lämnas.',
      words: ['nödvändig'],
    },
  ],
};
const registers = new Map([['osl', osl]]);

const check = (citation: Partial<LawCitation>) =>
  checkCitation({ act: 'osl', at: '7 kap. 1 §', text: '', beside: [], ...citation }, registers);

describe('a citation of law', () => {
  it('passes when the text speaks of what the provision says', () => {
    expect(check({ text: 'Uppgiften får inte utnyttjas utanför jobbet.' })).toEqual([]);
  });

  it('stops when 7 kap. 1 § is cited for the ban on telling, which is in 3 kap. 1 §', () => {
    expect(check({ text: 'En hemlig uppgift får inte röjas.' })).toMatchObject([{ kind: 'no-word' }]);
  });

  it('stops when a text names both bans and cites 7 kap. 1 § alone', () => {
    const text = 'En hemlig uppgift får inte röjas, inte ens muntligt, och inte utnyttjas.';
    expect(check({ text })).toMatchObject([{ kind: 'misread', word: 'röj', instead: '3 kap. 1 §' }]);
  });

  it('passes when a text about both bans cites both provisions', () => {
    const text = 'En hemlig uppgift får inte röjas och inte utnyttjas.';
    expect(check({ text, beside: ['3 kap. 1 §'] })).toEqual([]);
  });

  it('stops at a provision that the register lacks', () => {
    expect(check({ at: '7 kap. 9 §', text: 'utnyttja' })).toEqual([{ kind: 'unknown', at: '7 kap. 9 §' }]);
  });

  it('stops at an act without a register', () => {
    expect(check({ act: 'sparvagnslagen' })).toEqual([{ kind: 'no-register' }]);
  });

  it('asks each provision of a citation of several for a word of its own', () => {
    const at = '10 kap. 1 och 2 §§';
    expect(check({ at, text: 'om personen säger ja, eller det är nödvändigt' })).toEqual([]);
    expect(check({ at, text: 'om personen säger ja' })).toMatchObject([
      { kind: 'no-word', at: '10 kap. 2 §' },
    ]);
  });

  it('counts a word by its beginning, not by its middle', () => {
    expect(check({ at: '3 kap. 1 §', text: 'Det avslöjades. Hen förröjde.' })).toMatchObject([
      { kind: 'no-word' },
    ]);
  });
});
