import { asciiSlug } from '../course/ascii-slug.ts';
import { foldLetters } from './fold-letters.ts';
import type { SearchKind } from './search-document.ts';
import {
  ALIAS_SEPARATOR,
  CELL_SEPARATOR,
  DOCUMENT_SEPARATOR,
  decodeNumbers,
  FIELDS,
  INDEX_VERSION,
  readLength,
  type StoredIndex,
} from './stored-index.ts';
import { tokenize } from './tokenize.ts';
import { type Ending, stemWord } from './word-forms.ts';

/** A document as results show it. */
export interface FoundDocument {
  kind: SearchKind;
  title: string;
  lead: string;
  path: string;
  place: string;
  aliases: string[];
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

/** One place where a word occurs. */
export interface Posting {
  document: number;
  field: number;
}

/** An index that can be searched. */
export interface OpenIndex {
  documentCount: number;
  document: (number: number) => FoundDocument;
  /** What a document is, without taking the rest of it apart. */
  kind: (number: number) => SearchKind;
  /** The folded letters of all words, in order: a word's place is its place here. */
  folded: readonly string[];
  /** The same with spaces between them, to look for letters in. */
  foldedText: string;
  word: (place: number) => IndexWord;
  stem: (token: string) => string;
  /** A title or an alias as folded stems. */
  stemName: (name: string) => string;
  isStopWord: (token: string) => boolean;
  /** What the editors say is meant by some folded stems. */
  synonyms: (said: string) => string[];
  postings: (word: number) => Posting[];
  /** Words in a field of a document, and on average in the field. */
  length: (document: number, field: number) => number;
  averageLength: (field: number) => number;
}

/** Nobody types so much in a visit; the memory must be bounded. */
const MOST_REMEMBERED = 20_000;

/** Opens a stored index; undefined when it is of another version or damaged. */
export function openIndex(stored: StoredIndex): OpenIndex | undefined {
  if (stored?.version !== INDEX_VERSION) return undefined;
  const endings: readonly Ending[] = stored.endings;
  const { lengths, averages } = stored;
  const words = stored.words.split(' ');
  const postings = stored.postings.split(' ');
  const lines = stored.documents.split(DOCUMENT_SEPARATOR);
  const stopWords = ` ${stored.stopWords} `;
  const foldedStopWords = foldLetters(stopWords);
  const foldedText = foldLetters(stored.words.replace(/[+.]/g, ''));
  const stem = remember((token: string) => stemWord(token, endings));
  return {
    documentCount: lines.length,
    document: remember((number) => readDocument(lines, number)),
    kind: (number) => readKind(lines[number] ?? ''),
    folded: foldedText.split(' '),
    foldedText,
    word: remember((place) => readWord(words[place] ?? '')),
    stem,
    stemName: remember((name) =>
      tokenize(name)
        .map((token) => foldLetters(stem(token)))
        .join(' '),
    ),
    // Typed without marks, a long small word is still one.
    isStopWord: (token) =>
      stopWords.includes(` ${token} `) || (token.length > 3 && foldedStopWords.includes(` ${token} `)),
    synonyms: (said) =>
      stored.synonyms.flatMap(([phrase, meant]) => (phrase === said ? meant.split(ALIAS_SEPARATOR) : [])),
    postings: remember((word) => readPostings(postings[word] ?? '')),
    length: (document, field) => readLength(lengths, document * FIELDS.length + field),
    averageLength: (field) => averages[field] ?? 1,
  };
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
const readKind = (line: string) => line.slice(0, line.indexOf(CELL_SEPARATOR)) as SearchKind;

function readDocument(lines: readonly string[], number: number): FoundDocument {
  const [, title = '', lead = '', path = '', place = '', aliases = ''] = readCells(lines, number);
  const isSection = path.startsWith('#');
  let page = number;
  while (page > 0 && SECTION.test(lines[page] ?? '')) page -= 1;
  const [, pageTitle = '', , pagePath = ''] = readCells(lines, page);
  return {
    kind: readKind(lines[number] ?? ''),
    title,
    lead,
    path: isSection ? `${pagePath}${path === '#' ? `#${asciiSlug(title)}` : path}` : path,
    place: isSection ? pageTitle : place,
    aliases: aliases === '' ? [] : aliases.split(ALIAS_SEPARATOR),
    page,
  };
}

/** A line whose fourth cell, the path, begins with `#`. */
const SECTION = new RegExp(`^(?:[^${CELL_SEPARATOR}]*${CELL_SEPARATOR}){3}#`);

const readCells = (lines: readonly string[], number: number) => (lines[number] ?? '').split(CELL_SEPARATOR);

function readWord(marked: string): IndexWord {
  const [before = ''] = marked.split('.');
  const pieces = marked.replace('.', '').split('+');
  const text = pieces.join('');
  const stem = before.replaceAll('+', '');
  const folded = foldLetters(text);
  const joints = pieces.slice(0, -1).map((_, place) => pieces.slice(0, place + 1).join('').length);
  return { text, folded, stem, foldedStem: folded.slice(0, stem.length), joints };
}

function readPostings(coded: string): Posting[] {
  const numbers = decodeNumbers(coded);
  const postings: Posting[] = [];
  let next = 0;
  for (const field of FIELDS.keys()) {
    const rest = numbers.length - next;
    const count = field === FIELDS.length - 1 ? rest : (numbers[next++] ?? 0);
    let document = -1;
    for (const end = next + count; next < end; next += 1) {
      document += (numbers[next] ?? 0) + 1;
      postings.push({ document, field });
    }
  }
  return postings;
}
