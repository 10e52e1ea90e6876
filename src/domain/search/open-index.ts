import { asciiSlug } from '../course/ascii-slug.ts';
import { foldLetters } from './fold-letters.ts';
import type { SearchKind } from './search-document.ts';
import { decodeNumbers, FIELDS, INDEX_VERSION, type StoredIndex } from './stored-index.ts';
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
  documents: FoundDocument[];
  /** In order of their folded letters. */
  words: IndexWord[];
  /** The places in `words` of those that are joined. */
  compounds: number[];
  stem: (token: string) => string;
  stopWords: ReadonlySet<string>;
  synonyms: ReadonlyMap<string, string[]>;
  postings: (word: number) => Posting[];
  /** Words in a field of a document, and on average in the field. */
  length: (document: number, field: number) => number;
  averageLength: (field: number) => number;
}

/** Opens a stored index; undefined when it is of another version or damaged. */
export function openIndex(stored: StoredIndex): OpenIndex | undefined {
  if (stored?.version !== INDEX_VERSION) return undefined;
  const endings: readonly Ending[] = stored.endings;
  const lengths = decodeNumbers(stored.lengths);
  const words = readWords(stored.words);
  const postings = stored.postings.split(' ');
  const decoded = new Map<number, Posting[]>();
  const averages = FIELDS.map((_, field) => {
    const all = lengths.filter((__, place) => place % FIELDS.length === field);
    return all.reduce((sum, length) => sum + length, 0) / Math.max(1, all.length);
  });
  return {
    documents: readDocuments(stored),
    words,
    compounds: words.flatMap(({ joints }, place) => (joints.length > 0 ? [place] : [])),
    stem: (token) => stemWord(token, endings),
    // Typed without marks, a long small word is still one.
    stopWords: new Set(
      stored.stopWords.split(' ').flatMap((word) => (word.length > 3 ? [word, foldLetters(word)] : word)),
    ),
    synonyms: new Map(stored.synonyms.map(([said, meant]) => [foldLetters(said), meant.split('|')])),
    postings: (word) => {
      let found = decoded.get(word);
      if (!found) {
        found = readPostings(postings[word] ?? '');
        decoded.set(word, found);
      }
      return found;
    },
    length: (document, field) => lengths[document * FIELDS.length + field] ?? 0,
    averageLength: (field) => averages[field] ?? 0,
  };
}

function readDocuments({ documents }: StoredIndex): FoundDocument[] {
  let page = 0;
  return documents.map(([kind, title, lead, path, place = '', aliases = ''], number) => {
    const isSection = path.startsWith('#');
    if (!isSection) page = number;
    const [, parentTitle = '', , parentPath = ''] = documents[page] ?? [];
    return {
      // The version says which kinds there are.
      kind: kind as SearchKind,
      title,
      lead,
      path: isSection ? `${parentPath}${path === '#' ? `#${asciiSlug(title)}` : path}` : path,
      place: isSection ? parentTitle : place,
      aliases: aliases === '' ? [] : aliases.split('|'),
      page,
    };
  });
}

function readWords(stored: string): IndexWord[] {
  let previous = '';
  return stored.split(' ').map((coded) => {
    const marked = previous.slice(0, coded.charCodeAt(0) - 48) + coded.slice(1);
    previous = marked;
    const pieces = marked.replace('.', '').split('+');
    const text = pieces.join('');
    const stemEnd = marked.replaceAll('+', '').indexOf('.');
    const stem = stemEnd === -1 ? text : text.slice(0, stemEnd);
    const folded = foldLetters(text);
    let joint = 0;
    const joints = pieces.slice(0, -1).map((piece) => (joint += piece.length));
    return { text, folded, stem, foldedStem: folded.slice(0, stem.length), joints };
  });
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
