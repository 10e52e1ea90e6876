import { expandKnownWord, expandWord, findByStem, type Meanings } from './expand-word.ts';
import { foldLetters } from './fold-letters.ts';
import { LONGEST_QUERY } from './longest-query.ts';
import type { OpenIndex } from './open-index.ts';
import { tokenize } from './tokenize.ts';

const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** What an editor says is meant is good, and less so than the word itself. */
const SYNONYM = 0.7;
const LONGEST_PHRASE = 3;
/** A part of a compound that the index does not have: `hemtjänst` and `fusk` for `hemtjänstfusk`. */
const PART = 0.7;
/** A part of a compound that the index has. */
const KNOWN_PART = 0.35;

interface QueryWord {
  token: string;
  stem: string;
  isStopWord: boolean;
  isElsewhere: boolean;
  meanings: Meanings;
}

/** A typed word with everything that it may mean. */
export interface TypedWord {
  meanings: Meanings;
  isLight: boolean;
  isElsewhere: boolean;
}

/** A query as the index understands it. */
export interface ReadQuery {
  /** What each word that says something may mean, in order. A word that means nothing here is there with no meaning. */
  words: TypedWord[];
  /** The small words among them, as names number them. */
  small: Set<number>;
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
    return { token, stem: foldLetters(index.stem(token)), isStopWord, isElsewhere: false, meanings };
  });
  joinNeighbours(index, words);
  markElsewhere(index, words);
  const saying = words.filter(({ isStopWord }) => !isStopWord);
  addSynonyms(index, saying);
  return {
    words: saying.flatMap((word) =>
      takeApart(index, word).map((meanings) => ({
        meanings,
        isLight: index.isLight(word.token),
        isElsewhere: word.isElsewhere,
      })),
    ),
    small: new Set(tokens.flatMap((token) => index.numberOfStopWord(token) ?? [])),
  };
}

/**
 * Marks the words of other matters, also where one was typed apart: `flagg dagar`. A year that no page speaks of is one: who types it
 * asks for next year's amount or day.
 */
function markElsewhere(index: OpenIndex, words: readonly QueryWord[]): void {
  for (const [place, word] of words.entries()) {
    const { token, stem } = word;
    word.isElsewhere ||=
      index.isElsewhere(token) || (/^20\d\d$/.test(token) && findByStem(index, stem).length === 0);
    const next = words[place + 1];
    if (!next || word.isStopWord || next.isStopWord) continue;
    if (formsInCompounds(token).some((start) => index.isNamedElsewhere(start + next.token)))
      word.isElsewhere = next.isElsewhere = true;
  }
}

/**
 * A compound that was typed apart: both words mean it, when the index has it joined just there. Nothing is guessed at, since
 * two words that have nothing to do with each other look like a third often enough.
 */
function joinNeighbours(index: OpenIndex, words: readonly QueryWord[]): void {
  for (const [place, first] of words.entries()) {
    const second = words[place + 1];
    if (!second || first.isStopWord || second.isStopWord) continue;
    for (const start of formsInCompounds(first.token)) {
      for (const meaning of findByStem(index, index.stem(start + second.token))) {
        const { joints } = index.word(meaning);
        if (joints.length > 0 && !joints.includes(start.length)) continue;
        add(first, meaning, 1);
        add(second, meaning, 1);
      }
    }
  }
}

/** A word as it may begin a compound: `arbetsgivare` in `arbetsgivarintyg`, `kommun` in `kommunstyrelse`, `hälsa` in `hälsovård`. */
function formsInCompounds(token: string): string[] {
  const root = token.replace(/[ae]$/u, '');
  return token.length < 3
    ? [token]
    : [token, `${token}s`, ...(root === token ? [] : [root, `${root}e`, `${root}o`, `${root}u`])];
}

/** What an editor or a page has written has its marks: `gåva` is not `gav`. */
const wordsWith = (index: OpenIndex, token: string) =>
  findByStem(index, index.stem(token)).filter((place) => index.word(place).stem === index.stem(token));

function addSynonyms(index: OpenIndex, words: readonly QueryWord[]): void {
  for (const place of words.keys()) {
    for (let length = 1; length <= LONGEST_PHRASE && place + length <= words.length; length += 1) {
      const phrase = words.slice(place, place + length);
      for (const meant of index.synonyms(phrase.map(({ stem }) => stem).join(' '))) {
        const tokens = tokenize(meant).filter((token) => !index.isStopWord(token));
        for (const meaning of tokens.flatMap((token) => wordsWith(index, token))) {
          for (const word of phrase) add(word, meaning, SYNONYM / Math.sqrt(tokens.length));
        }
      }
    }
  }
}

/**
 * A compound means its parts as well: the index may speak of a `konto` and never of a `bankkonto`. One that the index knows
 * stays one word; one that it does not becomes the words that it is made of, each to be found.
 */
function takeApart(index: OpenIndex, word: QueryWord): Meanings[] {
  for (const meaning of [...word.meanings.keys()]) {
    const { text, joints } = index.word(meaning);
    const joint = joints.at(-1);
    if (joint === undefined || word.meanings.get(meaning) !== 1) continue;
    for (const piece of [text.slice(0, joint), text.slice(joint)]) {
      for (const part of wordsWith(index, piece)) add(word, part, KNOWN_PART);
    }
  }
  if (best(word) > PART || word.token.length < 7 || index.isOrdinary(word.token)) return [word.meanings];
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

const best = ({ meanings }: QueryWord) => Math.max(0, ...meanings.values());

function add(word: QueryWord, meaning: number, worth: number): void {
  if (!word.isStopWord && worth > (word.meanings.get(meaning) ?? 0)) word.meanings.set(meaning, worth);
}
