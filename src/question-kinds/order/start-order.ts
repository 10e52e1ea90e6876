import { seedFromText } from '../../domain/random/seed-from-text.ts';
import { seededRandom } from '../../domain/random/seeded-random.ts';
import { shuffle } from '../../domain/random/shuffle.ts';
import type { OrderQuestion } from './rule.ts';

/**
 * Ids of the steps as they stand before the learner has moved any: mixed by the question's id, so that a printed
 * sheet and every visit show the same, and never in the right order.
 */
export function startOrder({ id, steps }: OrderQuestion): string[] {
  const right = steps.map((step) => step.id);
  const order = shuffle(right, seededRandom(seedFromText(id)));
  const isRight = order.every((step, place) => step === right[place]);
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
