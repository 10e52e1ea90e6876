/** Rounds through the items, the size of a step, and how fast what is not needed is forgotten. */
const EPOCHS = 40;
const STEP = 0.1;
const FORGETTING = 0.001;

/** What one choice is made of, by name, and how much of each it has. */
export type Features = readonly (readonly [name: string, value: number])[];

/** A choice whose key is known. */
export interface KnownChoice {
  features: Features;
  isRight: boolean;
}

/** What has been learnt: how much each feature speaks for a choice. What was never met has no weight. */
export type LinearChoice = ReadonlyMap<string, number>;

/** Numbers of features and their values, in turns: names would be looked up some ten million times. */
type Numbered = readonly number[];

/**
 * Learns from keys alone: a linear model with softmax among the choices of an item. Deterministic: items are taken in the
 * order in which they are given.
 */
export function trainChoice(items: readonly (readonly KnownChoice[])[]): LinearChoice {
  const numbers = new Map<string, number>();
  const prepared = items.map((choices) => {
    const right = choices.filter(({ isRight }) => isRight).length;
    return {
      choices: choices.map(({ features }) => numberFeatures(numbers, features)),
      wanted: choices.map(({ isRight }) => (isRight ? 1 / right : 0)),
    };
  });
  const weights = new Float64Array(numbers.size);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { choices, wanted } of prepared) {
      const chances = softmax(choices.map((choice) => weigh(weights, choice)));
      for (const [place, choice] of choices.entries()) {
        learn(weights, choice, (wanted[place] ?? 0) - (chances[place] ?? 0));
      }
    }
  }
  return new Map([...numbers].map(([name, number]) => [name, weights[number] ?? 0]));
}

/** How likely the model holds each choice of an item to be the right one; together 1. */
export const askChoice = (model: LinearChoice, choices: readonly Features[]): number[] =>
  softmax(
    choices.map((features) =>
      features.reduce((sum, [name, value]) => sum + (model.get(name) ?? 0) * value, 0),
    ),
  );

function numberFeatures(numbers: Map<string, number>, features: Features): Numbered {
  return features.flatMap(([name, value]) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return [number, value];
  });
}

function weigh(weights: Float64Array, choice: Numbered): number {
  let sum = 0;
  for (let place = 0; place < choice.length; place += 2) {
    sum += (weights[choice[place] ?? 0] ?? 0) * (choice[place + 1] ?? 0);
  }
  return sum;
}

/** Moves the weights of a choice's features by how much of its chance was missing. */
function learn(weights: Float64Array, choice: Numbered, missing: number): void {
  for (let place = 0; place < choice.length; place += 2) {
    const number = choice[place] ?? 0;
    const weight = weights[number] ?? 0;
    weights[number] = weight + STEP * (missing * (choice[place + 1] ?? 0) - FORGETTING * weight);
  }
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
