import { describe, expect, it } from 'vitest';
import { dialledDigits, isDialable } from './phone.ts';

describe('a telephone number', () => {
  it.each([
    ['021-39 00 00', '021390000'],
    ['114 14', '11414'],
    ['+46 21 39 00 00', '+4621390000'],
  ])('written %s is called as %s', (written, called) => {
    expect(dialledDigits(written)).toBe(called);
    expect(isDialable(called)).toBe(true);
  });

  it.each(['', '12', '+', '46+21', '1234567890123456', 'växeln'])('is none when it is “%s”', (text) => {
    expect(isDialable(text)).toBe(false);
  });
});
