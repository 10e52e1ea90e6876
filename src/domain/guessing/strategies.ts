import type { CueWords } from '../language/cue-words.ts';
import { splitSentences } from '../language/sentences.ts';
import { type Guessable, type GuessableOption, wordsOf } from './guessable.ts';

/** A rule that needs no understanding. The option with the highest score is taken. */
export interface Strategy {
  name: StrategyName;
  score: (option: GuessableOption) => number;
}

export const STRATEGY_NAMES = [
  'longest',
  'shortest',
  'joining',
  'no-reason',
  'calm',
  'one-sentence',
  'superior',
  'avoids-firm',
] as const;
export type StrategyName = (typeof STRATEGY_NAMES)[number];

/** The strategies of readers who answer by how options are written. */
export function listStrategies(cues: CueWords): Strategy[] {
  const scores: Record<StrategyName, Strategy['score']> = {
    longest: ({ text }) => text.length,
    shortest: ({ text }) => -text.length,
    joining: (option) => countWordsLike(option, cues.joining),
    'no-reason': (option) => -countWordsLike(option, cues.reasons),
    calm: (option) => countWordsLike(option, cues.calm),
    'one-sentence': ({ text }) => -splitSentences(text).length,
    superior: (option) => countWordsLike(option, cues.superiors),
    'avoids-firm': (option) => -countWordsLike(option, cues.firm),
  };
  return STRATEGY_NAMES.map((name) => ({ name, score: scores[name] }));
}

/** The scores of an item's options under a strategy. */
export const scoreOptions = ({ score }: Strategy, { options }: Guessable): number[] => options.map(score);

/** How many words of an option begin like one of some words. A cue of one letter group with a space at its end is whole. */
export function countWordsLike(option: GuessableOption, beginnings: readonly string[]): number {
  return wordsOf(option).filter((word) =>
    beginnings.some((beginning) =>
      beginning.endsWith(' ') ? word === beginning.trim() : word.startsWith(beginning),
    ),
  ).length;
}
