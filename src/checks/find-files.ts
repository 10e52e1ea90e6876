import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LOCAL_FOLDER } from '../collections/collections.ts';
import { DEFAULT_LOCAL, isPassedOver, isToBeRead, locateFile } from '../collections/locate-file.ts';
import { createFinding, type Finding } from '../domain/words/finding.ts';
import type { GivenFile } from './read-file.ts';

/**
 * The files of `content/` under the project root, and local additions from the folder `local` under it. A finding tells
 * about a folder that is not there; then no file is given.
 */
export async function findFiles(
  root: string,
  local = DEFAULT_LOCAL,
): Promise<{ files: GivenFile[]; findings: Finding[] }> {
  // Most sites have no local additions, so only a folder that the environment names must exist.
  for (const folder of local === DEFAULT_LOCAL ? ['content'] : ['content', local]) {
    if ((await stat(resolve(root, folder)).catch(() => undefined))?.isDirectory()) continue;
    return { files: [], findings: [createFinding('I101', { file: folder }, { folder: `${folder}/` })] };
  }
  const own = await filesIn(root, 'content', '');
  if (local === DEFAULT_LOCAL) return { files: own, findings: [] };
  const additions = await filesIn(root, local, LOCAL_FOLDER);
  return {
    files: [...own.filter(({ path }) => !path.startsWith(LOCAL_FOLDER)), ...additions],
    findings: [],
  };
}

/** The files in a folder, sorted, without those that no author has put there. */
async function filesIn(root: string, folder: string, prefix: string): Promise<GivenFile[]> {
  const base = resolve(root, folder);
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
    .map((onDisk) => ({ onDisk, path: onDisk.replaceAll('\\', '/').normalize('NFC') }))
    .filter(({ path }) => !isPassedOver(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return Promise.all(
    paths.map(async ({ onDisk, path }) => {
      const at = join(base, onDisk);
      const isRead = isToBeRead(locateFile(`${prefix}${path}`));
      return {
        path: `${prefix}${path}`,
        file: `${folder}/${path}`,
        ...(isRead ? { bytes: await readFile(at) } : { size: (await stat(at)).size }),
      };
    }),
  );
}
