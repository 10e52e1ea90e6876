import { type Guessable, wordsOf } from './guessable.ts';

/** A word or pair of words that is often right, or often wrong. */
export interface WordLift {
  words: string;
  /** How many options it stands in, and how many of those are right. */
  options: number;
  right: number;
}

/** A word says something from so many options on. */
const LEAST_OPTIONS = 8;
/** The share of right options outside which a word gives something away. */
const TELLING = { below: 0.1, above: 0.5 };

/** Words and pairs that stand in eight options or more, and in right ones in under 10 % or over 50 % of the cases. */
export function findTellingWords(items: readonly Guessable[]): WordLift[] {
  const found = new Map<string, WordLift>();
  for (const option of items.flatMap(({ options }) => options)) {
    const words = wordsOf(option);
    const pairs = words.slice(1).map((word, place) => `${words[place]} ${word}`);
    for (const text of new Set([...words, ...pairs])) {
      const lift = found.get(text) ?? { words: text, options: 0, right: 0 };
      found.set(text, {
        ...lift,
        options: lift.options + 1,
        right: lift.right + (option.isRight ? 1 : 0),
      });
    }
  }
  return [...found.values()]
    .filter(({ options, right }) => {
      const share = right / options;
      return options >= LEAST_OPTIONS && (share < TELLING.below || share > TELLING.above);
    })
    .toSorted((one, other) => other.options - one.options || (one.words < other.words ? -1 : 1));
}
