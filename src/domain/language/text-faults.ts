import type { FindingCode, FindingParams } from '../words/finding.ts';
import { findPersonalNumber } from './find-personal-number.ts';

type FaultCode = Extract<FindingCode, 'I119' | 'I120' | 'I121' | 'I721' | 'I722' | 'I723'>;

/** Something on one line of a file that is wrong whatever the file is. */
export type TextFault = { [Code in FaultCode]: { code: Code; params: FindingParams[Code] } }[FaultCode];

/** What the bytes 80–9F are in Windows-1252, in their order. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009fŸ';

/** Letters of two and three bytes that were read as so many letters of one. */
const MISREAD = /[\u00c2-\u00df].|[\u00e0-\u00ef]../gu;

/** The letter that misread ones were before, or the same again where they were none. */
function readBack(letters: string): string {
  const bytes = [...letters].map((letter) => {
    const place = WINDOWS_1252.indexOf(letter);
    return place === -1 ? (letter.codePointAt(0) ?? 0) : 0x80 + place;
  });
  const [first = 0, ...rest] = bytes;
  if (!rest.every((byte) => byte >= 0x80 && byte <= 0xbf)) return letters;
  const start = rest.length === 1 ? first & 0x1f : first & 0x0f;
  return String.fromCodePoint(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), start));
}

/** Also what cannot be read back: `�`, and a question mark where a letter was. */
const UNREADABLE = /Ã.|Â[\u00a0-\u00bf]|â€|ï¿½|\ufffd/u;
const LOST_LETTER = /(?<=\p{L})\?(?=\p{Ll})/u;
const ADDRESS = /(?:https?:\/\/|\/)[^\s)>\]"]*/gu;

/** Characters that nobody sees. What they are called is told to the author. */
const UNSEEN: readonly (readonly [what: FindingParams['I120']['what'], pattern: RegExp])[] = [
  ['control', /(?![\t\n])\p{Cc}|[\u2028\u2029]/u],
  ['soft-hyphen', /\u00ad|&shy;/u],
  ['zero-width', /[\u200b-\u200d\u2060-\u2064\ufeff]|&zwn?j;/u],
  ['direction', /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  // Between a number and its unit it is what a printer would use.
  ['hard-space', /(?<![\d§])[\u00a0\u202f](?![\d§])|&nbsp;/u],
];

/** A letter with its mark as a character of its own, as macOS names files and some PDFs are copied. */
const APART = /\p{L}[\u0300-\u036f]+/u;

/** Words that somebody leaves where a text is to come. Capitals, since ”todo” may be a word of somebody's name. */
const UNFINISHED = /(?<![\p{L}\d])(?:TODO|FIXME|XXX+|TBD|Lorem ipsum|\?{3,})(?![\p{L}\d])/u;

const EMOJI = /\p{Emoji_Presentation}|\ufe0f|[\u{1f000}-\u{1faff}]/u;

/** What nearly every file is made of: the keys of a Swedish keyboard, and the signs that the guide asks for. */
const ORDINARY =
  /^[\t\n\u0020-\u007e\u00a7\u00c4\u00c5\u00c9\u00d6\u00d7\u00e4\u00e5\u00e9\u00f6\u00fc\u2013\u2019\u201d\u2026]*$/u;
/** What may be a fault among ordinary characters. */
const SUSPICIOUS =
  /[^\s"'(]\?[^\s"')?&]|\?{3}|&(?:nbsp|shy|zwn?j);|TODO|FIXME|XXX|TBD|Lorem ipsum|\d{6}\s?[-+–]?\s?\d{4}/u;

/**
 * What is wrong with the characters of a text, and what in it is no text yet: each kind once a line. Lines are counted
 * from 1. `isComment` says which lines only editors read.
 */
export function findTextFaults(
  text: string,
  isComment: (line: string, number: number) => boolean,
): (TextFault & { line: number })[] {
  // One look at the whole, since hardly any text has a fault.
  if (ORDINARY.test(text) && !SUSPICIOUS.test(text)) return [];
  return text.split('\n').flatMap((written, index) => {
    const line = index + 1;
    const faults = [...findWrongCharacters(written)];
    if (!isComment(written, line)) faults.push(...findUnfinished(written));
    return faults.map((fault) => ({ ...fault, line }));
  });
}

function findWrongCharacters(line: string): TextFault[] {
  if (UNREADABLE.test(line) || LOST_LETTER.test(line.replaceAll(ADDRESS, ''))) {
    const corrected = line.replaceAll(MISREAD, readBack).trim();
    const isReadable = !UNREADABLE.test(corrected) && !LOST_LETTER.test(corrected);
    return [{ code: 'I119', params: { text: line.trim(), corrected: isReadable ? corrected : undefined } }];
  }
  const faults: TextFault[] = UNSEEN.flatMap(([what, pattern]) => {
    const at = pattern.exec(line);
    return at ? [{ code: 'I120' as const, params: { what, ...wordsAround(line, at) } }] : [];
  });
  const apart = APART.exec(line)?.[0];
  if (apart !== undefined)
    faults.push({
      code: 'I121',
      params: { letter: apart.normalize('NFC'), corrected: line.trim().normalize('NFC') },
    });
  return faults;
}

function findUnfinished(line: string): TextFault[] {
  const faults: TextFault[] = [];
  const unfinished = UNFINISHED.exec(line)?.[0];
  if (unfinished !== undefined) faults.push({ code: 'I721', params: { text: unfinished } });
  const number = findPersonalNumber(line.replaceAll(ADDRESS, ''));
  if (number !== undefined) faults.push({ code: 'I722', params: { number } });
  const emoji = EMOJI.exec(line)?.[0];
  if (emoji !== undefined) faults.push({ code: 'I723', params: { emoji: emoji === '\ufe0f' ? '☺' : emoji } });
  return faults;
}

/** The words on both sides of what nobody sees. */
function wordsAround(
  line: string,
  { index, 0: { length } }: RegExpExecArray,
): { before: string; after: string } {
  const before = /\S*\s*$/u.exec(line.slice(0, index))?.[0] ?? '';
  const after = /^\s*\S*/u.exec(line.slice(index + length))?.[0] ?? '';
  const seen = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
      .trim()
      .slice(-30);
  return { before: seen(before), after: seen(after) };
}

const MERGE_MARKER = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/u;

/** The line of the first mark that git leaves where two versions could not be joined, counted from 1. */
export function findMergeMarker(text: string): number | undefined {
  const index = text.split('\n').findIndex((line) => MERGE_MARKER.test(line));
  return index === -1 ? undefined : index + 1;
}
