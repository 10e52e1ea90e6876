import { foldLetters } from './fold-letters.ts';
import { stemSwedish } from './stem-swedish.ts';

/** A stem's ending, and what it is replaced by, so that forms with different stems become one. */
export type Ending = readonly [from: string, to: string];

/** A stem of so few letters is shared by too many words. */
const LONGEST_SHORT = 4;
/** Words are cut here: no Swedish word that anybody looks up is longer. */
const LONGEST_WORD = 40;

/**
 * The form under which a token is indexed and looked up. Beyond Snowball it takes off -et after two consonants
 * (`brottet`, which Snowball keeps), and applies the editors' endings (`anmälning` is `anmäl`, in compounds, too).
 * Tokens with digits stay as they are, and so do words in other scripts, which have no Swedish vowel.
 */
export function stemWord(token: string, endings: readonly Ending[]): string {
  if (/[\d:\u00a7]/.test(token)) return token.slice(0, LONGEST_WORD);
  const word = token.slice(0, LONGEST_WORD);
  const taken = keepShort(stemSwedish(word), word);
  const stem = taken.endsWith('et')
    ? stemSwedish(taken.replace(/([^aeiouy\u00e4\u00e5\u00f6]{2})et$/u, '$1'))
    : taken;
  for (const [from, to] of endings) {
    if (stem.endsWith(from)) return stem.slice(0, -from.length) + to;
  }
  return stem;
}

/**
 * Where Snowball leaves four letters or fewer of a word in -lig, -ig or -els, it makes one of words that have nothing in
 * common: `hemlig` and `hem`, `farlig` and `far`, `rimlig` and `rim`. The ending stays.
 */
function keepShort(stem: string, word: string): string {
  if (stem.length > LONGEST_SHORT) return stem;
  const ending = /^(?:lig|ig|els)/.exec(word.slice(stem.length))?.[0] ?? '';
  return stem + ending;
}

/**
 * Endings from rows of forms that count as the same word; all become the shortest stem of their row. Longer
 * endings come first, so that `stämning` is not taken for another word's `ning`.
 */
export function compileEndings(families: readonly (readonly string[])[]): Ending[] {
  const endings = families.flatMap((family) => {
    const stems = [...new Set(family.map((word) => stemWord(word, [])))];
    const shortest = stems.toSorted((one, other) => one.length - other.length)[0] ?? '';
    return stems
      .filter((stem) => stem !== shortest)
      .flatMap((stem): Ending[] => [
        [stem, shortest],
        // As it is typed on a keyboard without marks.
        ...(foldLetters(stem) === stem ? [] : [[foldLetters(stem), foldLetters(shortest)] as const]),
      ]);
  });
  return endings.toSorted(([one], [other]) => other.length - one.length);
}
