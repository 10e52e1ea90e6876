import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, splitWords } from './words.ts';

describe('words', () => {
  it('have Swedish letters in them', () => {
    expect(splitWords('Åsa ägde en ö, sa hon.')).toEqual(['Åsa', 'ägde', 'en', 'ö', 'sa', 'hon']);
  });

  it('are whole with hyphens, abbreviations and numbers', () => {
    expect(splitWords('LSS-handläggaren läser t.ex. prop. 2023/24:5 om EU:s regler')).toEqual([
      'LSS-handläggaren',
      'läser',
      't.ex',
      'prop',
      '2023/24:5',
      'om',
      'EU:s',
      'regler',
    ]);
  });

  it('are not dashes and other marks', () => {
    expect(splitWords('ett – två … ”tre” § 4')).toEqual(['ett', 'två', 'tre', '4']);
    expect(countWords(' \n ')).toBe(0);
  });

  it('are the same however å is stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('å', 'ä', 'b', ' ', '.') }), (text) => {
        expect(splitWords(text.normalize('NFD'))).toEqual(splitWords(text.normalize('NFC')));
      }),
    );
  });

  it('of two texts with a space between are the words of both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(countWords(`${one} ${other}`)).toBe(countWords(one) + countWords(other));
      }),
    );
  });
});
