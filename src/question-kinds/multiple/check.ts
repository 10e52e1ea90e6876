import {
  checkMistakes,
  checkParts,
  checkSomeRight,
  type PartPlace,
} from '../../domain/questions/part-checks.ts';
import type { Finding } from '../../domain/words/finding.ts';
import type { MultipleQuestion } from './rule.ts';

/** Some option is right, every wrong one says what kind of mistake it is, letters are in order and no two options read the same. */
export function checkMultiple({ id, options }: MultipleQuestion, at: PartPlace): Finding[] {
  return [
    ...checkSomeRight(id, options, at, 'options'),
    ...checkMistakes(options, id, at, ['options']),
    ...checkParts(options, id, at, ['options']),
  ];
}
