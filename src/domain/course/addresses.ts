/**
 * The site's address map: paths from the site's root, each with a leading and a trailing slash.
 * They are turned into real addresses by `url()`, which knows where the site is served.
 */
export const addresses = {
  start: '/',
  areas: '/omraden/',
  area: (area: string) => `/omraden/${area}/`,
  lesson: (area: string, lesson: string) => `/omraden/${area}/${lesson}/`,
  check: (area: string) => `/omraden/${area}/kunskapskoll/`,
  signs: '/tecken/',
  sign: (sign: string) => `/tecken/${sign}/`,
  glossary: '/ordlista/',
  term: (term: string) => `/ordlista/#${term}`,
  sources: '/kallor/',
  source: (source: string) => `/kallor/#${source}`,
  about: '/om/',
  privacy: '/integritet/',
  accessibility: '/tillganglighet/',
} as const;

/**
 * Puts a path from {@link addresses} under the folder that the site is served from.
 * `base` may be written with or without slashes at its ends.
 */
export function withBase(base: string, path: string): string {
  const folder = base.replace(/^\/+|\/+$/g, '');
  return folder === '' ? path : `/${folder}${path}`;
}
