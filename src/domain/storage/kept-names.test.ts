import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptKind } from './kept-names.ts';

describe('what is kept', () => {
  it.each([
    ['progress', 'progress'],
    ['progress:damaged', 'damaged'],
    ['check:miljo', 'round'],
    ['seen', 'observation'],
    ['from-a-later-version', 'other'],
    ['constructor', 'other'],
    ['', 'other'],
  ])('is told apart by its name: %s is %s', (name, kind) => {
    expect(keptKind(name)).toBe(kind);
  });

  it('is always something', () => {
    fc.assert(fc.property(fc.string(), (name) => typeof keptKind(name) === 'string'));
  });
});
