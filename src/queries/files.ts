import { getCollection, getEntry, render } from 'astro:content';
import {
  additionPathOf,
  COLLECTION_NAMES,
  type CollectionName,
  collectionOf,
  type DataOf,
  LOCAL_FOLDER,
  nameOfAdditions,
} from '../collections/collections.ts';
import { readPathPattern } from '../collections/path-pattern.ts';
import {
  type CollectionFiles,
  ofOrganisation,
  placeFiles,
  type ReadFile,
} from '../collections/place-files.ts';
import type { Body } from '../domain/course/body.ts';
import type { ContentFile } from '../domain/course/content-file.ts';
import { COLLABORATION } from '../domain/course/organisation.ts';
import { readBody } from '../reading/read-body.ts';
import { toPlainText } from '../reading/split-file.ts';

const isLocal = (path: string) => path.startsWith(LOCAL_FOLDER);
const extensionOf = (name: CollectionName) => /\.[a-z]+$/.exec(collectionOf(name).path)?.[0] ?? '';

/** Whose site it is: the id of the organisation that it is built for, or of the collaboration. */
export const publisherId = (): string => process.env['ORGANISATION'] || COLLABORATION;

/** Whether any file lies where the path says. Astro warns about every reading of an empty collection. */
function hasFiles(path: string): boolean {
  if (!isLocal(path)) return true;
  const { regExp } = readPathPattern(path);
  return (import.meta.env.LOCAL_FILES as string[]).some((file) => regExp.test(LOCAL_FOLDER + file));
}

/** Bodies by file: in development every request reads the content, and a body is parsed anew only when it has changed. */
const bodies = new Map<string, { text: string; body: Body | undefined }>();

function bodyOf(file: string, text: string, collection: CollectionName): Body | undefined {
  const known = bodies.get(file);
  if (known?.text === text) return known.body;
  const { body } = readBody(text, { file, collection, firstLine: 1 });
  bodies.set(file, { text, body });
  return body;
}

async function readEntries(
  name: CollectionName,
  pattern: string | undefined,
  entriesName: string,
): Promise<ReadFile[]> {
  if (pattern === undefined || !hasFiles(pattern)) return [];
  const entries = await getCollection(entriesName as CollectionName);
  return entries.map(({ id, data, body: text, filePath }) => {
    const path = `${isLocal(pattern) ? LOCAL_FOLDER : ''}${id}${extensionOf(name)}`;
    const file = filePath ?? `content/${path}`;
    const isProse = extensionOf(name) === '.mdx';
    return { path, file, data, body: isProse ? bodyOf(file, toPlainText(text ?? ''), name) : undefined };
  });
}

async function loadFiles(): Promise<CollectionFiles> {
  const read = await Promise.all(
    COLLECTION_NAMES.flatMap((name) => [
      readEntries(name, collectionOf(name).path, name),
      readEntries(name, additionPathOf(name), nameOfAdditions(name)),
    ]),
  );
  return placeFiles(ofOrganisation(read.flat(), publisherId()));
}

let files: Promise<CollectionFiles> | undefined;

/** All of the content. Read once a build; in development every request reads it anew. */
export function getFiles(): Promise<CollectionFiles> {
  if (import.meta.env.DEV) return loadFiles();
  files ??= loadFiles();
  return files;
}

/** The data of a collection that is one file. */
export async function getOnly<Name extends CollectionName>(name: Name): Promise<DataOf<Name>> {
  const [file]: readonly ContentFile<DataOf<Name>>[] = (await getFiles())[name];
  if (!file) throw new Error(`content/${collectionOf(name).path} is missing`);
  return file.value;
}

/** The body of a file, as a component that takes the author tags. */
export async function renderFile(name: CollectionName, { path }: Pick<ContentFile<unknown>, 'path'>) {
  const id = path.slice(isLocal(path) ? LOCAL_FOLDER.length : 0, -extensionOf(name).length);
  const isAdded = isLocal(path) && !isLocal(collectionOf(name).path);
  const entry = await getEntry((isAdded ? nameOfAdditions(name) : name) as CollectionName, id);
  if (!entry) throw new Error(`${path} is missing`);
  return render(entry);
}

/** The body of the file whose data has an id. */
export async function renderById(name: 'lessons' | 'signs' | 'guides' | 'sessions', id: string) {
  const file = (await getFiles())[name].find(({ value }) => value.id === id);
  if (!file) throw new Error(`No file of ${name} has the id ${id}`);
  return renderFile(name, file);
}
