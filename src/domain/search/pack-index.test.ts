import fc from 'fast-check';
import lunr from 'lunr';
import { expect, it } from 'vitest';
import { packIndex, type SerialisedIndex, unpackIndex } from './pack-index.ts';
import { FIELD_BOOSTS, FIELDS } from './stored-index.ts';

const word = fc.constantFrom('hot', 'kvitto', 'öde', 'lager', 'bil', 'åk', 'ärende', 'zon');
const text = fc.array(word, { maxLength: 30 }).map((all) => all.join(' '));
const anyDocument = fc.record({ title: text, aliases: text, lead: text, text });

function serialise(documents: readonly object[]): SerialisedIndex {
  const builder = new lunr.Builder();
  builder.ref('place');
  for (const field of FIELDS) builder.field(field, { boost: FIELD_BOOSTS[field] });
  for (const [place, document] of documents.entries()) builder.add({ ...document, place });
  return JSON.parse(JSON.stringify(builder.build()));
}

it('unpacks to what lunr wrote, with weights to within fourteen per cent', () => {
  fc.assert(
    fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 12 }), (documents) => {
      const written = serialise(documents);
      const terms = written.invertedIndex.map(([term]) => term);
      const read = unpackIndex(packIndex(written, terms), terms);

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
      for (const [place, weight] of weigh(written)) {
        // Below this, where a very common word stands in a very long text, they are all stored as the same.
        if (weight < 0.25) continue;
        expect(Math.abs((weights.get(place) ?? 0) / weight - 1), place).toBeLessThan(0.14);
      }
      for (const [term, posting] of written.invertedIndex) {
        const [, same] = read.invertedIndex.find(([other]) => other === term) ?? [];
        expect({ ...same, _index: 0 }).toEqual({ ...posting, _index: 0 });
      }
    }),
    { numRuns: 100 },
  );
});

it('gives an index that lunr loads and searches as its own', () => {
  const written = serialise([
    { title: 'Tomt lager', aliases: '', lead: '', text: 'bil' },
    { title: 'Bil', aliases: '', lead: '', text: 'lager lager kvitto' },
  ]);
  const terms = written.invertedIndex.map(([term]) => term);
  const refs = (index: lunr.Index) =>
    index.query((query) => query.term('lager', { usePipeline: false })).map(({ ref }) => ref);
  expect(refs(lunr.Index.load(unpackIndex(packIndex(written, terms), terms)))).toEqual(['0', '1']);
});
