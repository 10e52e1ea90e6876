import { foldLetters } from './fold-letters.ts';

/** What a role can be found by. */
export interface FindableRole {
  name: string;
  /** Other words for the work. */
  words: readonly string[];
  /** The förvaltning. */
  administration: string;
}

/** Points for where a typed word stands; a role's own name goes before the words beside it. */
const AT_START = { name: 8, words: 6, administration: 2 } as const;
const INSIDE = { name: 4, words: 3, administration: 1 } as const;

/**
 * The roles that fit what somebody has typed of their work, best first; all of them, in their order, where nothing is typed.
 * Each typed word must be the beginning of a word, or, from three letters, stand inside one: "inspektör" finds
 * miljöinspektör. Capitals and marks make no difference.
 */
export function findRoles<Role extends FindableRole>(roles: readonly Role[], typed: string): Role[] {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return roles
    .map((role, order) => ({ role, order, points: words.map((word) => pointsOf(role, word)) }))
    .filter(({ points }) => points.every((one) => one > 0))
    .sort((one, other) => sum(other.points) - sum(one.points) || one.order - other.order)
    .map(({ role }) => role);
}

const fold = (text: string) => foldLetters(text.toLowerCase());
const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0);

function pointsOf({ name, words, administration }: FindableRole, word: string): number {
  const texts = { name, words: words.join(' '), administration };
  return Math.max(
    ...(['name', 'words', 'administration'] as const).map((kind) => {
      const text = ` ${fold(texts[kind]).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
      if (text.includes(` ${word}`)) return AT_START[kind];
      return word.length >= 3 && text.includes(word) ? INSIDE[kind] : 0;
    }),
  );
}
