import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, wrapText } from './wrap-text.ts';

describe('wrapping text', () => {
  it('never makes a line that is too wide, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 60, max: 300 }),
        fc.boolean(),
        (text, width, isBold) => {
          const lines = wrapText(text, width, isBold);
          for (const line of lines) expect(measureText(line, isBold)).toBeLessThanOrEqual(width);
          const letters = (written: string) => written.replaceAll(/[ \n-]/gu, '');
          expect(letters(lines.join(''))).toBe(letters(text));
        },
      ),
    );
  });

  it('breaks between words, and a long word where it is joined', () => {
    expect(wrapText('två ord', 40)).toEqual(['två', 'ord']);
    expect(wrapText('lägenhetsregisterlagen', 100)[0]).toBe('lägenhets-');
    expect(wrapText('Försäkringskassan', 130, true)).toEqual(['Försäkrings-', 'kassan']);
    expect(wrapText('uppgiften', measureText('uppgif-'))).toEqual(['uppgif-', 'ten']);
    expect(wrapText('visselblåsare', measureText('visselb-'))).toEqual(['vissel-', 'blåsare']);
    expect(wrapText('anläggningar', 60)[0]).toMatch(/-$/u);
  });

  it.each([
    ['at an s between consonants', 'arbetsplats', 'arbets-', ['arbets-', 'plats']],
    [
      'where a syllable begins, with all that sounds with its vowel',
      'kontrollera',
      'kontro-',
      ['kon-', 'trol-', 'lera'],
    ],
    ['at the hyphen that it has', 'bbbb-bbbb', 'bbbb-b', ['bbbb-', 'bbbb']],
    ['anywhere else', 'bbbbbbbb', 'bbbbb', ['bbbb-', 'bbbb']],
  ])('parts a word %s', (_, word, room, lines) => {
    expect(wrapText(word, measureText(room))).toEqual(lines);
  });

  it('leaves a word of three letters whole, however little room there is', () => {
    expect(wrapText('www', 1)).toEqual(['www']);
    expect(wrapText('wwww', 1)).toEqual(['ww-', 'ww']);
  });

  it('fills a line to its last unit', () => {
    expect(wrapText('två ord', measureText('två ord'))).toEqual(['två ord']);
    expect(wrapText('två ord', measureText('två ord') - 0.1)).toEqual(['två', 'ord']);
    expect(wrapText('två  ord\ntill', 500)).toEqual(['två ord till']);
    expect(wrapText('', 500)).toEqual(['']);
  });
});

describe('the width of text', () => {
  it.each([
    ['i', 0.36],
    [' ', 0.36],
    ['-', 0.36],
    ['t', 0.42],
    ['m', 0.95],
    ['%', 0.95],
    ['Å', 0.74],
    ['a', 0.63],
    ['7', 0.63],
  ])('of %s is the size times %d', (letter, width) => {
    expect(measureText(letter)).toBeCloseTo(14 * width);
    expect(measureText(`${letter}${letter}`)).toBeCloseTo(28 * width);
    expect(measureText(letter, true)).toBeCloseTo(14 * width * 1.11);
  });
});
