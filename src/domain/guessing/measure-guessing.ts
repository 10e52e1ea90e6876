import type { CueWords } from '../language/cue-words.ts';
import { type Guessable, measureChance, measureChoice } from './guessable.ts';
import { listStrategies, type StrategyName, scoreOptions } from './strategies.ts';
import { askWordModel, trainWordModel } from './word-model.ts';

/** How far somebody comes who reads options alone. All shares are 0–1. */
export interface GuessingResult {
  count: number;
  chance: number;
  /** The share of right answers that each strategy gets. */
  strategies: Record<StrategyName, number>;
  /** The share of right answers of a word model that has seen only the other areas. */
  wordModel: number;
}

/** How sure the word model is of the right answer of one item, 0–1. */
export interface GivenAway {
  id: string;
  area: string;
  certainty: number;
}

export interface GuessingReport {
  byArea: ReadonlyMap<string, GuessingResult>;
  bank: GuessingResult;
  /** The items that the word model gets right, surest first. */
  givenAway: GivenAway[];
  /** How sure the word model is of the right answer of every item, 0–1, by id. */
  certainty: ReadonlyMap<string, number>;
}

/** Measures how guessable items of one kind are, by area and over all of them. */
export function measureGuessing(items: readonly Guessable[], cues: CueWords): GuessingReport {
  const areas = [...new Set(items.map(({ area }) => area))];
  const certainties = new Map<Guessable, number[]>();
  for (const area of areas) {
    const model = trainWordModel(items.filter((item) => item.area !== area));
    for (const item of items) if (item.area === area) certainties.set(item, askWordModel(model, item));
  }
  const measure = (some: readonly Guessable[]): GuessingResult => ({
    count: some.length,
    chance: measureChance(some),
    strategies: Object.fromEntries(
      listStrategies(cues).map((strategy) => [
        strategy.name,
        measureChoice(some, (item) => scoreOptions(strategy, item)),
      ]),
    ) as Record<StrategyName, number>,
    wordModel: measureChoice(some, (item) => certainties.get(item) ?? []),
  });
  return {
    byArea: new Map(areas.map((area) => [area, measure(items.filter((item) => item.area === area))])),
    bank: measure(items),
    certainty: new Map(items.map((item) => [item.id, sureOfRight(item, certainties.get(item) ?? [])])),
    givenAway: items
      .flatMap((item) => toGivenAway(item, certainties.get(item) ?? []))
      .toSorted((one, other) => other.certainty - one.certainty),
  };
}

const sureOfRight = ({ options }: Guessable, certainties: readonly number[]): number =>
  options.reduce((sum, { isRight }, place) => sum + (isRight ? (certainties[place] ?? 0) : 0), 0);

function toGivenAway({ id, area, options }: Guessable, certainties: readonly number[]): GivenAway[] {
  const certainty = Math.max(...certainties);
  return options[certainties.indexOf(certainty)]?.isRight ? [{ id, area, certainty }] : [];
}
