import { addresses } from '../domain/course/addresses.ts';
import { SOURCE_KINDS } from '../domain/words/vocabulary.ts';
import { ADDRESS_OF_ID, COLLECTION_NAMES, collectionOf } from './collections.ts';
import type { Located } from './locate-file.ts';
import type { CollectionFiles } from './place-files.ts';
import type { FieldId } from './visit-fields.ts';

/** Addresses that exist whatever the content is. */
const FIXED_ADDRESSES = [
  ...Object.values(addresses).filter(
    (address): address is Extract<typeof address, string> => typeof address === 'string',
  ),
  ...SOURCE_KINDS.map(addresses.sourceKind),
];

/** The addresses that go with areas: of everything that lies in their folders. */
export const listAreaAddresses = (files: CollectionFiles, areas: readonly string[]): string[] =>
  COLLECTION_NAMES.flatMap((name) =>
    files[name]
      .filter(({ area }) => areas.includes(area))
      .flatMap((file) => collectionOf(name).addresses(file)),
  );

/** Every address of the site, from the places of the files and the ids in them, each with its file's slug. */
export function listAddresses(
  files: readonly Located[],
  ids: readonly (Pick<FieldId, 'collection' | 'id'> & { slug: string })[],
): ReadonlySet<string> {
  return new Set([
    ...FIXED_ADDRESSES,
    ...ids.flatMap(({ collection, id, slug }) => ADDRESS_OF_ID[collection]?.(id, slug) ?? []),
    ...files.flatMap(({ collection, place }) =>
      collection === undefined ? [] : collectionOf(collection).addresses(place),
    ),
  ]);
}
