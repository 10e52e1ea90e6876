import { checkParts, type PartPlace } from '../../domain/questions/part-checks.ts';
import type { Finding } from '../../domain/words/finding.ts';
import type { OrderQuestion } from './rule.ts';

/** The letters of the steps are in order, and no two steps read the same. */
export function checkOrder({ id, steps }: OrderQuestion, at: PartPlace): Finding[] {
  return checkParts(steps, id, at, ['steps']);
}
