/** An entry that answers, or the entry whose address the browser is to go to instead. */
export type FoundEntry = { entry: string } | { moved: string };

/**
 * What answers a path from the site's root (`omraden/`, without query and hash), as a static host would: the file
 * itself, the folder for `…/index.html`, and for a folder without its slash the address with it. Undefined where the
 * site has nothing.
 */
export function findEntry(path: string, files: Readonly<Record<string, string>>): FoundEntry | undefined {
  const has = (entry: string) => Object.hasOwn(files, entry);
  const entry = path.replace(/(^|\/)index\.html$/, '$1');
  if (has(entry)) return { entry };
  return has(`${entry}/`) ? { moved: `${entry}/` } : undefined;
}
