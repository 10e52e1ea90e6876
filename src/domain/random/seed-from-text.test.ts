import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedFromText } from './seed-from-text.ts';

it('gives the published FNV-1a values for ASCII', () => {
  expect(seedFromText('')).toBe(0x811c9dc5);
  expect(seedFromText('a')).toBe(0xe40c292c);
  expect(seedFromText('foobar')).toBe(0xbf9cf968);
});

it('tells å from ä', () => {
  expect(seedFromText('å')).not.toBe(seedFromText('ä'));
});

it('gives a whole number of 32 bits for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codeUnits) => {
      const text = String.fromCharCode(...codeUnits);
      const seed = seedFromText(text);
      expect(seed).toBe(seed >>> 0);
      expect(seed).toBe(seedFromText(text));
    }),
  );
});
