import {
  checkLetters,
  checkMistakes,
  checkParts,
  type PartPlace,
  rightIds,
} from '../../domain/questions/part-checks.ts';
import { createFinding, type Finding } from '../../domain/words/finding.ts';
import type { GapQuestion } from './rule.ts';

/** Every gap stands in the text once and has one right filling, and the text has no other gaps. */
export function checkGap({ id, text, gaps }: GapQuestion, at: PartPlace): Finding[] {
  const declared = gaps.map((gap) => gap.id);
  const placed = gapsIn(text);
  return [
    ...checkLetters(gaps, at, ['gaps']),
    ...gaps.flatMap((gap, index) => {
      const right = rightIds(gap.options);
      const count = placed.filter((place) => place === gap.id).length;
      const list = ['gaps', index, 'options'];
      return [
        ...(right.length === 1
          ? []
          : [createFinding('I414', at(...list), { question: id, gap: gap.id, right })]),
        ...(count === 1
          ? []
          : [createFinding('I415', at('gaps', index), { question: id, gap: gap.id, count })]),
        ...checkMistakes(gap.options, id, at, list),
        ...checkParts(gap.options, id, at, list),
      ];
    }),
    ...placed
      .filter((place) => !declared.includes(place))
      .map((gap) => createFinding('I416', at('text'), { question: id, gap, declared })),
  ];
}

/** What stands in braces in a text with gaps. */
const gapsIn = (text: string) => [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, gap = '']) => gap);
