/** The text as an id or a part of an address: ASCII lower case, digits and single hyphens (`Påse 1` → `pase-1`). */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
