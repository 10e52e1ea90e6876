import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepNumbersWhole } from './keep-numbers-whole.ts';

describe('a number', () => {
  it.each([
    ['30 000 kr', '30_000_kr'],
    ['1 250 000 kronor', '1_250_000_kronor'],
    ['<td>12 500</td>', '<td>12_500</td>'],
    ['12 % av 780 m²', '12_% av 780_m²'],
    ['10 000 kg, 3 ton och 40 m³', '10_000_kg, 3_ton och 40_m³'],
  ])('stays whole: %s', (text, kept) => {
    expect(keepNumbersWhole(text).replaceAll('\u00a0', '_')).toBe(kept);
  });

  it.each([
    '<svg viewBox="0 0 1200 800">',
    '114 14',
    '12 maj 2026',
    '3 april',
    'sidan 4 0000',
    '2026-01-02 10.30',
  ])('is not made of: %s', (text) => {
    expect(keepNumbersWhole(text)).toBe(text);
  });

  it('changes nothing but spaces, and nothing twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const kept = keepNumbersWhole(text);
        expect(kept.replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
        expect(keepNumbersWhole(kept)).toBe(kept);
      }),
    );
  });
});
