import fc from 'fast-check';
import { anyBase, lettered, text } from '../fixtures/arbitrary-parts.ts';
import { type KindSamples, sampleBase } from '../fixtures/kind-samples.ts';

export const samples: KindSamples<'match'> = {
  any: lettered(fc.constant({}), { min: 2, max: 6 }).chain((choices) =>
    fc.record({
      kind: fc.constant('match'),
      ...anyBase,
      choices: fc.constant(choices),
      pairs: lettered(
        fc.record({ choice: fc.constantFrom(...choices.map(({ id }) => id)), feedback: text }),
        { min: 2, max: 6 },
      ),
    }),
  ),
  question: {
    kind: 'match',
    ...sampleBase,
    choices: ['a', 'b', 'c'].map((id) => ({ id, text: `choice ${id}` })),
    pairs: ['a', 'b'].map((id) => ({ id, text: `pair ${id}`, choice: 'c', feedback: `because of ${id}` })),
  },
  right: ['a:c', 'b:c'],
  wrong: ['a:a', 'b:b'],
  told: ['0 of 2 points', 'right is choice c', 'because of a', 'because of b'],
  words: {
    hint: 'choose for each',
    incomplete: 'choose for all',
    points: '{n} of {total} points',
    choose: 'choose',
    rightIs: 'right is {answer}',
  },
};
