import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findForeignQuotationMarks, toSwedishQuotationMarks } from './quotation-marks.ts';

describe('quotation marks', () => {
  it('are Swedish when both look the same', () => {
    expect(findForeignQuotationMarks('Hon sa ”hej” till Lars’ syster.')).toEqual([]);
  });

  it.each([
    ['straight', 'Hon sa "hej".'],
    ['English', 'Hon sa “hej”.'],
    ['German', 'Hon sa „hej“.'],
    ['French', 'Hon sa «hej».'],
  ])('that are %s are found and made Swedish', (_, text) => {
    expect(findForeignQuotationMarks(text)[0]).toBe(7);
    expect(toSwedishQuotationMarks(text)).toBe('Hon sa ”hej”.');
  });

  it('inside quotations are single ones', () => {
    expect(toSwedishQuotationMarks("Hon sa 'hej' och ‘nej’.")).toBe('Hon sa ’hej’ och ’nej’.');
  });

  it('are not the apostrophe in a word', () => {
    expect(findForeignQuotationMarks("Rock'n'roll")).toEqual([]);
  });

  it('are none that are foreign after they have been made Swedish', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '“', '”', '„', '«', '»', '‘', '’', "'", 'å', ' ', '.') }),
        (text) => {
          expect(findForeignQuotationMarks(toSwedishQuotationMarks(text))).toEqual([]);
        },
      ),
    );
  });
});
