import lunr from 'lunr';
import { decodeNumbers, decodeWeight, encodeNumbers, encodeWeight } from './encode-numbers.ts';
import { FIELDS, type StoredIndex } from './stored-index.ts';

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

type PackedIndex = Pick<StoredIndex, 'postings' | 'weights'>;

/** What lunr knows, in the order of `terms`. The field of a document and its number make its reference. */
export function packIndex(
  { fieldVectors, invertedIndex }: SerialisedIndex,
  terms: readonly string[],
): PackedIndex {
  const vectors = new Map(fieldVectors.map(([ref, elements]) => [ref, readVector(elements)]));
  const entries = new Map(invertedIndex);
  const packed = terms.map((term) => {
    const posting = entries.get(term) ?? {};
    const number = Number(posting['_index']);
    const places = FIELDS.map((field) =>
      Object.keys(posting[field] ?? {})
        .map(Number)
        .toSorted((one, other) => one - other),
    );
    const weights = FIELDS.flatMap((field, place) =>
      (places[place] ?? []).map((document) => vectors.get(`${field}/${document}`)?.get(number) ?? 0),
    );
    return { posting: encodePlaces(places), weights: weights.map(encodeWeight).join('') };
  });
  return {
    postings: packed.map(({ posting }) => posting).join(' '),
    weights: packed.map(({ weights }) => weights).join(''),
  };
}

/** The packed index as lunr wrote it, but for weights, which come back to within fourteen per cent. */
export function unpackIndex({ postings, weights }: PackedIndex, terms: readonly string[]): SerialisedIndex {
  // By document × number of fields + field: making a text for each of the places would take longer than all the rest.
  const vectors: number[][] = [];
  const coded = postings.split(' ');
  let next = 0;
  const invertedIndex = terms.map((term, number): SerialisedIndex['invertedIndex'][number] => {
    const posting: Record<string, number | Record<string, object>> = { _index: number };
    for (const [field, documents] of decodePlaces(coded[number] ?? '').entries()) {
      const known: Record<string, object> = {};
      for (const document of documents) {
        known[document] = {};
        const place = document * FIELDS.length + field;
        vectors[place] ??= [];
        vectors[place].push(number, decodeWeight(weights, next++));
      }
      posting[FIELDS[field] ?? ''] = known;
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

function readVector(elements: readonly number[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (let place = 0; place < elements.length; place += 2) {
    weights.set(elements[place] ?? 0, elements[place + 1] ?? 0);
  }
  return weights;
}

/** For each field but the last the number of documents, and for all the steps between the documents. */
function encodePlaces(places: readonly (readonly number[])[]): string {
  return encodeNumbers(
    places.flatMap((documents, field) => {
      const steps = documents.map((document, place) => document - (documents[place - 1] ?? -1) - 1);
      return field === places.length - 1 ? steps : [documents.length, ...steps];
    }),
  );
}

/** The documents in each field. */
export function decodePlaces(coded: string): number[][] {
  const numbers = decodeNumbers(coded);
  let next = 0;
  return FIELDS.map((_, field) => {
    const count = field === FIELDS.length - 1 ? numbers.length - next : (numbers[next++] ?? 0);
    let document = -1;
    return Array.from({ length: count }, () => {
      document += (numbers[next++] ?? 0) + 1;
      return document;
    });
  });
}
