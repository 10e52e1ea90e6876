import fc from 'fast-check';
import { anyBase, letter, optionsOf, text } from '../fixtures/arbitrary-parts.ts';
import { type KindSamples, sampleBase } from '../fixtures/kind-samples.ts';
import type { Filling } from './rule.ts';

export const samples: KindSamples<'gap'> = {
  any: fc
    .array(fc.tuple(optionsOf('one', { min: 2, max: 5 }), text), { minLength: 1, maxLength: 6 })
    .chain((gaps) =>
      fc.record({
        kind: fc.constant('gap'),
        ...anyBase,
        text: fc
          .shuffledSubarray(
            gaps.map((_, place) => `{${letter(place)}}`),
            { minLength: gaps.length },
          )
          .chain((places) =>
            fc.array(text, { minLength: gaps.length + 1, maxLength: gaps.length + 1 }).map((words) =>
              words
                .map((word, place) => `${word} ${places[place] ?? ''}`)
                .join(' ')
                .trim(),
            ),
          ),
        gaps: fc.constant(
          gaps.map(([options, feedback], place) => ({
            id: letter(place),
            options: options.map(({ feedback: _, ...filling }): Filling => filling),
            feedback,
          })),
        ),
      }),
    ),
  question: {
    kind: 'gap',
    ...sampleBase,
    text: 'They {b} and {a}.',
    gaps: ['a', 'b'].map((id) => ({
      id,
      options: [
        { id: 'a', text: `left ${id}`, right: false, mistake: 'fact' as const },
        { id: 'b', text: `stayed ${id}`, right: true },
      ],
      feedback: `because of ${id}`,
    })),
  },
  right: ['a:b', 'b:b'],
  wrong: ['a:a', 'b:a'],
  told: ['They left b and left a.', 'right is stayed a', 'because of a', 'because of b'],
  words: {
    hint: 'fill each',
    incomplete: 'fill all',
    points: '{n} of {total} points',
    choose: 'choose',
    rightIs: 'right is {answer}',
    gap: 'gap {n} of {total}',
  },
};
