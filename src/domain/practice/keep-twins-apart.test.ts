import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Question } from '../questions/question.ts';
import { keepTwinsApart } from './keep-twins-apart.ts';

const question = (id: string, of?: string): Question => ({
  kind: 'single',
  id,
  truth: 'signal',
  situation: '',
  prompt: '',
  options: [],
  signs: [],
  lesson: '',
  sources: [],
  ...(of !== undefined && { twin: { of, decides: 'a date' } }),
});

/** Some pairs of twins and some questions by themselves, in any order. */
const rounds = fc
  .record({ pairs: fc.nat({ max: 6 }), singles: fc.nat({ max: 6 }) })
  .map(({ pairs, singles }) => [
    ...Array.from({ length: pairs }, (_, number) => [
      question(`a${number}`, `b${number}`),
      question(`b${number}`, `a${number}`),
    ]).flat(),
    ...Array.from({ length: singles }, (_, number) => question(`s${number}`)),
  ])
  .chain((questions) => fc.shuffledSubarray(questions, { minLength: questions.length }));

it('never leaves twins side by side, and loses a question only where nothing can stand between', () => {
  fc.assert(
    fc.property(rounds, (round) => {
      const kept = keepTwinsApart(round);
      for (const [place, { twin }] of kept.entries()) {
        expect(kept[place + 1]?.id ?? '').not.toBe(twin?.of ?? 'none');
      }
      expect(new Set(kept).size).toBe(kept.length);
      expect(kept.length).toBe(round.length === 2 && round[0]?.twin ? 1 : round.length);
    }),
  );
});

it('changes nothing where no twins meet', () => {
  const round = [question('a', 'b'), question('c'), question('b', 'a')];
  expect(keepTwinsApart(round)).toEqual(round);
});
