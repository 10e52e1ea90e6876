import fc from 'fast-check';
import { anyBase, optionsOf, text } from '../fixtures/arbitrary-parts.ts';
import { type KindSamples, sampleBase } from '../fixtures/kind-samples.ts';

export const samples: KindSamples<'spot'> = {
  any: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).chain((columns) =>
    fc.record({
      kind: fc.constant('spot'),
      ...anyBase,
      caption: text,
      columns: fc.constant(columns),
      rows: optionsOf('some', { min: 3, max: 6 }).map((options) =>
        options.map(({ id, right, feedback, text: own }) => ({
          id,
          cells: columns.map((column) => `${own} ${column}`),
          right,
          feedback,
        })),
      ),
    }),
  ),
  question: {
    kind: 'spot',
    ...sampleBase,
    caption: 'slips',
    columns: ['time', 'load'],
    rows: ['a', 'b', 'c'].map((id) => ({
      id,
      cells: [`time ${id}`, `load ${id}`],
      right: id === 'a',
      feedback: `because of ${id}`,
    })),
  },
  right: ['a'],
  wrong: ['b'],
  told: ['0 of 1 points', 'missed. because of a', 'wrongly marked. because of b', 'left alone. because of c'],
  words: {
    hint: 'mark rows',
    incomplete: 'mark one',
    points: '{n} of {total} points',
    mark: 'mark',
    found: 'found',
    missed: 'missed',
    wronglyMarked: 'wrongly marked',
    leftAlone: 'left alone',
    toMark: 'to mark',
    notToMark: 'not to mark',
  },
};
