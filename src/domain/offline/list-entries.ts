/** Endings of what a browser shows or uses. Anything else in the built folder is for hosts and search engines. */
const ENDINGS = /\.(html|css|js|json|webmanifest|svg|png|jpg|webp|avif|woff2)$/;

/** Has an ending of the site, but is not part of what a visitor sees. */
const LEFT_OUT = /^(sw\.js|sw-files\.json|.*\.cdx\.json)$/;

/**
 * Which files of a built site are kept for reading without a network, by entry. `paths` lead from the site's root,
 * with `/` between folders. Names and folders that begin with a dot or an underscore belong to hosts, except `_astro`.
 */
export function listEntries(paths: readonly string[]): Map<string, string> {
  const kept = paths.filter(
    (path) => ENDINGS.test(path) && !LEFT_OUT.test(path) && !/(^|\/)\.|^_(?!astro\/)/.test(path),
  );
  return new Map(kept.sort().map((path) => [path.replace(/(^|\/)index\.html$/, '$1'), path]));
}
