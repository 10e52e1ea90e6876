import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterToQuery, ORDER_NAMES, SIGN_ORDERS } from './sign-filter.ts';
import { arrangeSigns, readOrder } from './sign-order.ts';

const strengths = ['weak', 'strong'];
const sign = (area: string, strength: string, ...roles: string[]) => ({
  area,
  strength,
  roles,
  situations: ['site-visit'],
});
const signs = [
  sign('miljo', 'weak', 'chef'),
  sign('miljo', 'strong', 'rektor'),
  sign('halsa', 'strong', 'chef', 'rektor'),
];

describe('the order of the catalogue', () => {
  it('puts signs under their area, as the page has them', () => {
    expect(arrangeSigns(signs, 'area', '', strengths)).toEqual([
      { group: 'miljo', places: [0, 1] },
      { group: 'halsa', places: [2] },
    ]);
  });

  it('puts signs under their strength', () => {
    expect(arrangeSigns(signs, 'strength', '', strengths)).toEqual([
      { group: 'weak', places: [0] },
      { group: 'strong', places: [1, 2] },
    ]);
  });

  it('puts the signs of the role apart, the strongest first', () => {
    expect(arrangeSigns(signs, 'role', 'chef', strengths)).toEqual([
      { group: 'mine', places: [2, 0] },
      { group: 'others', places: [1] },
    ]);
  });

  it('shows every sign once, whatever the order', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const any = fc.array(
      fc.record({ area: word, strength: word, roles: fc.array(word), situations: fc.array(word) }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...SIGN_ORDERS), word, (all, order, role) => {
        const places = arrangeSigns(all, order, role, ['a', 'b']).flatMap((group) => group.places);
        expect(places.toSorted((one, other) => one - other)).toEqual(all.map((_, place) => place));
      }),
    );
  });

  it('comes back from its address, and is by area where the address says something else', () => {
    for (const order of SIGN_ORDERS) {
      const parameters = new URLSearchParams(filterToQuery({ area: 'miljo' }, order));
      expect(readOrder((name) => parameters.get(name))).toBe(order);
    }
    expect(readOrder(() => 'annat')).toBe('area');
    expect(readOrder(() => null)).toBe('area');
    expect(ORDER_NAMES.area).not.toBe('');
  });
});
