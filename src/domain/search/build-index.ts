import lunr from 'lunr';
import { asciiSlug } from '../course/ascii-slug.ts';
import { foldLetters } from './fold-letters.ts';
import type { SearchDocument } from './search-document.ts';
import { findJoints } from './split-compound.ts';
import {
  ALIAS_SEPARATOR,
  CELL_SEPARATOR,
  DOCUMENT_SEPARATOR,
  encodeLengths,
  encodeNumbers,
  FIELD_BOOSTS,
  FIELDS,
  INDEX_VERSION,
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
  /** Words that say nothing about what somebody looks for. */
  stopWords: readonly string[];
}

/** Parts of compounds that never stand alone in `compoundParts` must be this long, or half the words would split. */
const SHORTEST_FOUND_PART = 4;
/** Excerpts are cut after the word that reaches this length. */
const LONGEST_LEAD = 110;
/** Of a section it is the beginning of its text, which says less. */
const LONGEST_BEGINNING = 85;

/** Builds the stored index. Runs at build time; lunr counts, and what the browser can compute again is left out. */
export function buildIndex(documents: readonly SearchDocument[], words: SearchWords): StoredIndex {
  const endings = compileEndings(words.forms);
  const stopWords = new Set(words.stopWords.flatMap(tokenize));
  const surfaces = new Map<string, string>();
  const builder = countWords(documents, endings, stopWords, surfaces);
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
  const lengths = documents.flatMap((_, place) =>
    FIELDS.map((field) => builder.fieldLengths[`${field}/${place}`] ?? 0),
  );
  return {
    version: INDEX_VERSION,
    documents: storeDocuments(documents),
    lengths: encodeLengths(lengths),
    averages: FIELDS.map((_, field) =>
      average(lengths.filter((__, place) => place % FIELDS.length === field)),
    ),
    words: marked.join(' '),
    postings: stems.map((stem) => encodePostings(builder, stem)).join(' '),
    endings: endings.map(([from, to]) => [from, to]),
    stopWords: [...stopWords].join(' '),
    synonyms: listSynonyms(words, endings),
  };
}

/** What `lunr.Builder` keeps while it counts; it is documented, but not part of its types. */
interface CountingBuilder extends lunr.Builder {
  invertedIndex: Record<string, Record<string, Record<string, object>>>;
  fieldLengths: Record<string, number>;
}

/** Lets lunr count the stems of every field. `surfaces` gets the shortest way in which each stem is written. */
function countWords(
  documents: readonly SearchDocument[],
  endings: readonly Ending[],
  stopWords: ReadonlySet<string>,
  surfaces: Map<string, string>,
): CountingBuilder {
  const builder = new lunr.Builder() as CountingBuilder;
  builder.ref('place');
  for (const field of FIELDS) builder.field(field, { boost: FIELD_BOOSTS[field] });
  const stem = (token: string) => {
    const found = stemWord(token, endings);
    const known = surfaces.get(found);
    // Where the editors' endings have made the stem another word, that word is how it is written.
    const written = token.startsWith(found) ? token : found;
    if (known === undefined || written.length < known.length) surfaces.set(found, written);
    return found;
  };
  builder.tokenizer = Object.assign(
    (text?: string | object | object[] | null) =>
      tokenize(String(text ?? ''))
        .filter((token) => !stopWords.has(token))
        .map((token) => new lunr.Token(stem(token), {})),
    { separator: / / },
  );
  for (const [place, document] of documents.entries()) {
    // A section is found by the name of its page, too.
    const lead = document.lead || document.place;
    builder.add({ ...document, lead, aliases: document.aliases.join('. '), place });
  }
  return builder;
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
      (stem) => stem.length >= SHORTEST_FOUND_PART && /^\p{L}+$/u.test(stem) && !stopStems.has(stem),
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

const average = (numbers: readonly number[]) =>
  Math.round((numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)) * 100) / 100;

function encodePostings(builder: CountingBuilder, stem: string): string {
  const posting = builder.invertedIndex[stem] ?? {};
  const numbers = FIELDS.flatMap((field) => {
    const documents = Object.keys(posting[field] ?? {})
      .map(Number)
      .toSorted((one, other) => one - other);
    return [
      documents.length,
      ...documents.map((document, place) => document - (documents[place - 1] ?? -1) - 1),
    ];
  });
  // The last field is the text, where most words are: it needs no number to say where it ends.
  numbers.splice(numbers.length - 1 - Object.keys(posting[FIELDS.at(-1) ?? 'text'] ?? {}).length, 1);
  return encodeNumbers(numbers);
}

function storeDocuments(documents: readonly SearchDocument[]): string {
  let page = '#';
  const lines = documents.map(({ kind, title, lead, text, path, place, aliases }) => {
    const anchor = path.startsWith(`${page}#`) ? path.slice(page.length) : undefined;
    if (!path.includes('#')) page = path;
    const isPlainAnchor = anchor === `#${asciiSlug(title)}`;
    const cells = [
      kind,
      title,
      lead ? shorten(lead, LONGEST_LEAD) : shorten(text, LONGEST_BEGINNING),
      isPlainAnchor ? '#' : (anchor ?? path),
      // A section is on the page before it, whose title is its place.
      anchor === undefined ? place : '',
      aliases.map((alias) => alias.replaceAll(ALIAS_SEPARATOR, ' ')).join(ALIAS_SEPARATOR),
    ];
    const line = cells.map((cell) => cell.replace(/\s+/g, ' ')).join(CELL_SEPARATOR);
    return line.replace(/\t+$/, '');
  });
  return lines.join(DOCUMENT_SEPARATOR);
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.indexOf(' ', longest);
  return end === -1 ? text : `${text.slice(0, end).replace(/[,.;:–]+$/, '')} …`;
}

function listSynonyms({ synonyms }: SearchWords, endings: readonly Ending[]): [string, string][] {
  return synonyms.flatMap(({ said, meant }) =>
    said.map((phrase): [string, string] => [
      tokenize(phrase)
        .map((token) => foldLetters(stemWord(token, endings)))
        .join(' '),
      meant.join('|'),
    ]),
  );
}
