import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, MOST_GROWTH } from '../fixtures/growth.ts';
import { tokenize } from './tokenize.ts';

/** Any UTF-16, with surrogates that stand alone. */
const anyString = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('tokenize', () => {
  it('reads Swedish words in small letters, also å, ä and ö at their ends', () => {
    expect(tokenize('Överförmyndare på Åland.')).toEqual(['överförmyndare', 'på', 'åland']);
  });

  it('makes one token of a reference to a law, however it is written', () => {
    expect(tokenize('10 kap 24')).toEqual(['10kap', '10kap24']);
    expect(tokenize('10 kap. 24 §')).toEqual(['10kap', '10kap24']);
    expect(tokenize('10 kap. 23 och 24 §§ OSL')).toEqual(['10kap', '10kap23', '10kap24', 'osl']);
    expect(tokenize('18 b och 18 c §§')).toEqual(['§18b', '§18c']);
    expect(tokenize('32 c §')).toEqual(tokenize('32 c'));
    expect(tokenize('15 a och 27 §§')).toEqual(['§15a', '§27']);
  });

  it.each([
    ['10:18a', '10kap 10kap18a'],
    ['10:18 a', '10kap 10kap18a'],
    ['10kap18', '10kap 10kap18'],
    ['10 k 18', '10kap 10kap18'],
    ['10 kapitlet 18', '10kap 10kap18'],
    ['10 kapitel', '10kap'],
    ['kap. 10', '10kap'],
    ['kapitel 10 § 18 a', '10kap 10kap18a'],
    ['kap 10', '10kap'],
    ['§ 18 a', '§18a'],
    ['§§ 18', '§18'],
    ['§18b', '§18b'],
    ['18 §', '§18'],
    ['15 a, b och 27 §§', '§15a §15b §27'],
    ['1 och 2 och 3 kap', 'och och 3kap'],
    ['1, 2, 3, 4, 5 och 6 §§', '§1 §2 §3 §4 §5 §6'],
    ['10 kap. 1, 2 och 3 §§ lagen', '10kap 10kap1 10kap2 10kap3 lagen'],
    ['10 kap. och 12 kap.', '10kap och 12kap'],
    ['2024/25:141', '202425:141'],
    ['2025:170', '2025:170'],
    ['id-kort 18', 'idkort'],
    ['18-åring', '18åring'],
    ['kl. 10:30', 'kl 10kap 10kap30'],
    ['021 39 00 00', '021390000'],
    ['114 1', '114'],
    ['kap', ''],
    ['§', ''],
    ['a/o', 'ao'],
  ])('reads %s as %s', (text, tokens) => {
    expect(tokenize(text).join(' ')).toBe(tokens);
  });

  it('keeps the numbers of laws and of telephones together', () => {
    expect(tokenize('lag (2025:170)')).toEqual(['lag', '2025:170']);
    expect(tokenize('ring 112 eller 114 14')).toEqual(['ring', '112', 'eller', '11414']);
  });

  it('does not mind soft hyphens, split letters and hyphens', () => {
    expect(tokenize('väl\u00adfärds\u00adbrott')).toEqual(['välfärdsbrott']);
    expect(tokenize('va\u0308lfa\u0308rd')).toEqual(['välfärd']);
    expect(tokenize('F-skatt, c/o, id‑kort')).toEqual(['fskatt', 'co', 'idkort']);
  });

  it('writes out small words that are written as they are spoken, and no others', () => {
    expect(tokenize('nån sa nåt, nånting')).toEqual(['någon', 'sa', 'något', 'någonting']);
    expect(tokenize('nå når nådde')).toEqual(['nå', 'når', 'nådde']);
  });

  it('passes over a count, as it does over the word for one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (count) => {
        expect(tokenize(`${count} skrivna i lägenheten`)).toEqual(['skrivna', 'i', 'lägenheten']);
      }),
    );
    expect(tokenize('ring 112, taxa 2031')).toEqual(['ring', '112', 'taxa', '2031']);
  });

  it('reads any string, and every token comes out of it unchanged', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        for (const token of tokenize(text)) expect(token).not.toBe('');
      }),
    );
  });
});

/** Ten times as much is longer than any page, and shorter than what the engine asks the system for anew each time: that alone takes longer. */
const SMALL = 300;

describe('ten times the text', () => {
  for (const [what, piece] of Object.entries({
    'of words': 'intyg och kvitto ',
    'of one word without end': 'å',
    'of provisions': '10 kap. ',
    'of numbers': '114 14 ',
    'of hyphens': 'a-',
    'of colons': '1:',
  })) {
    it(`${what} takes at most twelve times the work`, () => {
      const read = (size: number) => () => tokenize(piece.repeat(size));
      expect(growth(read, SMALL)).toBeLessThanOrEqual(MOST_GROWTH);
    });
  }
});
