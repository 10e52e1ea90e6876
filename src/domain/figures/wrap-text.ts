import { TEXT } from './canvas.ts';

/**
 * Widths of letters in parts of the size, as in DejaVu Sans, the widest that a device is likely to have: a picture in a file of
 * its own cannot use the fonts of the page, and text that is a little narrower only leaves more room.
 */
function widthOf(letter: string): number {
  if (/[iljI.,:;’'|()\s-]/u.test(letter)) return 0.36;
  if (/[tfr]/u.test(letter)) return 0.42;
  if (/[mwMW–%]/u.test(letter)) return 0.95;
  if (/\p{Lu}/u.test(letter)) return 0.74;
  return 0.63;
}

/** Bold letters are so much wider. */
const BOLD = 1.11;

/** How wide a line of text becomes at the most, in units of the picture. */
export const measureText = (text: string, isBold = false): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * TEXT.size * (isBold ? BOLD : 1);

/**
 * Text in lines that are no wider than `width`. A word that is wider by itself is parted where it is
 * joined, or else between syllables, or else anywhere: it is never cut off.
 */
export function wrapText(text: string, width: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/u).flatMap((one) => partWord(one, width, isBold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, isBold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Where a Swedish compound is joined by an s: an s between consonants, with some letters on both sides. */
const JOINT = /(?<=\p{L}{4}[bdfgklmnprtv]s)(?=[bdfghjklmnprtv]\p{L}{3})/gu;

/** A place where a Swedish syllable begins: before all that sounds together with its vowel, three letters or more from both ends. */
const SYLLABLE =
  /(?<=\p{L}{3})(?<![bfgkp](?=[lr])|[dt](?=r)|[kt](?=v)|s(?=[klmnptv]))(?=(?:s[kpt]r|[bfgkp][lr]|[dt]r|[kt]v|s[klmnptv]|[bcdfghjklmnprstvwxz])[aeiouy\u{E5}\u{E4}\u{F6}])(?=\p{L}{3})/giu;

function partWord(word: string, width: number, isBold: boolean): string[] {
  const fits = (text: string) => measureText(text, isBold) <= width;
  if (fits(word) || word.length < 4) return [word];
  const letters = [...word];
  let end = letters.length - 2;
  while (end > 2 && !fits(`${letters.slice(0, end).join('')}-`)) end -= 1;
  const head = letters.slice(0, end).join('');
  const lastOf = (places: RegExp) =>
    [...word.matchAll(places)].map(({ index }) => index).findLast((index) => index <= head.length);
  const at = lastOf(JOINT) ?? lastOf(SYLLABLE) ?? head.length;
  const part = word.slice(0, at);
  return [part.endsWith('-') ? part : `${part}-`, ...partWord(word.slice(at), width, isBold)];
}
