/**
 * The index as it is stored in `sok/index.json` and read by the browser. Version 1.
 *
 *     {
 *       "version": 1,
 *       "documents": "term\tmålvakt\tEn person som …\t/ordlista/malvakt/\t\tbulvan|frontperson\n…",
 *       "lengths": "…",       for each document the number of words in each field, a character each
 *       "averages": [5.4, …], for each field the mean of them
 *       "words": "…",         every word that occurs, in order of its folded letters
 *       "postings": "…",      for each word, in which documents and fields it occurs
 *       "endings": [["anmälning", "anmäl"], …],
 *       "stopWords": "att och …",
 *       "synonyms": [["socialbidrag", "försörjningsstöd"], …]
 *     }
 *
 * It is what `lunr.Builder` counts, without what can be computed again: lunr's own JSON holds every weight twice and
 * is several times the size. A word is written as `assistans+ersättning.en`, with `+` where a compound is joined and `.`
 * where its stem ends. Postings are numbers (`encodeNumbers`): for each field the number of documents, left out for the
 * last, and the steps between them. How often a word occurs is left out: with it the golden set was found no better,
 * and the index was 7 kB larger. All that is long is one string: a page must open the index on a slow phone while
 * somebody types, so nothing is taken apart before it is needed.
 *
 * Lifecycle: made at build time, fetched on first use, never kept by the page. A reader of another version treats
 * the file as damaged; the page and its index come from the same build, so that only happens while a new version
 * of the site is being put in place.
 */
export interface StoredIndex {
  version: typeof INDEX_VERSION;
  documents: string;
  lengths: string;
  averages: number[];
  words: string;
  postings: string;
  endings: [from: string, to: string][];
  stopWords: string;
  /** Stems of what is typed, and words that mean the same. */
  synonyms: [said: string, meant: string][];
}

/**
 * A document is a line of kind, title, lead, path, place and aliases. A path that begins with `#` belongs to the page
 * before; a bare `#` stands for the anchor that the title gives. One string is read much faster than a list of lists,
 * and only what is found is taken apart.
 */
export const DOCUMENT_SEPARATOR = '\n';
export const CELL_SEPARATOR = '\t';
export const ALIAS_SEPARATOR = '|';

export const INDEX_VERSION = 1;

/** The fields of the index with their weights. The order is part of the stored format. */
export const FIELD_BOOSTS = { title: 6, aliases: 5, lead: 2, text: 1 } as const;
export type Field = keyof typeof FIELD_BOOSTS;
export const FIELDS = Object.keys(FIELD_BOOSTS) as Field[];

/** The longest field that is told from a longer one. */
const MOST_LENGTH = 89 ** 2 / 16;

/** Lengths of fields, a character each: exact where they are short, and roughly where they are long. */
export const encodeLengths = (lengths: readonly number[]): string =>
  lengths.map((length) => characterOf(Math.round(Math.sqrt(Math.min(length, MOST_LENGTH) * 16)))).join('');

/** The length at one place. */
export const readLength = (lengths: string, place: number): number =>
  digitOf(lengths.charCodeAt(place)) ** 2 / 16;

/** Characters of the numbers: everything that JSON writes as one byte, apart from the space between lists. */
const FIRST = 35;
const SKIPPED = 92;
const BASE = 45;

const characterOf = (digit: number) =>
  String.fromCharCode(digit + FIRST < SKIPPED ? digit + FIRST : digit + FIRST + 1);
const digitOf = (code: number) => (code > SKIPPED ? code - FIRST - 1 : code - FIRST);

/** Whole numbers from 0 as text: digits of base 45, least first; the last digit of a number is 45 higher. */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= BASE) {
      text += characterOf(rest % BASE);
      rest = Math.floor(rest / BASE);
    }
    text += characterOf(rest + BASE);
  }
  return text;
}

/** The numbers that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let place = 0; place < text.length; place += 1) {
    const digit = digitOf(text.charCodeAt(place));
    if (digit < BASE) {
      number += digit * unit;
      unit *= BASE;
    } else {
      numbers.push(number + (digit - BASE) * unit);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}
