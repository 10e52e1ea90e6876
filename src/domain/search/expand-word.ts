import { countEdits } from '../language/count-edits.ts';
import { foldLetters } from './fold-letters.ts';
import { type IndexWord, type OpenIndex, placesBeginning } from './open-index.ts';

/** Words of the index by their place, each with how well it stands for what was typed: 1 is the very word. */
export type Meanings = Map<number, number>;

/** How much each way of being alike is worth. Tuned on the golden set's open part; see `golden-set.test.ts`. */
const WORTH = {
  same: 1,
  /** `anonymt` for `anonym`. */
  otherForm: 0.95,
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
  oneTypo: 0.55,
  besideBeginnings: 0.5,
  twoTypos: 0.35,
} as const;

/** `anonymt`: Snowball leaves the t of an adjective after most consonants. After s it belongs to the word, as in `tjänst`. */
const NEUTER = /.{3}[bfglmnprv]t$/u;

/** What may follow the stem in a part of a compound: `förening` in `föreningarnas`. */
const LONGEST_ENDING = 5;

/** Shorter ends are shared by words that have nothing in common: `ring` and `hantering`. */
const SHORTEST_END = 5;

/** A prefix may stand for many words; the shortest say most. */
const MOST_BEGINNINGS = 60;

/** The words that have the token's stem, and the compounds that it is a part of. */
export function expandKnownWord(index: OpenIndex, token: string): Meanings {
  const meanings: Meanings = new Map();
  const isPlain = foldLetters(token) === token;
  const stem = index.stem(token);
  const same = findByStem(index, stem);
  const isKnown = same.some((place) => index.word(place).stem === stem);
  for (const place of same) {
    const isSame = index.word(place).stem === stem;
    const worth = isPlain && !isKnown ? WORTH.withoutMarks : WORTH.otherMarks;
    add(meanings, place, isSame ? WORTH.same : worth);
  }
  if (NEUTER.test(token)) addStem(index, index.stem(token.slice(0, -1)), meanings);
  else if (token.length >= 5) addStem(index, `${stem}t`, meanings);
  addCompounds(index, stem, isPlain, meanings);
  return meanings;
}

/** Adds the words with a stem, when it is that of another form of what was typed. */
function addStem(index: OpenIndex, stem: string, meanings: Meanings): void {
  for (const place of findByStem(index, stem)) {
    if (index.word(place).stem === stem) add(meanings, place, WORTH.otherForm);
  }
}

/**
 * The words of the index that a typed word may mean. `isUnfinished` says that more letters may come. Empty when
 * nothing is like it.
 */
export function expandWord(index: OpenIndex, token: string, isUnfinished: boolean): Meanings {
  const meanings = expandKnownWord(index, token);
  const best = Math.max(0, ...meanings.values());
  addEnds(index, token, meanings);
  const before = meanings.size;
  if (token.length >= 2 && (isUnfinished || before === 0) && !index.isOrdinary(token)) {
    addBeginnings(index, token, best === WORTH.same ? WORTH.beginningOfKnown : WORTH.beginning, meanings);
  }
  if (best < WORTH.withoutMarks && token.length >= 4 && !index.isOrdinary(token)) {
    // What may still become a word is less likely to be another one, written wrong.
    const share = meanings.size > before ? WORTH.besideBeginnings : 1;
    for (const [place, worth] of findTypos(index, token)) add(meanings, place, worth * share);
  }
  return meanings;
}

function add(meanings: Meanings, place: number, worth: number): void {
  if (worth > (meanings.get(place) ?? 0)) meanings.set(place, worth);
}

/** Places of the words whose stem has the same letters, marks apart. */
export function findByStem(index: OpenIndex, stem: string): number[] {
  const folded = foldLetters(stem);
  return findBeginnings(index, folded).filter((place) => index.word(place).foldedStem === folded);
}

const findBeginnings = ({ folded }: OpenIndex, letters: string) => placesBeginning(folded, letters);

/** Places of the words that have some folded letters somewhere. */
function findContaining(index: OpenIndex, letters: string): Set<number> {
  const { foldedText, folded } = index;
  const places = new Set<number>();
  if (letters === '') return places;
  let found = foldedText.indexOf(letters);
  while (found !== -1) {
    const start = foldedText.lastIndexOf(' ', found) + 1;
    const space = foldedText.indexOf(' ', found);
    const end = space === -1 ? foldedText.length : space;
    const word = foldedText.slice(start, end);
    for (const place of findBeginnings(index, word)) {
      if (folded[place] !== word) break;
      places.add(place);
    }
    found = foldedText.indexOf(letters, end);
  }
  return places;
}

function addCompounds(index: OpenIndex, stem: string, isPlain: boolean, meanings: Meanings): void {
  const letters = isPlain ? foldLetters(stem) : stem;
  for (const place of findContaining(index, foldLetters(stem))) {
    const word = index.word(place);
    const text = isPlain ? word.folded : word.text;
    const ends = [...word.joints, text.length];
    for (const start of word.joints.length > 0 ? [0, ...word.joints] : []) {
      if (!text.startsWith(letters, start)) continue;
      const end = ends.find(
        (candidate) =>
          candidate >= start + letters.length &&
          candidate <= start + letters.length + LONGEST_ENDING &&
          isSameStem(index, word.text.slice(start, candidate), stem, isPlain),
      );
      if (end === undefined || (start === 0 && end === text.length)) continue;
      add(meanings, place, end === text.length ? WORTH.compoundTail : WORTH.compoundHead);
    }
  }
}

/** Words that end with what was typed, whether or not anybody knows that they are compounds. */
function addEnds(index: OpenIndex, token: string, meanings: Meanings): void {
  const stem = index.stem(token);
  if (stem.length < SHORTEST_END) return;
  const isPlain = foldLetters(token) === token;
  for (const place of findContaining(index, foldLetters(stem))) {
    const word = index.word(place);
    const text = isPlain ? word.foldedStem : word.stem;
    if (text.length >= stem.length + 3 && text.endsWith(stem)) add(meanings, place, WORTH.end);
  }
}

const isSameStem = (index: OpenIndex, piece: string, stem: string, isPlain: boolean) => {
  const found = index.stem(piece);
  return found === stem || (isPlain && foldLetters(found) === foldLetters(stem));
};

function addBeginnings(index: OpenIndex, token: string, worth: number, meanings: Meanings): void {
  const isPlain = foldLetters(token) === token;
  const places = findBeginnings(index, foldLetters(token))
    .filter((place) => isPlain || index.word(place).text.startsWith(token))
    .toSorted((one, other) => lengthAt(index, one) - lengthAt(index, other));
  for (const place of places.slice(0, MOST_BEGINNINGS)) {
    // The more of the word that is typed, the surer.
    add(meanings, place, worth * Math.sqrt(token.length / Math.max(token.length, lengthAt(index, place))));
  }
}

const lengthAt = ({ folded }: OpenIndex, place: number) => folded[place]?.length ?? 0;

/** The words that differ from a token by a typo, or by two in a long one. */
function findTypos(index: OpenIndex, token: string): Meanings {
  const limit = token.length >= 8 ? 2 : 1;
  const typos: Meanings = new Map();
  const folded = foldLetters(token);
  const foldedStem = foldLetters(index.stem(token));
  for (const [place, word] of index.folded.entries()) {
    if (!isNear(word, folded)) continue;
    const edits = countTypos(index.word(place), folded, foldedStem, limit);
    if (edits !== undefined) typos.set(place, edits <= 1 ? WORTH.oneTypo : WORTH.twoTypos);
  }
  return typos;
}

/** Whether it is worth the time to count: hardly anybody mistypes both of the first two letters. */
const isNear = (word: string, token: string) =>
  word.length >= 4 &&
  Math.abs(word.length - token.length) <= LONGEST_ENDING &&
  (word[0] === token[0] || word[1] === token[1] || word[0] === token[1] || word[1] === token[0]);

function countTypos(word: IndexWord, folded: string, foldedStem: string, limit: number): number | undefined {
  const whole = countEdits(folded, word.folded, limit);
  if (whole !== undefined && whole <= 1) return whole;
  const stems = countEdits(foldedStem, word.foldedStem, foldedStem.length >= 4 ? limit : 0);
  return stems === undefined ? whole : Math.min(stems, whole ?? stems);
}
