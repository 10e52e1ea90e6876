/**
 * A seed of 32 bits for a text, such as a date or a share code: the same text always gives the same seed.
 *
 * FNV-1a by Fowler, Noll and Vo (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), taking UTF-16
 * code units where the original takes bytes; the same for ASCII.
 */
export function seedFromText(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}
