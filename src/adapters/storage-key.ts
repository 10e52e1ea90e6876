import { sitePrefix } from '../domain/offline/site-prefix.ts';
import type { KeptName } from '../domain/storage/kept-names.ts';

/** What the keys of this site begin with; other sites may share the origin, and so its storage. */
export const STORAGE_PREFIX = sitePrefix(import.meta.env.BASE_URL);

/** The key under which the site keeps something: `se-signalerna:<base>:<name>`. */
export const storageKey = (name: KeptName): string => STORAGE_PREFIX + name;
