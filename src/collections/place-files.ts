import type { Body } from '../domain/course/body.ts';
import type { ContentFile } from '../domain/course/content-file.ts';
import { COLLECTION_NAMES, type CollectionName, collectionOf, type DataOf } from './collections.ts';
import { locateFile } from './locate-file.ts';

/** A file of content as it has been read. */
export interface ReadFile {
  /** Path under `content/`; additions of organisations are under `local/`, wherever they are kept. */
  path: string;
  /** Path under the root of the project. */
  file: string;
  /** Data that has passed the schema of the collection. */
  data: unknown;
  /** Absent in YAML. */
  body?: Body | undefined;
}

/** All content by collection, each in the order of the paths. */
export type CollectionFiles = {
  readonly [Name in CollectionName]: readonly ContentFile<DataOf<Name>>[];
};

/** What a site is made of: the files of the course, and those that one organisation has added. Profiles are everybody's. */
export const ofOrganisation = (files: readonly ReadFile[], organisation: string): ReadFile[] =>
  files.filter(({ path }) => {
    const located = locateFile(path);
    const owner = located?.place.organisation ?? '';
    return owner === '' || owner === organisation || located?.collection === 'organisationAdditions';
  });

/** Puts files in their places. A path that no collection has is left out: the content check tells about it. */
export function placeFiles(read: readonly ReadFile[]): CollectionFiles {
  const files = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as ContentFile<unknown>[]]));
  for (const { path, file, data, body } of read.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const located = locateFile(path);
    if (located?.collection === undefined) continue;
    const { collection, place } = located;
    files[collection]?.push({
      ...place,
      path,
      file,
      folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))),
      address: collectionOf(collection).addresses(place)[0] ?? '',
      value: data,
      ...(body && { body }),
    });
  }
  // The caller promises that the data has passed the schemas, which is what gives each list its type.
  return files as unknown as CollectionFiles;
}
