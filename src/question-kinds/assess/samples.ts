import fc from 'fast-check';
import { anyBase, optionsOf, text } from '../fixtures/arbitrary-parts.ts';
import { type KindSamples, sampleBase, sampleOptions } from '../fixtures/kind-samples.ts';

export const samples: KindSamples<'assess'> = {
  any: fc.record({
    kind: fc.constant('assess'),
    ...anyBase,
    verdicts: fc.record({ signal: text, unclear: text, innocent: text }),
    options: optionsOf('one', { min: 3, max: 4 }),
  }),
  question: {
    kind: 'assess',
    ...sampleBase,
    verdicts: { signal: 'why signal', unclear: 'why unclear', innocent: 'why innocent' },
    options: sampleOptions,
  },
  right: ['verdict:signal', 'action:b'],
  wrong: ['verdict:innocent', 'action:a'],
  told: [
    'verdict wrong action wrong',
    'why signal',
    'why unclear',
    'why innocent',
    'because of a',
    'because of c',
  ],
  words: {
    hint: 'choose one',
    prompt: 'what is it',
    verdicts: { signal: 'signal', unclear: 'unclear', innocent: 'innocent' },
    incomplete: 'choose both',
    verdictRight: 'verdict right',
    verdictWrong: 'verdict wrong',
    actionRight: 'action right',
    actionWrong: 'action wrong',
  },
};
