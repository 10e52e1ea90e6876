import { expandKnownWord, expandWord, findByStem, findTypos, type Meanings } from './expand-word.ts';
import { foldLetters } from './fold-letters.ts';
import type { OpenIndex } from './open-index.ts';
import { tokenize } from './tokenize.ts';

/** A query as the index understands it. */
export interface ReadQuery {
  /** What each word that says something may mean, in order; words that mean nothing here are left out. */
  words: Meanings[];
  /** The stems of all that was typed, typos put right: equal to those of a title that was typed out. */
  name: string;
}

/** Longer queries are cut: nobody asks so much, and the time must be bounded. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** What an editor says is meant is almost as good as the word itself. */
const SYNONYM = 0.9;
const LONGEST_PHRASE = 3;
/** A part of a compound that the index does not have: `hemtjänst` and `fusk` for `hemtjänstfusk`. */
const PART = 0.7;

interface QueryWord {
  token: string;
  stem: string;
  isStopWord: boolean;
  meanings: Meanings;
}

/** Reads a query. Any string is allowed. */
export function readQuery(index: OpenIndex, query: string): ReadQuery {
  const tokens = tokenize(query.slice(0, LONGEST_QUERY))
    .slice(0, MOST_WORDS)
    .map((token) => token.slice(0, LONGEST_WORD));
  const areAllStopWords = tokens.every((token) => index.isStopWord(token));
  const words = tokens.map((token, place): QueryWord => {
    const isLast = place === tokens.length - 1;
    const isStopWord = index.isStopWord(token) && !(areAllStopWords && isLast);
    const meanings = isStopWord ? new Map() : expandWord(index, token, isLast);
    return { token, stem: foldLetters(index.stem(token)), isStopWord, meanings };
  });
  joinNeighbours(index, words);
  addSynonyms(
    index,
    words.filter(({ isStopWord }) => !isStopWord),
  );
  return {
    words: words.flatMap((word) => takeApart(index, word)).filter((meanings) => meanings.size > 0),
    name: words.map((word) => nameOf(index, word)).join(' '),
  };
}

/** A compound that was typed apart: both words mean it. */
function joinNeighbours(index: OpenIndex, words: readonly QueryWord[]): void {
  for (const [place, first] of words.entries()) {
    const second = words[place + 1];
    if (!second) return;
    const joined = `${first.token}${second.token}`;
    const same = findByStem(index, index.stem(joined));
    const isOneUnknown = best(first) < 1 || best(second) < 1;
    const like = same.length === 0 && isOneUnknown ? findTypos(index, joined, 1) : new Map();
    for (const word of [first, second]) {
      for (const meaning of same) add(word, meaning, 1);
      for (const [meaning, worth] of like) add(word, meaning, worth);
    }
  }
}

function addSynonyms(index: OpenIndex, words: readonly QueryWord[]): void {
  for (const place of words.keys()) {
    for (let length = 1; length <= LONGEST_PHRASE && place + length <= words.length; length += 1) {
      const phrase = words.slice(place, place + length);
      for (const meant of index.synonyms(phrase.map(({ stem }) => stem).join(' '))) {
        const tokens = tokenize(meant).filter((token) => !index.isStopWord(token));
        for (const meaning of tokens.flatMap((token) => findByStem(index, index.stem(token)))) {
          for (const word of phrase) add(word, meaning, SYNONYM / Math.sqrt(tokens.length));
        }
      }
    }
  }
}

/** A word that is known, or else the words that it is made of, each to be found. */
function takeApart(index: OpenIndex, word: QueryWord): Meanings[] {
  if (word.isStopWord || best(word) > PART || word.token.length < 7) return [word.meanings];
  for (let joint = word.token.length - 3; joint >= 3; joint -= 1) {
    const pieces = [word.token.slice(0, joint), word.token.slice(joint)];
    const parts = pieces.map((piece) => expandKnownWord(index, piece));
    if (parts.every((part) => part.size > 0)) {
      return parts.map(
        (part) =>
          new Map([...word.meanings, ...[...part].map(([place, worth]) => [place, worth * PART] as const)]),
      );
    }
  }
  return [word.meanings];
}

/** The word as it is written in the index, when it was written wrong. */
function nameOf(index: OpenIndex, { stem, meanings }: QueryWord): string {
  const [place, worth] = [...meanings].reduce((most, other) => (other[1] > most[1] ? other : most), [-1, 0]);
  return worth > 0 && worth < 1 ? index.word(place).foldedStem : stem;
}

const best = ({ meanings }: QueryWord) => Math.max(0, ...meanings.values());

function add(word: QueryWord, meaning: number, worth: number): void {
  if (!word.isStopWord && worth > (word.meanings.get(meaning) ?? 0)) word.meanings.set(meaning, worth);
}
