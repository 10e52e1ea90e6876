import lunr from 'lunr';
import { decodeNumbers, encodeNumbers } from './encode-numbers.ts';
import { FIELD_BOOSTS, FIELDS } from './stored-index.ts';

/** What `JSON.stringify` makes of a `lunr.Index` and `lunr.Index.load` reads: the format that lunr documents. */
export interface SerialisedIndex {
  version: string;
  fields: string[];
  /** `["title/0", [number of a term, its weight, …]]`, by rising number. */
  fieldVectors: [fieldRef: string, elements: number[]][];
  /** By rising term; for each field the documents, with what is known of the term there. */
  invertedIndex: [term: string, posting: Record<string, number | Record<string, object>>][];
  pipeline: string[];
}

/** The documents that a word stands in, rising, for each field in the order of `FIELDS`. */
export type Places = number[][];

/** Aliases are stored with their document, one by one, so that they are not stored again here. */
const ALIASES = FIELDS.indexOf('aliases');
const STORED = [...FIELDS.keys()].filter((field) => field !== ALIASES);

/** What lunr knows of where words stand, in the order of `terms`. */
export function packIndex({ invertedIndex }: SerialisedIndex, terms: readonly string[]): string {
  const entries = new Map(invertedIndex);
  return terms
    .map((term) => {
      const posting = entries.get(term) ?? {};
      return encodePlaces(
        STORED.map((field) =>
          Object.keys(posting[FIELDS[field] ?? ''] ?? {})
            .map(Number)
            .toSorted((one, other) => one - other),
        ),
      );
    })
    .join(' ');
}

/** Where each word stands. `aliases` holds for each document the words of its aliases. */
export function unpackPlaces(packed: string, aliases: readonly ReadonlySet<number>[]): Places[] {
  const places = packed.split(' ').map(decodePlaces);
  for (const [document, words] of aliases.entries()) {
    for (const word of words) places[word]?.[ALIASES]?.push(document);
  }
  return places;
}

/**
 * The index that lunr loads. What a word weighs in a document is its rarity times the weight of the field, however often it stands
 * there and however much stands beside it: more phrases for a page must not make each of them worth less.
 */
export function toLunr(
  places: readonly Places[],
  terms: readonly string[],
  documentCount: number,
): SerialisedIndex {
  // By document × number of fields + field: making a text for each of the places would take longer than all the rest.
  const vectors: number[][] = [];
  const invertedIndex = terms.map((term, number): SerialisedIndex['invertedIndex'][number] => {
    const posting: Record<string, number | Record<string, object>> = { _index: number };
    const standing = places[number] ?? [];
    const rarity = rarityOf(documentCount, standing.flat().length);
    for (const [place, field] of FIELDS.entries()) {
      const known: Record<string, object> = {};
      for (const document of standing[place] ?? []) {
        known[document] = {};
        const at = document * FIELDS.length + place;
        vectors[at] ??= [];
        vectors[at].push(number, rarity * FIELD_BOOSTS[field]);
      }
      posting[field] = known;
    }
    return [term, posting];
  });
  return {
    version: lunr.version,
    fields: [...FIELDS],
    // `flatMap` passes over fields in which no word stands.
    fieldVectors: vectors.flatMap((elements, place): SerialisedIndex['fieldVectors'] => [
      [`${FIELDS[place % FIELDS.length]}/${Math.floor(place / FIELDS.length)}`, elements],
    ]),
    // The order of code units, which lunr builds its set of terms in.
    invertedIndex: invertedIndex.sort(([one], [other]) => (one < other ? -1 : 1)),
    pipeline: [],
  };
}

/** Inverse document frequency, as lunr measures it. */
export const rarityOf = (documents: number, found: number) =>
  Math.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)));

/** For each field but the last the number of documents, and for all the steps between the documents. */
function encodePlaces(places: readonly (readonly number[])[]): string {
  return encodeNumbers(
    places.flatMap((documents, field) => {
      const steps = documents.map((document, place) => document - (documents[place - 1] ?? -1) - 1);
      return field === places.length - 1 ? steps : [documents.length, ...steps];
    }),
  );
}

function decodePlaces(coded: string): Places {
  const numbers = decodeNumbers(coded);
  const places: Places = FIELDS.map(() => []);
  let next = 0;
  for (const field of STORED) {
    const end = field === FIELDS.length - 1 ? numbers.length : (numbers[next++] ?? 0) + next;
    let document = -1;
    while (next < end) {
      document += (numbers[next++] ?? 0) + 1;
      places[field]?.push(document);
    }
  }
  return places;
}
