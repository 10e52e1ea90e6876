import fc from 'fast-check';
import { anyBase, lettered, withFeedback } from '../fixtures/arbitrary-parts.ts';
import { type KindSamples, sampleBase } from '../fixtures/kind-samples.ts';

export const samples: KindSamples<'order'> = {
  any: fc.record({
    kind: fc.constant('order'),
    ...anyBase,
    steps: lettered(withFeedback, { min: 3, max: 7 }),
  }),
  question: {
    kind: 'order',
    ...sampleBase,
    steps: ['a', 'b', 'c'].map((id) => ({ id, text: `step ${id}`, feedback: `because of ${id}` })),
  },
  right: ['a', 'b', 'c'],
  wrong: ['c', 'b', 'a'],
  told: ['0 of 2 points', 'because of a', 'because of b', 'because of c'],
  words: {
    hint: 'first on top',
    incomplete: 'move a step',
    points: '{n} of {total} points',
    place: 'place',
    up: 'up',
    down: 'down',
    moved: 'place {n} of {total}: {step}',
    inOrder: 'in order, place {n}',
    toMove: 'belongs at {n}',
  },
};
