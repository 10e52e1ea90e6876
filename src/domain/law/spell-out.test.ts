import { describe, expect, it } from 'vitest';
import { findNamedProvisions, spellOut } from './spell-out.ts';

describe('a citation is spelled out into the forms of the register', () => {
  it.each([
    ['10 kap. 15 a §', ['10 kap. 15 a §']],
    ['10 kap. 1 och 2 §§', ['10 kap. 1 §', '10 kap. 2 §']],
    ['10 kap. 18 b, 18 c och 19 §§', ['10 kap. 18 b §', '10 kap. 18 c §', '10 kap. 19 §']],
    ['14 kap. 2–3 §§', ['14 kap. 2 §', '14 kap. 3 §']],
    ['32 a–b §§', ['32 a §', '32 b §']],
    ['32 a–32 c §§', ['32 a §', '32 b §', '32 c §']],
    ['16–18 §§', ['16 §', '17 §', '18 §']],
    ['17 kap. 1 § och 18 kap. 1 §', ['17 kap. 1 §', '18 kap. 1 §']],
    ['15 § punkt 10', ['15 § punkt 10']],
    ['26 a kap. 2 §', ['26 a kap. 2 §']],
  ])('%s', (citation, expected) => {
    expect(spellOut(citation)).toEqual(expected);
  });

  it('leaves what it cannot read as it stands, so that the check can show it', () => {
    expect(spellOut('13 kap. och 26 kap. 15 §')).toEqual(['13 kap. och 26 kap. 15 §']);
    expect(spellOut('artikel 10')).toEqual(['artikel 10']);
  });

  it('does not fill memory with a range that is a slip of the pen', () => {
    expect(spellOut('1–100000 §§').length).toBeLessThan(50);
  });
});

describe('provisions named in running text are found', () => {
  it.each([
    ['Anmälan enligt 26 kap. 2 § miljöbalken går först.', ['26 kap. 2 §']],
    ['Se 10 kap. 23 och 24 §§ och 6 § lagen (2025:170).', ['10 kap. 23 §', '10 kap. 24 §', '6 §']],
    ['Enligt 19 kap. 3 § andra stycket är det förbjudet.', ['19 kap. 3 §']],
    ['LSS 15 § punkt 10 gäller assistans.', ['15 § punkt 10']],
    ['Den 3 maj 2026 stod fyra bilar där.', []],
    ['Kapitel 3 och sidan 12.', []],
  ])('%s', (text, expected) => {
    expect(findNamedProvisions(text)).toEqual(expected);
  });
});
