import { describe, expect, it } from 'vitest';
import { completeAddress } from './web-address.ts';

describe('an address on the web', () => {
  it.each([
    ['www.enkoping.se', 'https://www.enkoping.se'],
    [' enkoping.se/kontakt?a=1#vaxel ', 'https://enkoping.se/kontakt?a=1#vaxel'],
    ['enköping.se', 'https://enköping.se'],
  ])('written %j is %s', (written, whole) => {
    expect(completeAddress(written)).toBe(whole);
  });

  it.each([
    'https://www.enkoping.se',
    'http://enkoping.se',
    'kim@enkoping.se',
    'rapport.pdf',
    'C:\\rapport.se',
    'Kommunens sida',
    'enkoping.se och mer',
    '',
  ])('is not made of %j', (text) => {
    expect(completeAddress(text)).toBeUndefined();
  });
});
