import { splitSentences } from '../language/sentences.ts';
import { type Guessable, type GuessableOption, wordsOf } from './guessable.ts';

/** Rounds through the items, the size of a step, and how fast what is not needed is forgotten. */
const EPOCHS = 40;
const STEP = 0.1;
const FORGETTING = 0.001;

/** What an option is made of: the number of a feature and its value, in turns. */
type Features = readonly number[];

/** Numbers of features. */
interface Vocabulary {
  numberOf: (feature: string) => number;
  size: () => number;
}

/** What a reader with no sense but for wording has learnt: how much each word speaks for an option. */
export interface WordModel {
  vocabulary: Vocabulary;
  /** By number of feature; what was never met has none. */
  weights: Float64Array;
}

/**
 * Learns from keys alone: a linear model on the words, pairs of words, length and number of sentences of each option, with
 * softmax within an item. Deterministic: items are taken in the order in which they are given.
 */
export function trainWordModel(items: readonly Guessable[]): WordModel {
  const vocabulary = createVocabulary();
  const prepared = items.map(({ options }) => {
    const right = options.filter(({ isRight }) => isRight).length;
    return {
      features: options.map((option) => listFeatures(vocabulary, option)),
      wanted: options.map(({ isRight }) => (isRight ? 1 / right : 0)),
    };
  });
  const weights = new Float64Array(vocabulary.size());
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, wanted } of prepared) {
      const chances = softmax(features.map((option) => weigh(weights, option)));
      for (const [place, option] of features.entries()) {
        learn(weights, option, (wanted[place] ?? 0) - (chances[place] ?? 0));
      }
    }
  }
  return { vocabulary, weights };
}

/** How likely the model holds each option of an item to be the right one; together 1. */
export function askWordModel({ vocabulary, weights }: WordModel, { options }: Guessable): number[] {
  return softmax(options.map((option) => weigh(weights, listFeatures(vocabulary, option))));
}

function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  return {
    numberOf: (feature) => {
      const known = numbers.get(feature);
      if (known !== undefined) return known;
      numbers.set(feature, numbers.size);
      return numbers.size - 1;
    },
    size: () => numbers.size,
  };
}

function listFeatures({ numberOf }: Vocabulary, option: GuessableOption): Features {
  const words = wordsOf(option);
  const pairs = words.slice(1).map((word, place) => `${words[place]} ${word}`);
  return [
    ...[numberOf(' length'), words.length / 20],
    ...[numberOf(' sentences'), splitSentences(option.text).length / 2],
    ...[...new Set([...words, ...pairs])].flatMap((text) => [numberOf(text), 1]),
  ];
}

function weigh(weights: Float64Array, features: Features): number {
  let sum = 0;
  for (let place = 0; place < features.length; place += 2) {
    sum += (weights[features[place] ?? 0] ?? 0) * (features[place + 1] ?? 0);
  }
  return sum;
}

/** Moves the weights of an option's features by how much of its chance was missing. */
function learn(weights: Float64Array, features: Features, missing: number): void {
  for (let place = 0; place < features.length; place += 2) {
    const number = features[place] ?? 0;
    const weight = weights[number] ?? 0;
    weights[number] = weight + STEP * (missing * (features[place + 1] ?? 0) - FORGETTING * weight);
  }
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
