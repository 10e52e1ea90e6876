import { describe, expect, it } from 'vitest';
import { dialledDigits, isDialable, isPhone, tidyPhone } from './phone.ts';

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

  it.each([
    ['021-39 00 00', '021-39 00 00'],
    ['+46 21 39 00 00', '+46 21 39 00 00'],
    ['(021) 39 00 00', '021 39 00 00'],
    ['0171/62 50 00', '0171-62 50 00'],
    ['0171 – 62 50 00', '0171-62 50 00'],
    ['+46 (0)21-39 00 00', '+46 21-39 00 00'],
    ['0046 21 39 00 00', '+46 21 39 00 00'],
    ['021.39.00.00', '021-39-00-00'],
    ['Tel: 021-39 00 00', '021-39 00 00'],
  ])('written %j is tidied to %s', (written, tidied) => {
    expect(tidyPhone(written)).toBe(tidied);
    expect(isPhone(tidied)).toBe(true);
  });

  it.each(['ring växeln', '021-39 00 00, 021-39 00 01', '021-39 00 00 eller 01', '12', ''])(
    'is not made of %j',
    (text) => {
      expect(tidyPhone(text)).toBeUndefined();
    },
  );
});
