import {
  checkMistakes,
  checkOneRight,
  checkParts,
  type PartPlace,
} from '../../domain/questions/part-checks.ts';
import type { Finding } from '../../domain/words/finding.ts';
import type { SingleQuestion } from './rule.ts';

export function checkSingle(question: SingleQuestion, at: PartPlace): Finding[] {
  const { id, options } = question;
  return [
    ...checkOneRight(question, at),
    ...checkMistakes(options, id, at, ['options']),
    ...checkParts(options, id, at, ['options']),
  ];
}
