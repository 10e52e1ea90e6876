import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isPassedOver } from '../collections/locate-file.ts';
import { toPlainText } from '../reading/split-file.ts';

/** Days that a file says it was checked or changed. */
const DAY = /^\s*(?:checked|updated): ["']?(\d{4}-\d\d-\d\d)/gmu;

/**
 * The version of the content under the folders, for example `2026-11-24.3f9c1d2`: the latest day that any file says it was
 * checked or changed, and the beginning of a digest of every file. The same files give the same version on every
 * machine, whatever ends their lines there; any other changed character gives another.
 */
export function readContentVersion(...folders: string[]): string {
  const digest = createHash('sha256');
  let latest = '';
  for (const { file, path } of folders.flatMap(listFiles)) {
    const text = toPlainText(readFileSync(file, 'utf8'));
    // Lengths keep the end of one file apart from the beginning of the next.
    digest.update(`${path.length} ${path} ${text.length} ${text}`);
    for (const [, day = ''] of text.matchAll(DAY)) if (day > latest) latest = day;
  }
  return [latest, digest.digest('hex').slice(0, 7)].filter(Boolean).join('.');
}

/** The files under a folder in the order of their paths. The content check tells about a folder that is not there. */
function listFiles(folder: string): { file: string; path: string }[] {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ file, path: file.slice(folder.length).split(sep).join('/') }))
      // A thumbnail or a lock file is no other version.
      .filter(({ path }) => path === '/README.md' || !isPassedOver(path.slice(1)))
      // By the path with its slashes: a backslash sorts elsewhere.
      .sort((one, other) => (one.path < other.path ? -1 : 1))
  );
}
