import {
  checkMistakes,
  checkOneRight,
  checkParts,
  type PartPlace,
} from '../../domain/questions/part-checks.ts';
import type { Finding } from '../../domain/words/finding.ts';
import type { SingleQuestion } from './rule.ts';

/** One option is right, every wrong one says what kind of mistake it is, letters are in order and no two options read the same. */
export function checkSingle(question: SingleQuestion, at: PartPlace): Finding[] {
  const { id, options } = question;
  return [
    ...checkOneRight(question, at),
    ...checkMistakes(options, id, at, ['options']),
    ...checkParts(options, id, at, ['options']),
  ];
}
