import lunr from 'lunr';
import { asciiSlug } from '../words/ascii-slug.ts';
import { decodeNumbers } from './encode-numbers.ts';
import { foldLetters } from './fold-letters.ts';
import { toLunr, unpackPlaces } from './pack-index.ts';
import type { DocumentKind } from './search-document.ts';
import {
  DOCUMENT_SEPARATOR,
  type DocumentColumn,
  FREQUENT,
  INDEX_VERSION,
  MEANING_SEPARATOR,
  NAME_SEPARATOR,
  type StoredIndex,
} from './stored-index.ts';
import { tokenize } from './tokenize.ts';
import { type Ending, stemWord } from './word-forms.ts';

/** A document as results show it. */
export interface FoundDocument {
  kind: DocumentKind;
  title: string;
  lead: string;
  path: string;
  place: string;
  /** Its title and its aliases, each as the numbers of its words, and of its small words after those. */
  names: number[][];
  /** Of a short answer: what its link says, and the number to call with what its link says. Empty in others. */
  linkText: string;
  callText: string;
  phone: string;
  /** The number of the page that it is on: its own, or for a section that of the document before it. */
  page: number;
}

/** A word of the index. */
export interface IndexWord {
  /** In its shortest form. */
  text: string;
  folded: string;
  stem: string;
  foldedStem: string;
  /** Where a compound is joined. */
  joints: number[];
}

/** An index that can be searched. */
export interface OpenIndex {
  documentCount: number;
  document: (number: number) => FoundDocument;
  /** What a document is, without taking the rest of it apart. */
  kind: (number: number) => DocumentKind;
  /** How much a document is worth beside others that say the same. */
  worth: (number: number) => number;
  /** The number of the page that a document is on: its own, or for a section that of the document before it. */
  pages: readonly number[];
  /** How many phrases a document has. */
  phraseCount: (number: number) => number;
  /** The folded letters of all words, in order: a word's place is its place here. */
  folded: readonly string[];
  /** The same with spaces between them, to look for letters in. */
  foldedText: string;
  word: (place: number) => IndexWord;
  stem: (token: string) => string;
  isStopWord: (token: string) => boolean;
  /** A small word that few names have: it says something, but less than others that are as rare. */
  isLight: (token: string) => boolean;
  /** The number of a small word in names, after those of the words; undefined for a word that says something. */
  numberOfStopWord: (token: string) => number | undefined;
  /** A common word that no page has: it is no other word written wrong. */
  isOrdinary: (token: string) => boolean;
  /** A word of what the site is not about. */
  isElsewhere: (token: string) => boolean;
  /** The same for the very words that an editor has named, and no compound of them. */
  isNamedElsewhere: (token: string) => boolean;
  /** What the editors say is meant by some folded stems. */
  synonyms: (said: string) => string[];
  /** The documents that a word occurs in, in any field. */
  documentsWith: (word: number) => readonly number[];
  /** Its terms are the stems of the words, its references the numbers of the documents. */
  lunr: lunr.Index;
}

/** Nobody types so much in a visit; the memory must be bounded. */
const MOST_REMEMBERED = 20_000;

/** Opens a stored index; undefined when it is of another version or damaged. */
export function openIndex(stored: StoredIndex): OpenIndex | undefined {
  if (stored?.version !== INDEX_VERSION) return undefined;
  const endings: readonly Ending[] = stored.endings;
  const marked = stored.words.split(' ');
  const words = marked.map((word) => word.replace(FREQUENT, ''));
  const columns = readColumns(stored.documents);
  const lightWords = ` ${stored.lightWords} ${foldLetters(stored.lightWords)} `;
  const ordinaryStems = ` ${stored.ordinaryStems} `;
  /** Also by its first or last part. */
  const elsewherePart = new RegExp(`^(?:${stored.elsewhere})|(?:${stored.elsewhere})$`);
  const foldedText = foldLetters(stored.words.replace(/[*+.]/g, ''));
  const stopWords = stored.stopWords.split(' ');
  /** Also as they are typed without marks. */
  const smallWords = new Map(
    [foldLetters(stored.stopWords).split(' '), stopWords].flatMap((small) =>
      small.map((word, place) => [word, words.length + place] as const),
    ),
  );
  const folded = foldedText.split(' ');
  const nameOf = (title: string) =>
    tokenize(title).flatMap((token) => {
      if (stopWords.includes(token)) return smallWords.get(token) ?? [];
      const foldedStem = foldLetters(stem(token));
      return placesBeginning(folded, foldedStem).filter((place) => readAt(place).stem === stem(token));
    });
  const frequency = (place: number) => Number(marked[place]?.startsWith(FREQUENT));
  const ordered = [...words.keys()].sort((one, other) => frequency(other) - frequency(one));
  /** A stored name counts small words from 0, and frequent ones next; here they come after the words, whose numbers are their places. */
  const aliases = columns.aliases.map((names) =>
    (names === '' ? [] : names.split(NAME_SEPARATOR)).map((name) =>
      decodeNumbers(name).map((number) =>
        number < stopWords.length ? words.length + number : (ordered[number - stopWords.length] ?? 0),
      ),
    ),
  );
  const standing = unpackPlaces(
    stored.postings,
    aliases.map((names) => new Set(names.flat())),
  );
  const pages: number[] = [];
  for (const [number, path] of columns.path.entries())
    pages.push(path.startsWith('#') ? (pages.at(-1) ?? 0) : number);
  const readAt = remember((place: number) => readWord(words[place] ?? ''));
  const stem = remember((token: string) => stemWord(token, endings));
  const findElsewhere = (token: string) => elsewherePart.exec(foldLetters(stem(token)))?.[0];
  const isNamedElsewhere = (token: string) => findElsewhere(token) === foldLetters(stem(token));
  /** A compound that some page has is about what that page is about. */
  const isElsewhere = (token: string) =>
    isNamedElsewhere(token) ||
    (!!findElsewhere(token) && !placesBeginning(folded, foldLetters(stem(token))).length);
  return {
    documentCount: columns.kind.length,
    document: remember((number) =>
      readDocument(columns, number, pages[number] ?? 0, (title) => [
        nameOf(title),
        ...(aliases[number] ?? []),
      ]),
    ),
    kind: (number) => readKind(columns.kind[number] ?? ''),
    worth: (number) => readWorth(columns.kind[number] ?? ''),
    pages,
    phraseCount: (number) => aliases[number]?.length ?? 0,
    folded,
    foldedText,
    word: readAt,
    stem,
    isLight: (token) => lightWords.includes(` ${token} `),
    // Without its marks it may be another word: `far` and `får`.
    isStopWord: (token) => smallWords.has(token) && (stopWords.includes(token) || !folded.includes(token)),
    numberOfStopWord: (token) => smallWords.get(token),
    isOrdinary: (token) => isElsewhere(token) || ordinaryStems.includes(` ${foldLetters(stem(token))} `),
    isElsewhere,
    isNamedElsewhere,
    synonyms: (said) =>
      stored.synonyms.flatMap(([phrases, meant]) =>
        `|${phrases}|`.includes(`|${said}|`) ? meant.split(MEANING_SEPARATOR) : [],
      ),
    documentsWith: remember((word) => [...new Set(standing[word]?.flat())]),
    lunr: lunr.Index.load(toLunr(standing, words.map(readStem), columns.kind.length)),
  };
}

/** Places of the words that begin with some folded letters; they stand together. */
export function placesBeginning(words: readonly string[], letters: string): number[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  while (words[low]?.startsWith(letters)) places.push(low++);
  return places;
}

/** Works out every answer once: the same words come again with every letter that is typed. */
function remember<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const answer = known.get(asked) ?? work(asked);
    if (known.size < MOST_REMEMBERED) known.set(asked, answer);
    return answer;
  };
}

/** The version says which kinds there are. */
const readKind = (kind: string) => /^\S+/.exec(kind)?.[0] as DocumentKind;

/** After the kind. */
const readWorth = (kind: string) => Number.parseFloat(kind.slice(kind.indexOf(' ')));

type Columns = Record<DocumentColumn, readonly string[]>;

const readColumns = (documents: StoredIndex['documents']) =>
  Object.fromEntries(
    Object.entries(documents).map(([column, lines]) => [column, lines.split(DOCUMENT_SEPARATOR)]),
  ) as Partial<Columns> as Columns;

function readDocument(
  columns: Columns,
  number: number,
  page: number,
  namesOf: (title: string) => number[][],
): FoundDocument {
  const read = (column: DocumentColumn, line = number) => columns[column][line] ?? '';
  const title = read('title');
  const path = read('path');
  const isSection = path.startsWith('#');
  return {
    kind: readKind(read('kind')),
    title,
    lead: read('lead'),
    path: isSection ? `${read('path', page)}${path === '#' ? `#${asciiSlug(title)}` : path}` : path,
    place: isSection ? read('title', page) : read('place'),
    names: namesOf(title),
    linkText: read('linkText'),
    callText: read('callText'),
    phone: read('phone'),
    page,
  };
}

const readStem = (marked: string) => (marked.split('.')[0] ?? '').replaceAll('+', '');

function readWord(marked: string): IndexWord {
  const pieces = marked.replace('.', '').split('+');
  const text = pieces.join('');
  const stem = readStem(marked);
  const folded = foldLetters(text);
  const joints = pieces.slice(0, -1).map((_, place) => pieces.slice(0, place + 1).join('').length);
  return { text, folded, stem, foldedStem: folded.slice(0, stem.length), joints };
}
