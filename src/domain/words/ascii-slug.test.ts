import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiSlug } from './ascii-slug.ts';

describe('asciiSlug', () => {
  it('writes Swedish letters in ASCII', () => {
    expect(asciiSlug('Känn igen hot på ö – bolagsmålvakt')).toBe('kann-igen-hot-pa-o-bolagsmalvakt');
    expect(asciiSlug('Idé och à la carte')).toBe('ide-och-a-la-carte');
  });

  it('gives the same from composed and decomposed letters', () => {
    expect(asciiSlug('Åtgärd'.normalize('NFD'))).toBe('atgard');
  });

  it('gives only lower-case ASCII, digits and single hyphens, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(asciiSlug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(asciiSlug(asciiSlug(text))).toBe(asciiSlug(text));
      }),
    );
  });
});
