import { checkParts, type PartPlace } from '../../domain/questions/part-checks.ts';
import { createFinding, type Finding } from '../../domain/words/finding.ts';
import type { MatchQuestion } from './rule.ts';

/** Every pair names a choice that there is. */
export function checkMatch({ id, choices, pairs }: MatchQuestion, at: PartPlace): Finding[] {
  const known = choices.map((choice) => choice.id);
  return [
    ...checkParts(choices, id, at, ['choices']),
    ...checkParts(pairs, id, at, ['pairs']),
    ...pairs.flatMap((pair, index) =>
      known.includes(pair.choice)
        ? []
        : [
            createFinding('I413', at('pairs', index, 'choice'), {
              question: id,
              pair: pair.id,
              choice: pair.choice,
              known,
            }),
          ],
    ),
  ];
}
