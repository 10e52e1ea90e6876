import type { ContentPlace } from '../domain/course/content-file.ts';
import { nearestWord } from '../domain/language/nearest-word.ts';
import { asciiSlug } from '../domain/words/ascii-slug.ts';
import {
  additionPathOf,
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionName,
  PICTURE_FOLDERS,
  type PictureFolderName,
} from './collections.ts';
import { readPathPattern } from './path-pattern.ts';

/** What a file is, by its path under `content/`: data of a collection, or a picture. */
export type Located = { place: ContentPlace } & (
  | { collection: CollectionName; pictures?: undefined }
  | { collection?: undefined; pictures: PictureFolderName }
);

/** Whether what is in a file matters, and not only that it is there. */
export const isToBeRead = (located: Located | undefined): boolean =>
  located?.collection !== undefined ||
  (located !== undefined && 'isRead' in PICTURE_FOLDERS[located.pictures]);

const FOLDERS_OF_DATA = COLLECTION_NAMES.flatMap((collection) =>
  [COLLECTIONS[collection].path, additionPathOf(collection)]
    .filter((path) => path !== undefined)
    .map((path) => ({ collection, pattern: readPathPattern(path) })),
);

const FOLDERS_OF_PICTURES = Object.entries(PICTURE_FOLDERS).map(([pictures, { path }]) => ({
  pictures: pictures as PictureFolderName,
  pattern: readPathPattern(path),
}));

const ALL_FOLDERS = [...FOLDERS_OF_DATA, ...FOLDERS_OF_PICTURES];

/** Every place in `content/` that is used, as an author is shown it. */
export const CONTENT_EXAMPLES = [...Object.values(COLLECTIONS), ...Object.values(PICTURE_FOLDERS)].map(
  ({ example }) => `content/${example}`,
);

/** Files that must be there. */
export const REQUIRED_FILES = Object.values(COLLECTIONS)
  .filter(({ isRequired }) => isRequired)
  .map(({ path }) => path);

const FOLDERS = [...new Set(ALL_FOLDERS.flatMap(({ pattern }) => pattern.folders))];
const FILES = [...new Set(ALL_FOLDERS.flatMap(({ pattern }) => pattern.fileName ?? []))];

export const DEFAULT_LOCAL = 'content/local';

/** The folder with the local additions, from the root: `LOCAL_CONTENT` in the environment, or `content/local`. */
export const localContentFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  (env['LOCAL_CONTENT'] || DEFAULT_LOCAL).replaceAll('\\', '/').replace(/\/+$/u, '');

/**
 * Whether a file was put there by a program and not by an author: the editors' guide, hidden files, what Office and LibreOffice
 * write while a file is open, and what Windows and editors leave in folders.
 */
export const isPassedOver = (path: string): boolean =>
  path === 'README.md' ||
  path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$')) ||
  /(?:^|\/)(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|[^/]*~|[^/]*\.(?:tmp|bak|swp|lnk))$/iu.test(path);

/** What a file under `content/` is, by its path; undefined where nothing is kept. */
export function locateFile(path: string): Located | undefined {
  for (const { pattern, ...kind } of ALL_FOLDERS) {
    const found = pattern.regExp.exec(path);
    if (found) return { ...kind, place: toPlace(found.groups ?? {}) };
  }
  return undefined;
}

const toPlace = ({
  area = '',
  areaOrder = '',
  dossier = '',
  organisation = '',
  slug = area,
  order = areaOrder,
}: Readonly<Record<string, string | undefined>>): ContentPlace => ({
  area,
  dossier,
  organisation,
  slug,
  order,
});

export interface Misplacement {
  reason: 'extension' | 'name' | 'place';
  suggestion: string | undefined;
}

/** Why a file is in no known place, and where it most likely belongs. */
export function explainMisplacement(path: string): Misplacement {
  const { stem, extension } = splitExtension(path);
  // Windows hides endings that it knows: `tecken.mdx.txt` looks like `tecken.mdx`.
  if (/\.(?:yaml|mdx)$/u.test(stem) && locateFile(stem)) return { reason: 'extension', suggestion: stem };
  for (const other of ['.yaml', '.mdx']) {
    if (other !== extension && locateFile(stem + other))
      return { reason: 'extension', suggestion: stem + other };
  }
  for (const other of [extension, '.yaml', '.mdx']) {
    const named = [...stem.split('/').slice(0, -1), stem.split('/').at(-1) + other]
      .map(toNamedPart)
      .join('/');
    for (const candidate of [named, withNumbers(named)]) {
      if (locateFile(candidate)) return { reason: 'name', suggestion: candidate };
    }
    for (const candidate of [withKnownNames(named), withNumbers(withKnownNames(named))]) {
      if (locateFile(candidate)) return { reason: 'place', suggestion: candidate };
    }
  }
  return { reason: 'place', suggestion: undefined };
}

function splitExtension(path: string): { stem: string; extension: string } {
  const extension = /\.[^./]*$/u.exec(path)?.[0] ?? '';
  return { stem: path.slice(0, path.length - extension.length), extension };
}

function toNamedPart(part: string): string {
  const { stem, extension } = splitExtension(part);
  return asciiSlug(stem) + extension.toLowerCase();
}

/** `lessons/forsta.mdx` → `lessons/01-forsta.mdx`: areas, lessons, guides and documents are ordered by number. */
function withNumbers(path: string): string {
  return path.replace(
    /(?<folder>(?:^|\/)(?:areas|lessons|guides|dossiers\/[^/]+)\/)(?<name>\d?-?[^/]+)/gu,
    (match, folder: string, name: string) =>
      /^\d\d-/u.test(name) ? match : `${folder}${/^\d-/u.test(name) ? '0' : '01-'}${name}`,
  );
}

function withKnownNames(path: string): string {
  const parts = path.split('/');
  return parts
    .map((part, index) => {
      const isFile = index === parts.length - 1;
      const isFreeName = ['areas', 'dossiers', 'local'].includes(parts[index - 1] ?? '');
      if (
        isFreeName ||
        (isFile && index > 0 && FOLDERS.includes(nearestWord(parts[index - 1] ?? '', FOLDERS) ?? ''))
      )
        return part;
      return nearestWord(part, isFile ? FILES : FOLDERS) ?? part;
    })
    .join('/');
}
