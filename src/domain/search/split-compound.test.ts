import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJoints } from './split-compound.ts';

const known = new Set([
  'folk',
  'bokföring',
  'bokförings',
  'folkbokförings',
  'brott',
  'läkar',
  'intyg',
  'vakt',
  'mål',
]);
const split = (word: string) => {
  const joints = findJoints(word, (piece) => known.has(piece));
  return [0, ...joints].map((start, place) => word.slice(start, joints[place])).join('+');
};

describe('findJoints', () => {
  it('splits a compound where two known words meet', () => {
    expect(split('läkarintyg')).toBe('läkar+intyg');
    expect(split('målvakt')).toBe('mål+vakt');
  });

  it('splits both halves again, with a linking s on the first', () => {
    expect(split('folkbokföringsbrott')).toBe('folk+bokförings+brott');
  });

  it('leaves a word whole when one half is unknown', () => {
    expect(split('företag')).toBe('företag');
    expect(split('brottning')).toBe('brottning');
  });

  it('finds joints inside the word, in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.func(fc.boolean()), (word, isPart) => {
        const joints = findJoints(word.slice(0, 12), isPart);
        expect(joints).toEqual(joints.toSorted((one, other) => one - other));
        for (const joint of joints) expect(joint > 0 && joint < word.length).toBe(true);
      }),
    );
  });
});
