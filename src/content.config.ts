import { defineCollection, type SchemaContext } from 'astro:content';
import { globSync } from 'node:fs';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import {
  additionPathOf,
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionName,
  LOCAL_FOLDER,
  nameOfAdditions,
} from './collections/collections.ts';
import { localContentFolder } from './collections/locate-file.ts';
import { readPathPattern } from './collections/path-pattern.ts';
import { organisationAdditionSchema, organisationSchema } from './schemas/organisation.ts';

const local = localContentFolder(process.env);

/** Ids of entries are paths without extension; `src/queries/files.ts` makes paths of them again. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

/** What Office writes beside a file while it is open. The content check passes over it (`isPassedOver`). */
const WITHOUT_LOCK_FILES = '!**/~$*';

function loaderOf(path: string) {
  const pattern = readPathPattern(path).glob;
  if (!pattern.startsWith(LOCAL_FOLDER))
    return glob({ base: './content', pattern: [pattern, WITHOUT_LOCK_FILES], generateId });
  const inLocal = pattern.slice(LOCAL_FOLDER.length);
  // Most sites have no additions, and the loader would warn about that at every build.
  return globSync(inLocal, { cwd: local }).length === 0
    ? () => []
    : glob({ base: local, pattern: [inLocal, WITHOUT_LOCK_FILES], generateId });
}

const define = <Name extends CollectionName>(name: Name, path: string = COLLECTIONS[name].path) =>
  defineCollection({
    loader: loaderOf(path),
    schema: COLLECTIONS[name].schema as (typeof COLLECTIONS)[Name]['schema'],
  });

/** The content check has seen that the file is there; Astro serves it under a name of its own. */
const withPicture = (image: SchemaContext['image']) => z.strictObject({ file: image(), alt: z.string() });

/** Made from `src/collections/collections.ts`: only what Astro does with pictures is added here. */
export const collections = {
  ...(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, define(name)])) as {
    [Name in CollectionName]: ReturnType<typeof define<Name>>;
  }),
  // Files that organisations add are collections of their own, since their folder may be anywhere.
  ...Object.fromEntries(
    COLLECTION_NAMES.flatMap((name) => {
      const path = additionPathOf(name);
      return path === undefined ? [] : [[nameOfAdditions(name), define(name, path)]];
    }),
  ),
  organisations: defineCollection({
    loader: loaderOf(COLLECTIONS.organisations.path),
    schema: ({ image }) => organisationSchema.extend({ logo: withPicture(image).exactOptional() }),
  }),
  organisationAdditions: defineCollection({
    loader: loaderOf(COLLECTIONS.organisationAdditions.path),
    schema: ({ image }) => organisationAdditionSchema.extend({ logo: withPicture(image).exactOptional() }),
  }),
};
