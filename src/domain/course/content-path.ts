/** A place in the content folder: its number gives the order, the rest is its part of the address. */
export interface NumberedName {
  order: number;
  slug: string;
}

/**
 * Splits `02-miljobrott` into `{ order: 2, slug: 'miljobrott' }`.
 * A name without a number comes last (`order` is `Infinity`) and is its own slug.
 */
export function parseNumberedName(name: string): NumberedName {
  const match = /^(\d+)-(.+)$/.exec(name);
  return match?.[1] && match[2]
    ? { order: Number(match[1]), slug: match[2] }
    : { order: Number.POSITIVE_INFINITY, slug: name };
}

/** Orders by number, then by slug, so that the order never depends on how files were read. */
export function compareNumberedNames(a: NumberedName, b: NumberedName): number {
  return a.order === b.order ? (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0) : a.order - b.order;
}
