/**
 * The index as it is stored in `sok/index.json` and read by the browser. Version 1.
 *
 *     {
 *       "version": 1,
 *       "documents": [["term", "målvakt", "En person som …", "/ordlista/malvakt/", "", "bulvan|frontperson"], …],
 *       "lengths": "…",       for each document the number of words in each field
 *       "words": "…",         every word that occurs, in order of its folded letters
 *       "postings": "…",      for each word, in which documents and fields it occurs
 *       "endings": [["anmälning", "anmäl"], …],
 *       "stopWords": "att och …",
 *       "synonyms": [["socialbidrag", "försörjningsstöd"], …]
 *     }
 *
 * It is what `lunr.Builder` counts, without what can be computed again: lunr's own JSON holds every weight twice and
 * is nine times the size. A word is written as `l d e+f.g`: how many letters it shares with the word before (one
 * character), then the rest, with `+` where a compound is joined and `.` where its stem ends. Postings are numbers
 * (`encodeNumbers`): for each field the number of documents, left out for the last, and the steps between them. How
 * often a word occurs is left out: with it the golden set was found no better, and the index was 7 kB larger.
 *
 * Lifecycle: made at build time, fetched on first use, never kept by the page. A reader of another version treats
 * the file as damaged; the page and its index come from the same build, so that only happens while a new version
 * of the site is being put in place.
 */
export interface StoredIndex {
  version: typeof INDEX_VERSION;
  documents: StoredDocument[];
  lengths: string;
  words: string;
  postings: string;
  endings: [from: string, to: string][];
  stopWords: string;
  /** Stems of what is typed, and words that mean the same. */
  synonyms: [said: string, meant: string][];
}

/** Kind, title, lead, path, place and aliases. A path that begins with `#` belongs to the page before;
 * a bare `#` stands for the anchor that the title gives. */
export type StoredDocument = [
  kind: string,
  title: string,
  lead: string,
  path: string,
  place?: string,
  aliases?: string,
];

export const INDEX_VERSION = 1;

/** The fields of the index with their weights. The order is part of the stored format. */
export const FIELD_BOOSTS = { title: 6, aliases: 5, lead: 2, text: 1 } as const;
export type Field = keyof typeof FIELD_BOOSTS;
export const FIELDS = Object.keys(FIELD_BOOSTS) as Field[];

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
