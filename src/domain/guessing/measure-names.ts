import type { CueWords } from '../language/cue-words.ts';
import type { Place } from '../places/place.ts';
import type { Guessable } from './guessable.ts';
import { listStrategies, type StrategyName, scoreOptions } from './strategies.ts';
import { askWordModel, trainWordModel } from './word-model.ts';

/** How far somebody comes who reads the names of details and never looks at the picture. All shares are 0–1. */
export interface NamesResult {
  places: number;
  /** The share of signs among what is taken by chance. */
  chance: number;
  /** The share of signs among what each strategy takes. */
  strategies: Record<StrategyName, number>;
  /** The same of a word model that has seen the keys of all other places. */
  wordModel: number;
}

/** A place as its list shows it. */
export const toGuessableNames = (
  id: string,
  area: string,
  { details }: Pick<Place, 'details'>,
): Guessable => ({
  id,
  area,
  kind: 'name',
  options: details.map(({ name, verdict }) => ({ text: name, isRight: verdict === 'sign' })),
});

const countSigns = ({ options }: Guessable) => options.filter(({ isRight }) => isRight).length;

/**
 * Lets each guesser take as many names of a place as it has signs, those that it holds most likely. Where several are as
 * likely, what counts is the expected share. A single guess a place would be chance, with as few places as there are.
 */
export function measureNames(places: readonly Guessable[], cues: CueWords): NamesResult {
  const share = (score: (place: Guessable) => readonly number[]) =>
    mean(places.map((place) => expectSigns(place, score(place)) / countSigns(place)));
  return {
    places: places.length,
    chance: mean(places.map((place) => countSigns(place) / place.options.length)),
    strategies: Object.fromEntries(
      listStrategies(cues).map((strategy) => [
        strategy.name,
        share((place) => scoreOptions(strategy, place)),
      ]),
    ) as Record<StrategyName, number>,
    wordModel: share((place) =>
      askWordModel(trainWordModel(places.filter((other) => other !== place)), place),
    ),
  };
}

/** How many signs are among the names with the highest scores, as many as there are signs; expected where scores are equal. */
function expectSigns(place: Guessable, scores: readonly number[]): number {
  let left = countSigns(place);
  let found = 0;
  for (const score of [...new Set(scores)].toSorted((one, other) => other - one)) {
    const alike = place.options.filter((_, index) => scores[index] === score);
    const right = alike.filter(({ isRight }) => isRight).length;
    const taken = Math.min(left, alike.length);
    found += (right * taken) / alike.length;
    left -= taken;
  }
  return found;
}

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
