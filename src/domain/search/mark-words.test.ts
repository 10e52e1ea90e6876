import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from './mark-words.ts';
import { stemWord } from './word-forms.ts';

const stem = (token: string) => stemWord(token, []);

/** Any UTF-16, with surrogates that stand alone. */
const anyString = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('markWords', () => {
  it('marks every form of a word that was looked for', () => {
    const marked = markWords('Målvakten kände andra målvakter.', new Set(['målvak', 'målvakt']), stem);
    expect(marked.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      'Målvakten',
      'målvakter',
    ]);
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(anyString, fc.array(fc.string()), (text, stems) => {
        const pieces = markWords(text, new Set(stems), stem);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
