import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const digest = (content: string | Buffer) =>
  createHash('sha256').update(content).digest().subarray(0, 9).toString('base64');

/**
 * A copy of a built site in which the texts of `edit` are changed, with the list and the worker as a build would have
 * made them. Built from a copy instead of anew, since a build takes as long as all of these tests.
 */
export function makeNewVersion(
  built: string,
  edit: { pages: (entry: string, html: string) => string; content?: string },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-version-'));
  cpSync(built, folder, { recursive: true });
  const read = (path: string) => readFileSync(join(folder, path));
  const oldList = read('sw-files.json').toString();
  const list: { content: string; files: Record<string, string> } = JSON.parse(oldList);
  if (edit.content) list.content = edit.content;
  for (const entry of Object.keys(list.files)) {
    const path = entry.replace(/(^|\/)$/, '$1index.html');
    if (path.endsWith('.html')) {
      const html = read(path).toString();
      const edited = edit.pages(entry, html);
      if (edited !== html) writeFileSync(join(folder, path), edited);
    }
    list.files[entry] = digest(read(path));
  }
  const newList = JSON.stringify(list);
  writeFileSync(join(folder, 'sw-files.json'), newList);
  const worker = read('sw.js').toString().replaceAll(digest(oldList), digest(newList));
  writeFileSync(join(folder, 'sw.js'), worker);
  return folder;
}
