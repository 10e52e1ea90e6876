import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Days that a file says it was checked or changed. */
const DAY = /^\s*(?:checked|updated): ["']?(\d{4}-\d\d-\d\d)/gmu;

/**
 * The version of the content under `folder`, for example `2026-11-24.3f9c1d2`: the latest day that any file says it was
 * checked or changed, and the beginning of a digest of every file. The same files give the same version on every
 * machine; any changed character gives another.
 */
export function readContentVersion(folder: string): string {
  const digest = createHash('sha256');
  let latest = '';
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    const text = readFileSync(file, 'utf8');
    const path = file.slice(folder.length).split(sep).join('/');
    // Lengths keep the end of one file apart from the beginning of the next.
    digest.update(`${path.length} ${path} ${text.length} ${text}`);
    for (const [, day = ''] of text.matchAll(DAY)) if (day > latest) latest = day;
  }
  return [latest, digest.digest('hex').slice(0, 7)].filter(Boolean).join('.');
}
