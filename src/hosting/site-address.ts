/**
 * Where the site is served: `BASE` and `SITE` in the environment, or `--base` and `--site`.
 */

/** Characters of a folder that every host leaves unescaped. */
const FOLDER = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;

/**
 * The base path with a slash at both ends: `/` or `/kunskapsdag/`. Slashes at the ends may be left out.
 * Throws an error that says what to write instead.
 */
export function readBase(written: string): string {
  const base = written.trim();
  // Astro puts a slash before the value of `--base`.
  if (/^\/*[a-z]+:|^\/\/[^/]/i.test(base)) {
    throw new Error(
      `BASE is "${written}". It is the path alone, for instance /kunskapsdag/. The beginning of the address, https://kommun.example, goes in SITE.`,
    );
  }
  const folders = base.split('/').filter((folder) => folder !== '');
  const wrong = folders.find((folder) => !FOLDER.test(folder));
  if (wrong !== undefined) {
    throw new Error(
      `BASE is "${written}". "${wrong}" cannot be a folder of the address: use the letters a–z, digits and - . _ ~, as in /kunskapsdag/ or /intranat/utbildning/.`,
    );
  }
  return folders.length === 0 ? '/' : `/${folders.join('/')}/`;
}

/**
 * The origin, `https://kommun.example`, that absolute addresses begin with. Throws an error that says what to write
 * instead.
 */
export function readSite(written: string): string {
  const site = URL.parse(written.trim());
  if (!site || !/^https?:$/.test(site.protocol)) {
    throw new Error(`SITE is "${written}". Write the beginning of the address: https://kommun.example`);
  }
  if (site.pathname !== '/' || site.search !== '' || site.hash !== '') {
    throw new Error(
      `SITE is "${written}". Write ${site.origin} there, and what comes after it in BASE: ${site.pathname}`,
    );
  }
  return site.origin;
}
