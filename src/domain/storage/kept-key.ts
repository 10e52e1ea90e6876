import { sitePrefix } from '../offline/site-prefix.ts';
import type { KeptName } from './kept-names.ts';

/** The key under which a site at a base path keeps something: `se-signalerna:<base>:<name>`. */
export const keptKey = (base: string, name: KeptName): string => sitePrefix(base) + name;
