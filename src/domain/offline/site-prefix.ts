/**
 * What the names of everything that the site keeps in a browser begin with: keys in storage, channels and caches. Several
 * sites may share an origin, so the base path is part of it.
 */
export const sitePrefix = (base: string): string => `se-signalerna:${base}:`;
