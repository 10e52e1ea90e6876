import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const digest = (content: string | Buffer) =>
  createHash('sha256').update(content).digest().subarray(0, 9).toString('base64');

type List = { content: string; headers: Record<string, string>; files: Record<string, string> };

/** How a version differs from the site that it is made from. */
export interface Edit {
  pages?: (entry: string, html: string) => string;
  content?: string;
  /** Headers of the copy that differ. */
  headers?: Record<string, string>;
  /** The files that it has, where these are not all. */
  entries?: (entry: string) => boolean;
}

const LIST = 'sw-files.json';
const fileOf = (entry: string) => entry.replace(/(^|\/)$/, '$1index.html');

/**
 * Another version of a built site in a folder of its own, with the list and the worker as a build would have made
 * them. Made from the built files, since a build takes as long as all of these tests.
 */
export function makeNewVersion(
  built: string,
  { pages = (_, html) => html, content, headers, entries }: Edit,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-version-'));
  const oldList = readFileSync(join(built, LIST), 'utf8');
  const old: List = JSON.parse(oldList);
  const list: List = {
    ...old,
    content: content ?? old.content,
    headers: { ...old.headers, ...headers },
    files: {},
  };
  for (const entry of Object.keys(old.files).filter(entries ?? (() => true))) {
    const path = join(folder, fileOf(entry));
    mkdirSync(dirname(path), { recursive: true });
    const bytes = readFileSync(join(built, fileOf(entry)));
    const edited = path.endsWith('.html') ? Buffer.from(pages(entry, bytes.toString())) : bytes;
    writeFileSync(path, edited);
    list.files[entry] = digest(edited);
  }
  const newList = JSON.stringify(list);
  writeFileSync(join(folder, LIST), newList);
  const worker = readFileSync(join(built, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), worker.replaceAll(digest(oldList), digest(newList)));
  return folder;
}
