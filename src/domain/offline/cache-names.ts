/** How the names of all caches of one site begin. `base` is the path it is served under, with a slash at both ends. */
export const cachePrefix = (base: string): string => `se-signalerna:${base}:`;

/** The caches that a newly started version removes: the site's own, except its own. Other sites may share the origin. */
export function outdatedCaches(names: readonly string[], base: string, version: string): string[] {
  const prefix = cachePrefix(base);
  return names.filter((name) => name.startsWith(prefix) && name !== prefix + version);
}
