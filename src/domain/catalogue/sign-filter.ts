/**
 * The catalogue's filter and its address.
 *
 *     /tecken/?gor=site-visit&omrade=miljobrott&roll=miljoinspektor&styrka=strong
 *
 * Each part is at most once, in any order; an unknown value counts as no filter, so that an old or damaged
 * link still shows signs.
 */
export interface SignFilter {
  situation?: string;
  area?: string;
  role?: string;
  strength?: string;
}

/** What the catalogue knows of a sign. */
export interface CatalogueSign {
  situations: readonly string[];
  area: string;
  roles: readonly string[];
  strength: string;
}

export const FILTER_PARTS = ['situation', 'area', 'role', 'strength'] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** The name of each part in an address. */
export const FILTER_PARAMETERS: Readonly<Record<FilterPart, string>> = {
  situation: 'gor',
  area: 'omrade',
  role: 'roll',
  strength: 'styrka',
};

/** What the catalogue can be ordered by. By area is how the page is written. */
export const SIGN_ORDERS = ['area', 'strength', 'role'] as const;
export type SignOrder = (typeof SIGN_ORDERS)[number];

/** The order in an address: `/tecken/?ordna=styrka`. */
export const ORDER_PARAMETER = 'ordna';
export const ORDER_NAMES: Readonly<Record<SignOrder, string>> = {
  area: 'omrade',
  strength: 'styrka',
  role: 'roll',
};

const values: Readonly<Record<FilterPart, (sign: CatalogueSign) => readonly string[]>> = {
  situation: (sign) => sign.situations,
  area: (sign) => [sign.area],
  role: (sign) => sign.roles,
  strength: (sign) => [sign.strength],
};

/** Whether a sign passes every part of the filter. An empty filter lets all signs pass. */
export function passesFilter(sign: CatalogueSign, filter: SignFilter): boolean {
  return FILTER_PARTS.every((part) => {
    const wanted = filter[part];
    return wanted === undefined || values[part](sign).includes(wanted);
  });
}

/**
 * How many signs each value of a part would give, with the other parts as they are: the numbers beside
 * the choices. Values that give none are absent.
 */
export function countChoices(
  signs: readonly CatalogueSign[],
  filter: SignFilter,
  part: FilterPart,
): ReadonlyMap<string, number> {
  const { [part]: _, ...others } = filter;
  const counts = new Map<string, number>();
  for (const sign of signs) {
    if (!passesFilter(sign, others)) continue;
    for (const value of values[part](sign)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Reads a filter from the parameters of an address, keeping only values that the catalogue offers. */
export function readFilter(
  parameter: (name: string) => string | null,
  offers: (part: FilterPart, value: string) => boolean,
): SignFilter {
  const filter: SignFilter = {};
  for (const part of FILTER_PARTS) {
    const value = parameter(FILTER_PARAMETERS[part]);
    if (value !== null && offers(part, value)) filter[part] = value;
  }
  return filter;
}

/** The filter and the order as the query of an address: `?gor=site-visit`, or empty where both are as at first. */
export function filterToQuery(filter: SignFilter, order: SignOrder = 'area'): string {
  const parts = FILTER_PARTS.flatMap((part) => {
    const value = filter[part];
    return value === undefined ? [] : [`${FILTER_PARAMETERS[part]}=${encodeURIComponent(value)}`];
  });
  if (order !== 'area') parts.push(`${ORDER_PARAMETER}=${ORDER_NAMES[order]}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
