import type { CatalogueSign } from './sign-filter.ts';

/** The values that marks are numbers in: written once on the page, in the order of its filters. */
export interface MarkWords {
  situations: readonly string[];
  roles: readonly string[];
  strengths: readonly string[];
}

/**
 * A sign's marks in few bytes, since a page lists more than a hundred: places in the word lists, in base 36,
 * one character each. `2.02.5a` is strength 2, situations 0 and 2, roles 5 and 10. Words that a list does not
 * have are left out; a list can hold 36.
 */
export function signToMarks(sign: Omit<CatalogueSign, 'area'>, words: MarkWords): string {
  const places = (values: readonly string[], list: readonly string[]) =>
    values
      .map((value) => list.indexOf(value))
      .filter((place) => place >= 0)
      .map((place) => place.toString(36))
      .join('');
  return [
    places([sign.strength], words.strengths),
    places(sign.situations, words.situations),
    places(sign.roles, words.roles),
  ].join('.');
}

/** The sign that {@link signToMarks} wrote. Anything else gives a sign without the marks that cannot be read. */
export function marksToSign(marks: string, area: string, words: MarkWords): CatalogueSign {
  const [strength = '', situations = '', roles = ''] = marks.split('.');
  const values = (places: string, list: readonly string[]) =>
    [...places].flatMap((place) => list[Number.parseInt(place, 36)] ?? []);
  return {
    area,
    strength: values(strength, words.strengths)[0] ?? '',
    situations: values(situations, words.situations),
    roles: values(roles, words.roles),
  };
}
