/** Letters without their dots and in lower case, so that å is found by a. */
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Everything whose text has the beginning of each word of the query; everything where there is no query. */
export function findAll<Thing>(
  things: readonly Thing[],
  query: string,
  textOf: (thing: Thing) => string,
): Thing[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return things.filter((thing) => {
    const text = fold(textOf(thing));
    return words.every((word) => text.includes(word));
  });
}
