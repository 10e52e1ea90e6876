import {
  type CatalogueSign,
  ORDER_NAMES,
  ORDER_PARAMETER,
  SIGN_ORDERS,
  type SignOrder,
} from './sign-filter.ts';

export const isSignOrder = (value: string): value is SignOrder =>
  (SIGN_ORDERS as readonly string[]).includes(value);

/** Reads the order from the parameters of an address. Anything unknown is by area. */
export function readOrder(parameter: (name: string) => string | null): SignOrder {
  const value = parameter(ORDER_PARAMETER);
  return SIGN_ORDERS.find((order) => ORDER_NAMES[order] === value) ?? 'area';
}

/** Signs that stand under one heading. */
export interface SignGroup {
  /** An area or a strength; in the order by role `mine` and `others`. */
  group: string;
  /** Places in the list of signs, in the order they are shown. */
  places: readonly number[];
}

/**
 * Every sign once, under the heading that the order puts it, as the list had them; by role the strongest come first.
 * `strengths` is from the weakest to the strongest.
 */
export function arrangeSigns(
  signs: readonly CatalogueSign[],
  order: SignOrder,
  role: string,
  strengths: readonly string[],
): SignGroup[] {
  const headings: Readonly<Record<SignOrder, (sign: CatalogueSign) => string>> = {
    area: ({ area }) => area,
    strength: ({ strength }) => strength,
    role: ({ roles }) => (roles.includes(role) ? 'mine' : 'others'),
  };
  const groups = new Map<string, number[]>();
  for (const [place, sign] of signs.entries()) {
    const group = headings[order](sign);
    groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  const weight = (place: number) => strengths.indexOf(signs[place]?.strength ?? '');
  return [...groups].map(([group, places]) => ({
    group,
    places: order === 'role' ? places.toSorted((one, other) => weight(other) - weight(one)) : places,
  }));
}
