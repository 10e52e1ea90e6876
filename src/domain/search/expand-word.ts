import { countEdits } from './count-edits.ts';
import { foldLetters } from './fold-letters.ts';
import type { IndexWord, OpenIndex } from './open-index.ts';

/** Words of the index by their place, each with how well it stands for what was typed: 1 is the very word. */
export type Meanings = Map<number, number>;

/** How much each way of being alike is worth. Tuned on the golden set's open part; see `golden-set.test.ts`. */
const WORTH = {
  same: 1,
  /** Typed without marks, and no other word is written so. */
  withoutMarks: 0.95,
  /** Another word when the marks are taken away: `får` for `far`. */
  otherMarks: 0.25,
  /** `assistansersättning` for `ersättning`. */
  compoundTail: 0.5,
  /** `assistansersättning` for `assistans`. */
  compoundHead: 0.45,
  /** The word's end, where nobody knows that it is a compound. */
  end: 0.35,
  beginning: 0.5,
  /** What was typed is a word already, but may be on the way to be another. */
  beginningOfKnown: 0.2,
  /** A word of the index is the beginning of what was typed: an ending that the stemmer does not know. */
  longer: 0.4,
  oneTypo: 0.55,
  twoTypos: 0.35,
} as const;

/** A prefix may stand for many words; the shortest say most. */
const MOST_BEGINNINGS = 60;

/**
 * The words of the index that a typed word may mean. `isUnfinished` says that more letters may come. Empty when
 * nothing is like it.
 */
export function expandWord(index: OpenIndex, token: string, isUnfinished: boolean): Meanings {
  const meanings: Meanings = new Map();
  const isPlain = foldLetters(token) === token;
  const stem = index.stem(token);
  const add = (place: number, worth: number) => {
    if (worth > (meanings.get(place) ?? 0)) meanings.set(place, worth);
  };

  const sameLetters = findByStem(index, stem);
  const isKnown = sameLetters.some((place) => index.words[place]?.stem === stem);
  for (const place of sameLetters) {
    const isSame = index.words[place]?.stem === stem;
    if (isSame) add(place, WORTH.same);
    else add(place, isPlain && !isKnown ? WORTH.withoutMarks : WORTH.otherMarks);
  }
  addCompounds(index, token, stem, isPlain, add);
  const isFound = meanings.size > 0;
  if (token.length >= 2 && (isUnfinished || !isFound)) {
    addBeginnings(index, token, isPlain, isKnown ? WORTH.beginningOfKnown : WORTH.beginning, add);
  }
  if (!isKnown && sameLetters.length === 0) {
    if (token.length >= 4) for (const [place, worth] of findTypos(index, token)) add(place, worth);
    if (token.length >= 6) addLonger(index, token, add);
  }
  return meanings;
}

/** Places of the words whose stem has the same letters, marks apart. */
export function findByStem(index: OpenIndex, stem: string): number[] {
  const folded = foldLetters(stem);
  return findBeginnings(index, folded).filter((place) => index.words[place]?.foldedStem === folded);
}

/** Places of the words that begin with some folded letters; they stand together. */
function findBeginnings({ words }: OpenIndex, folded: string): number[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.folded ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  while (words[low]?.folded.startsWith(folded)) places.push(low++);
  return places;
}

type Add = (place: number, worth: number) => void;

function addCompounds(index: OpenIndex, token: string, stem: string, isPlain: boolean, add: Add): void {
  const letters = isPlain ? foldLetters(stem) : stem;
  for (const place of index.compounds) {
    const word = index.words[place];
    const text = (isPlain ? word?.folded : word?.text) ?? '';
    if (!word || !text.includes(letters)) continue;
    const ends = [...word.joints, text.length];
    for (const start of [0, ...word.joints]) {
      if (!text.startsWith(letters, start)) continue;
      const end = ends.find(
        (candidate) =>
          candidate >= start + letters.length &&
          candidate <= start + letters.length + 5 &&
          sameStem(index, word.text.slice(start, candidate), stem, isPlain),
      );
      if (end === undefined || (start === 0 && end === text.length)) continue;
      add(place, end === text.length ? WORTH.compoundTail : WORTH.compoundHead);
    }
  }
  if (token.length < 5) return;
  for (const [place, word] of index.words.entries()) {
    const text = isPlain ? word.foldedStem : word.stem;
    if (text.length >= letters.length + 3 && text.endsWith(letters)) add(place, WORTH.end);
  }
}

const sameStem = (index: OpenIndex, piece: string, stem: string, isPlain: boolean) => {
  const found = index.stem(piece);
  return found === stem || (isPlain && foldLetters(found) === foldLetters(stem));
};

function addBeginnings(index: OpenIndex, token: string, isPlain: boolean, worth: number, add: Add): void {
  const places = findBeginnings(index, foldLetters(token))
    .filter((place) => isPlain || index.words[place]?.text.startsWith(token))
    .toSorted((one, other) => lengthAt(index, one) - lengthAt(index, other));
  for (const place of places.slice(0, MOST_BEGINNINGS)) {
    // The more of the word that is typed, the surer.
    add(place, worth * Math.sqrt(token.length / Math.max(token.length, lengthAt(index, place))));
  }
}

const lengthAt = ({ words }: OpenIndex, place: number) => words[place]?.text.length ?? 0;

/** The words that differ from a token by a typo, or by two in a long one. */
export function findTypos(index: OpenIndex, token: string, limit = token.length >= 8 ? 2 : 1): Meanings {
  const typos: Meanings = new Map();
  const folded = foldLetters(token);
  const foldedStem = foldLetters(index.stem(token));
  for (const [place, word] of index.words.entries()) {
    const edits = countTypos(word, folded, foldedStem, limit);
    if (edits !== undefined) typos.set(place, edits <= 1 ? WORTH.oneTypo : WORTH.twoTypos);
  }
  return typos;
}

function countTypos(word: IndexWord, folded: string, foldedStem: string, limit: number): number | undefined {
  if (word.folded.length < 4) return undefined;
  const whole = countEdits(folded, word.folded, limit);
  if (whole !== undefined && whole <= 1) return whole;
  const stems = countEdits(foldedStem, word.foldedStem, foldedStem.length >= 4 ? limit : 0);
  return stems === undefined ? whole : Math.min(stems, whole ?? stems);
}

function addLonger(index: OpenIndex, token: string, add: Add): void {
  const folded = foldLetters(token);
  for (let length = folded.length - 1; length >= Math.max(5, folded.length - 4); length -= 1) {
    for (const place of findBeginnings(index, folded.slice(0, length))) {
      const word = index.words[place];
      if (word && word.foldedStem.length <= length && word.foldedStem.length >= 5) add(place, WORTH.longer);
    }
  }
}
