import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers } from './encode-numbers.ts';

it('writes numbers so that they are read again, in characters that JSON leaves alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
      const text = encodeNumbers(numbers);
      expect(decodeNumbers(text)).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).not.toContain(' ');
    }),
  );
});
