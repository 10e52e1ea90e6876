import { splitWords } from '../language/words.ts';

/** Options to choose among, as somebody sees them who has read neither the situation nor the question. */
export interface Guessable {
  id: string;
  /** Slug of the area: what is learnt in the others is tried on it. */
  area: string;
  kind: GuessableKind | 'name';
  options: readonly GuessableOption[];
}

export interface GuessableOption {
  text: string;
  isRight: boolean;
}

/** `single`: a question with one right answer; `action`: what to do, of an assessment; `choice`: of a node in a case. */
export const GUESSABLE_KINDS = ['single', 'action', 'choice'] as const;
export type GuessableKind = (typeof GUESSABLE_KINDS)[number];

/** The share of right answers, 0–1, that blind chance gives on average. */
export function measureChance(items: readonly Guessable[]): number {
  return mean(items.map(({ options }) => options.filter(({ isRight }) => isRight).length / options.length));
}

/**
 * The share of right answers, 0–1, of somebody who always takes the option with the highest score. Where several
 * have it, one of them is drawn, and what counts is the expected value.
 */
export function measureChoice(
  items: readonly Guessable[],
  score: (item: Guessable) => readonly number[],
): number {
  return mean(items.map((item) => expectRight(item, score(item))));
}

/** How likely the one who takes the highest score of one item is to be right, 0–1. */
function expectRight({ options }: Guessable, scores: readonly number[]): number {
  const best = Math.max(...scores);
  const taken = options.filter((_, place) => scores[place] === best);
  return taken.filter(({ isRight }) => isRight).length / taken.length;
}

/** The words of an option in small letters. */
export const wordsOf = ({ text }: GuessableOption): string[] =>
  splitWords(text).map((word) => word.toLowerCase());

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
