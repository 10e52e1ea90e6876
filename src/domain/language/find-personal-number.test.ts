import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalNumber } from './find-personal-number.ts';

describe('what looks like a personnummer', () => {
  it.each([
    ['Han är 811228-9874.', '811228-9874'],
    ['19811228-9874', '19811228-9874'],
    ['198112289874', '198112289874'],
    ['8112289874', '8112289874'],
    ['811228 - 9874', '811228 - 9874'],
    ['811228+9874', '811228+9874'],
    // A samordningsnummer.
    ['811288-9875', '811288-9875'],
    // Mistyped, but somebody's.
    ['811228-9875', '811228-9875'],
  ])('is found: %s', (text, found) => {
    expect(findPersonalNumber(text)).toBe(found);
  });

  it.each([
    ['a telephone number', 'Ring 070-123 45 67 eller 0701234567.'],
    ['an organisationsnummer', '556012-5790'],
    ['a day and a time', '2026-11-24 kl. 14.30'],
    ['a day in figures and a year', '20261124'],
    ['a case', 'MHN 2026-004711, dnr 2026/0123-4567'],
    ['a day that does not exist', '810231-9874'],
    ['an amount', '12 500 000 kronor'],
    ['a longer row of figures', '98112289874123'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(findPersonalNumber(text)).toBeUndefined();
  });

  it('takes any text, and what it finds stands in the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d\s+-]{0,40}$/)), (text) => {
        expect(text).toContain(findPersonalNumber(text) ?? '');
      }),
    );
  });
});
