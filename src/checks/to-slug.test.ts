import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from './to-slug.ts';

describe('a slug', () => {
  it('has no å, ä or ö, no capitals and no spaces', () => {
    expect(toSlug('Får jag lämna uppgiften?')).toBe('far-jag-lamna-uppgiften');
    expect(toSlug('–')).toBe('');
  });

  it('stays as it is when it is made again, whatever it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = toSlug(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});
