import fc from 'fast-check';
import lunr from 'lunr';
import { expect, it } from 'vitest';
import { packIndex, type SerialisedIndex, toLunr, unpackPlaces } from './pack-index.ts';
import { FIELD_BOOSTS, FIELDS } from './stored-index.ts';

const word = fc.constantFrom('hot', 'kvitto', 'öde', 'lager', 'bil', 'åk', 'ärende', 'zon');
const text = fc.array(word, { maxLength: 30 }).map((all) => all.join(' '));
const anyDocument = fc.record({ title: text, aliases: text, lead: text, text });
type AnyDocument = { title: string; aliases: string; lead: string; text: string };

/** What lunr makes of documents when neither how often a word stands in a field counts, nor how much else stands there. */
function serialise(documents: readonly AnyDocument[]): SerialisedIndex {
  const builder = new lunr.Builder();
  builder.ref('place');
  builder.b(0);
  builder.k1(0);
  for (const field of FIELDS) builder.field(field, { boost: FIELD_BOOSTS[field] });
  for (const [place, document] of documents.entries()) builder.add({ ...document, place });
  return JSON.parse(JSON.stringify(builder.build()));
}

/** Packed, and read again with the aliases from the documents, as a browser does. */
function send(documents: readonly AnyDocument[], written: SerialisedIndex): SerialisedIndex {
  const terms = written.invertedIndex.map(([term]) => term);
  const aliases = documents.map(
    (document) =>
      new Set(document.aliases.split(' ').flatMap((alias) => (alias === '' ? [] : terms.indexOf(alias)))),
  );
  return toLunr(unpackPlaces(packIndex(written, terms), aliases), terms, documents.length);
}

it('unpacks to what lunr wrote, with its weights', () => {
  fc.assert(
    fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 12 }), (documents) => {
      const written = serialise(documents);
      const read = send(documents, written);

      expect(read.fields).toEqual(written.fields);
      const numbers = (index: SerialisedIndex) =>
        new Map(index.invertedIndex.map(([term, posting]) => [posting['_index'], term]));
      const weigh = (index: SerialisedIndex) =>
        index.fieldVectors.flatMap(([ref, elements]) =>
          Array.from({ length: elements.length / 2 }, (_, place): [string, number] => [
            `${ref} ${numbers(index).get(elements[2 * place] ?? 0)}`,
            elements[2 * place + 1] ?? 0,
          ]),
        );
      const weights = new Map(weigh(read));
      expect(weights.size).toBe(weigh(written).length);
      for (const [place, weight] of weigh(written)) expect(weights.get(place), place).toBeCloseTo(weight, 2);
      for (const [term, posting] of written.invertedIndex) {
        const [, same] = read.invertedIndex.find(([other]) => other === term) ?? [];
        expect({ ...same, _index: 0 }).toEqual({ ...posting, _index: 0 });
      }
    }),
    { numRuns: 100 },
  );
});

it('gives an index that lunr loads and searches as its own', () => {
  const documents = [
    { title: 'Tomt lager', aliases: '', lead: '', text: 'bil' },
    { title: 'Bil', aliases: 'lager', lead: '', text: 'lager kvitto' },
    { title: 'Kvitto', aliases: '', lead: '', text: 'bil' },
  ];
  const refs = lunr.Index.load(send(documents, serialise(documents)))
    .query((query) => query.term('lager', { usePipeline: false }))
    .map(({ ref }) => ref);
  expect(refs.toSorted()).toEqual(['0', '1']);
});
