import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CatalogueSign,
  countChoices,
  FILTER_PARAMETERS,
  FILTER_PARTS,
  filterToQuery,
  passesFilter,
  readFilter,
  type SignFilter,
} from './sign-filter.ts';

const pile: CatalogueSign = {
  situations: ['site-visit', 'register'],
  area: 'miljobrott',
  roles: ['miljoinspektor'],
  strength: 'moderate',
};
const letterbox: CatalogueSign = {
  situations: ['home-visit'],
  area: 'folkbokforing',
  roles: ['registrator', 'miljoinspektor'],
  strength: 'weak',
};

const words = fc.constantFrom('a', 'b', 'c');
const signs = fc.array(
  fc.record({
    situations: fc.uniqueArray(words, { minLength: 1 }),
    area: words,
    roles: fc.uniqueArray(words, { minLength: 1 }),
    strength: words,
  }),
);
const filters = fc.record(
  { situation: words, area: words, role: words, strength: words },
  { requiredKeys: [] },
) as fc.Arbitrary<SignFilter>;

describe('the filter of the catalogue', () => {
  it('lets every sign pass when nothing is chosen', () => {
    expect([pile, letterbox].every((sign) => passesFilter(sign, {}))).toBe(true);
  });

  it('asks for all that is chosen', () => {
    expect(passesFilter(pile, { situation: 'register', strength: 'moderate' })).toBe(true);
    expect(passesFilter(pile, { situation: 'register', strength: 'weak' })).toBe(false);
    expect(passesFilter(letterbox, { role: 'miljoinspektor' })).toBe(true);
  });

  it('says beside each choice how many signs it would give', () => {
    const counts = countChoices(
      [pile, letterbox],
      { situation: 'site-visit', role: 'miljoinspektor' },
      'situation',
    );
    expect([...counts]).toEqual([
      ['site-visit', 1],
      ['register', 1],
      ['home-visit', 1],
    ]);
  });

  it('gives as many signs as it promised', () => {
    fc.assert(
      fc.property(signs, filters, fc.constantFrom(...FILTER_PARTS), (all, filter, part) => {
        for (const [value, count] of countChoices(all, filter, part)) {
          expect(all.filter((sign) => passesFilter(sign, { ...filter, [part]: value }))).toHaveLength(count);
        }
      }),
    );
  });

  it('comes back from its address', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const parameters = new URLSearchParams(filterToQuery(filter));
        expect(
          readFilter(
            (name) => parameters.get(name),
            () => true,
          ),
        ).toEqual(filter);
      }),
    );
  });

  it('leaves out what the catalogue does not offer', () => {
    const parameters = new URLSearchParams(
      `${FILTER_PARAMETERS.area}=borta&${FILTER_PARAMETERS.strength}=weak`,
    );
    expect(
      readFilter(
        (name) => parameters.get(name),
        (part) => part === 'strength',
      ),
    ).toEqual({ strength: 'weak' });
  });
});
