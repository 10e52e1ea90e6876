import { sitePrefix } from './site-prefix.ts';

/**
 * The caches that a newly started version removes: the site's own, except its own. `base` is the path that the site is
 * served under, with a slash at both ends.
 */
export function outdatedCaches(names: readonly string[], base: string, version: string): string[] {
  const prefix = sitePrefix(base);
  return names.filter((name) => name.startsWith(prefix) && name !== prefix + version);
}
