import { countWordsLike } from './strategies.ts';

/** What somebody may do about what they have seen; where an option names several, the first of these counts. */
export const ACTION_FAMILIES = ['alarm', 'refuse', 'tell', 'ask', 'document', 'close'] as const;
export type ActionFamily = (typeof ACTION_FAMILIES)[number];

/** Beginnings of words by which each family is known, from `content/editorial.yaml`. */
export type ActionWords = Record<ActionFamily, readonly string[]>;

/** The family of what an option says, or undefined where it is known by none of the words. */
export function familyOf(text: string, words: ActionWords): ActionFamily | undefined {
  return ACTION_FAMILIES.find((family) => countWordsLike({ text, isRight: false }, words[family]) > 0);
}
