import fc from 'fast-check';
import { anyBase, optionsOf } from '../fixtures/arbitrary-parts.ts';
import { type KindSamples, sampleBase, sampleOptions } from '../fixtures/kind-samples.ts';

export const samples: KindSamples<'single'> = {
  any: fc.record({
    kind: fc.constant('single'),
    ...anyBase,
    options: optionsOf('one', { min: 3, max: 6 }),
  }),
  question: { kind: 'single', ...sampleBase, options: sampleOptions },
  right: ['b'],
  wrong: ['a'],
  told: ['option wrong, your answer (miss).', 'because of a', 'because of b', 'because of c'],
  words: undefined,
};
