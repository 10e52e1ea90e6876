import lunr from 'lunr';
import { asciiSlug } from '../words/ascii-slug.ts';
import { encodeNumbers, TWO_CHARACTERS } from './encode-numbers.ts';
import { foldLetters } from './fold-letters.ts';
import { packIndex, type SerialisedIndex } from './pack-index.ts';
import type { DocumentKind, SearchDocument } from './search-document.ts';
import { findJoints } from './split-compound.ts';
import {
  DOCUMENT_COLUMNS,
  DOCUMENT_SEPARATOR,
  type DocumentColumn,
  FIELDS,
  FREQUENT,
  INDEX_VERSION,
  MEANING_SEPARATOR,
  NAME_SEPARATOR,
  type StoredIndex,
} from './stored-index.ts';
import { tokenize } from './tokenize.ts';
import { compileEndings, type Ending, stemWord } from './word-forms.ts';

/** What the editors know about words: `content/synonyms.yaml`. */
export interface SearchWords {
  /** What somebody types, and what the site calls it. */
  synonyms: readonly { said: readonly string[]; meant: readonly string[] }[];
  /** Forms of one word that the stemmer does not bring together. */
  forms: readonly (readonly string[])[];
  /** Words that compounds are made of, also where they never stand alone. */
  compoundParts: readonly string[];
  /** Words that look like compounds and are not. */
  notCompounds: readonly string[];
  /** Common words that are no misspelling of a word of the site, though they look like one. */
  ordinaryWords: readonly string[];
  /** Words of what the site is not about: who types them is told that there is no sure answer. */
  elsewhere: readonly string[];
  /** Words that say nothing about what somebody looks for. */
  stopWords: readonly string[];
}

/** Parts of compounds that never stand alone in `compoundParts` must be this long, or half the words would split. */
const SHORTEST_FOUND_PART = 4;
/** Ends that words are derived with, and that happen to be words: `ring` is no part of `hantering`. */
const SUFFIX = /^(?:ring|ning|ling|else|ande|ende|skap|sion|tion|itet|isk|are)$/;
/**
 * How much a page is worth by what it is: what tells somebody what to do comes before what teaches, and a source only says who said
 * it. The ratios are a fit of a choice among all that was found, with each set of queries in turn left out, and rounded.
 */
const KIND_WORTH: Record<DocumentKind, number> = {
  sign: 0.65,
  guide: 1.25,
  term: 0.9,
  answer: 1.4,
  source: 0.9,
  scenario: 1,
  dossier: 0.6,
  place: 0.6,
  lesson: 1,
};
/** A shorter part of a compound does not say what it is about. */
const SHORTEST_ELSEWHERE = 6;
/** A small word in so many names for each document says nothing. */
const COMMON = 0.025;
/**
 * A word in the running text of so many documents, and in more than this share of them, says nothing there: it is found by titles, phrases
 * and leads. Half of what the index knew of running texts was about such words, and no set of queries lost by leaving them out.
 */
const MANY_TEXTS = 4;
const COMMON_IN_TEXTS = 0.004;
/** Excerpts are cut after the word that reaches this length. */
const LONGEST_LEAD = 73;
/** Of a section it is the beginning of its text, which says less. */
const LONGEST_BEGINNING = 65;

/** Builds the stored index. Runs at build time: lunr builds its index, and it is packed for the way to the browser. */
export function buildIndex(documents: readonly SearchDocument[], words: SearchWords): StoredIndex {
  const endings = compileEndings(words.forms);
  const { stopWords, lightWords } = sortSmallWords(words, documents);
  const surfaces = new Map<string, string>();
  const index = buildLunrIndex(documents, { endings, stopWords, lightWords, surfaces });
  const isPart = createPartTest(words, endings, stopWords, surfaces.keys());
  const notCompounds = new Set(words.notCompounds.map((word) => stemWord(word, endings)));

  const stems = [...surfaces.keys()].toSorted((one, other) => {
    const [first, second] = [
      foldLetters(surfaces.get(one) ?? one),
      foldLetters(surfaces.get(other) ?? other),
    ];
    return first < second ? -1 : first > second ? 1 : one < other ? -1 : 1;
  });
  const marked = stems.map((stem) => {
    const word = surfaces.get(stem) ?? stem;
    return markWord(word, stem, notCompounds.has(stem) ? [] : findJoints(word, isPart));
  });
  const frequent = findFrequent(documents, endings, stopWords);
  return {
    version: INDEX_VERSION,
    documents: storeDocuments(documents, createNamer(stems, { endings, stopWords, frequent })),
    words: marked.map((word, place) => (frequent.has(stems[place] ?? '') ? FREQUENT + word : word)).join(' '),
    postings: packIndex(index.toJSON() as SerialisedIndex, stems),
    endings: endings.map(([from, to]) => [from, to]),
    stopWords: [...stopWords].join(' '),
    lightWords: [...lightWords].join(' '),
    ordinaryStems: foldLetters(
      listStems(words.ordinaryWords, endings)
        .filter((stem) => !surfaces.has(stem))
        .join(' '),
    ),
    elsewhere: listStems(words.elsewhere, endings)
      .map(foldLetters)
      .map((stem) => (stem.length < SHORTEST_ELSEWHERE ? `^${stem}$` : stem))
      .join('|'),
    synonyms: listSynonyms(words, endings, stopWords),
  };
}

/**
 * Small words are told apart by use. One that many names have says nothing anywhere; one that few have says something there,
 * though not in running text: *ingen vet*, *fick sparken*. Those that no name has say nothing, either. The most common come
 * first: each name is stored as numbers, and the first are the shortest.
 */
function sortSmallWords(
  { stopWords }: SearchWords,
  documents: readonly SearchDocument[],
): { stopWords: ReadonlySet<string>; lightWords: ReadonlySet<string> } {
  const counts = new Map<string, number>();
  for (const { title, aliases } of documents) {
    for (const token of [title, ...aliases].flatMap(tokenize))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const countOf = (word: string) => counts.get(word) ?? 0;
  const isLight = (word: string) => countOf(word) > 0 && countOf(word) < documents.length * COMMON;
  const all = stopWords.flatMap(tokenize).toSorted((one, other) => countOf(other) - countOf(one));
  return {
    stopWords: new Set(all.filter((word) => !isLight(word))),
    lightWords: new Set(all.filter(isLight)),
  };
}

interface Reading {
  endings: readonly Ending[];
  stopWords: ReadonlySet<string>;
  lightWords: ReadonlySet<string>;
  /** Gets the shortest way in which each stem is written. */
  surfaces: Map<string, string>;
}

/** Has lunr index the stems of every field; light words of all but running text. */
function buildLunrIndex(
  documents: readonly SearchDocument[],
  { endings, stopWords, lightWords, surfaces }: Reading,
): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('place');
  for (const field of FIELDS) builder.field(field);
  const stem = (token: string) => {
    const found = stemWord(token, endings);
    const known = surfaces.get(found);
    // Where the editors' endings have made the stem another word, that word is how it is written.
    const written = token.startsWith(found) ? token : found;
    if (known === undefined || written.length < known.length) surfaces.set(found, written);
    return found;
  };
  builder.tokenizer = Object.assign(
    (tokens?: string | object | object[] | null) =>
      (tokens as string[]).map((token) => new lunr.Token(stem(token), {})),
    { separator: / / },
  );
  const read = (text: string) => tokenize(text).filter((token) => !stopWords.has(token));
  const isCommonInTexts = findCommonInTexts(documents, endings);
  for (const [place, { title, aliases, lead, text, ...document }] of documents.entries()) {
    const names = {
      title: read(title),
      aliases: aliases.flatMap(read),
      // A section is found by the name of its page, too.
      lead: read(lead || document.place),
    };
    const named = new Set(Object.values(names).flat().map(stem));
    builder.add({
      place,
      ...names,
      // What a name says already is found by the name.
      text: read(text).filter(
        (token) => !lightWords.has(token) && !isCommonInTexts(token) && !named.has(stem(token)),
      ),
    });
  }
  return builder.build();
}

/** Knows the words that so many running texts have that they tell none of them apart. */
function findCommonInTexts(
  documents: readonly SearchDocument[],
  endings: readonly Ending[],
): (token: string) => boolean {
  const counts = new Map<string, number>();
  for (const { text } of documents) {
    const stems = new Set(tokenize(text).map((token) => stemWord(token, endings)));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const most = Math.max(MANY_TEXTS, documents.length * COMMON_IN_TEXTS);
  return (token) => (counts.get(stemWord(token, endings)) ?? 0) > most;
}

/** Knows whether a piece of a word can be part of a compound: an editor says so, or it is a word of the content. */
function createPartTest(
  words: SearchWords,
  endings: readonly Ending[],
  stopWords: ReadonlySet<string>,
  stems: Iterable<string>,
): (piece: string) => boolean {
  const chosen = new Set(words.compoundParts.map((word) => stemWord(word, endings)));
  const stopStems = new Set([...stopWords].map((word) => stemWord(word, endings)));
  const found = new Set(
    [...stems].filter(
      (stem) =>
        stem.length >= SHORTEST_FOUND_PART &&
        /^\p{L}+$/u.test(stem) &&
        !stopStems.has(stem) &&
        !SUFFIX.test(stem),
    ),
  );
  const cache = new Map<string, boolean>();
  return (piece) => {
    const known = cache.get(piece);
    if (known !== undefined) return known;
    const stem = stemWord(piece, endings);
    const isPart = chosen.has(stem) || (piece.length >= SHORTEST_FOUND_PART && found.has(stem));
    cache.set(piece, isPart);
    return isPart;
  };
}

/** `assistans+ersättning.en`: a compound's joints, and where the stem ends if that is before the end. */
function markWord(word: string, stem: string, joints: readonly number[]): string {
  let marked = '';
  for (let place = 0; place < word.length; place += 1) {
    if (joints.includes(place)) marked += '+';
    if (place === stem.length) marked += '.';
    marked += word[place];
  }
  return marked;
}

/** The stems that most phrases have: as many as get numbers of two characters. */
function findFrequent(
  documents: readonly SearchDocument[],
  endings: readonly Ending[],
  stopWords: ReadonlySet<string>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const token of documents.flatMap(({ aliases }) => aliases.flatMap(tokenize))) {
    if (stopWords.has(token)) continue;
    const stem = stemWord(token, endings);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one).map(([stem]) => stem);
  return new Set(sorted.slice(0, Math.max(0, TWO_CHARACTERS - stopWords.size)));
}

/** Writes a name as the numbers of its words. Small words and then frequent ones come first: a low number is short. */
function createNamer(
  stems: readonly string[],
  {
    endings,
    stopWords,
    frequent,
  }: Pick<Reading, 'endings' | 'stopWords'> & { frequent: ReadonlySet<string> },
): (name: string) => string {
  const small = [...stopWords];
  const ordered = [
    ...stems.filter((stem) => frequent.has(stem)),
    ...stems.filter((stem) => !frequent.has(stem)),
  ];
  const numbers = new Map(ordered.map((stem, number) => [stem, small.length + number]));
  return (name) =>
    encodeNumbers(
      tokenize(name).flatMap((token) =>
        stopWords.has(token) ? small.indexOf(token) : (numbers.get(stemWord(token, endings)) ?? []),
      ),
    );
}

function storeDocuments(
  documents: readonly SearchDocument[],
  nameOf: (name: string) => string,
): StoredIndex['documents'] {
  let page = '#';
  const rows = documents.map(({ kind, worth = 1, title, lead, text, path, place, aliases, answer }) => {
    const anchor = path.startsWith(`${page}#`) ? path.slice(page.length) : undefined;
    if (!path.includes('#')) page = path;
    const isPlainAnchor = anchor === `#${asciiSlug(title)}`;
    return {
      kind: `${kind} ${Number((KIND_WORTH[kind] * worth).toFixed(2))}`,
      title,
      lead: answer ? lead : lead ? shorten(lead, LONGEST_LEAD) : shorten(text, LONGEST_BEGINNING),
      path: isPlainAnchor ? '#' : (anchor ?? path),
      // A section is on the page before it, whose title is its place.
      place: anchor === undefined ? place : '',
      aliases: aliases.map(nameOf).join(NAME_SEPARATOR),
      linkText: answer?.link.text ?? '',
      callText: answer?.call?.text ?? '',
      phone: answer?.call?.phone ?? '',
    };
  });
  const toColumn = (column: DocumentColumn) =>
    rows.map((row) => row[column].replace(/\s+/g, ' ')).join(DOCUMENT_SEPARATOR);
  return Object.fromEntries(
    DOCUMENT_COLUMNS.map((column) => [column, toColumn(column)]),
  ) as StoredIndex['documents'];
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.indexOf(' ', longest);
  return end === -1 ? text : `${text.slice(0, end).replace(/[,.;:–]+$/, '')} …`;
}

/** The stems of some words, each once. */
const listStems = (words: readonly string[], endings: readonly Ending[]): string[] =>
  [...new Set(words.flatMap(tokenize).map((word) => stemWord(word, endings)))].toSorted();

/** Small words are passed over in what is typed, and so in what is said of it. */
function listSynonyms(
  { synonyms }: SearchWords,
  endings: readonly Ending[],
  stopWords: ReadonlySet<string>,
): [string, string][] {
  const stemsOf = (phrase: string) =>
    tokenize(phrase)
      .filter((token) => !stopWords.has(token))
      .map((token) => foldLetters(stemWord(token, endings)))
      .join(' ');
  return synonyms.map(({ said, meant }) => [
    [...new Set(said.map(stemsOf))].join(MEANING_SEPARATOR),
    meant.join(MEANING_SEPARATOR),
  ]);
}
