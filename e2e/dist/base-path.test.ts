import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFor } from '../support/build.ts';
import { base, builtPages, dist } from './built-site.ts';
import { filesIn } from './measure-pages.ts';

/** What a site under another path would be found by: addresses from the root of the host. */
const isOutside = (address: string) =>
  address.startsWith('//') || (address.startsWith('/') && !address.startsWith(base));

/** Attributes of a page that hold an address from the root, whichever attribute it is. */
const addressesIn = (html: string) =>
  [...html.matchAll(/\s[a-z-]+="(\/[^"\s]*)"/g)].map(([, address = '']) => address);

const filesOf = (ending: RegExp) =>
  filesIn(dist)
    .filter((file) => ending.test(file) && !builtFor.hidden.some((name) => file.startsWith(name)))
    .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));

/** Every text in a JSON file, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe(`a site built for ${base}`, () => {
  it('has no address in any attribute of a page that leads out of its path', () => {
    const found = builtPages.flatMap(({ path, html }) =>
      addressesIn(html)
        .filter(isOutside)
        .map((address) => `${path}: ${address}`),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  it('has no address in a style or import of a script that leads out of its path', () => {
    const found = filesOf(/\.(css|js)$/).flatMap(({ file, text }) =>
      [...text.matchAll(/url\(["']?(\/[^"')]+)|(?:import|from)\s*\(?\s*["'`](\/[^"'`]+)/g)]
        .map(([, inStyle, inScript]) => inStyle ?? inScript ?? '')
        .filter(isOutside)
        .map((address) => `${file}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  it('has finished addresses in the files that scripts fetch, or none', () => {
    // The search index holds paths of the site, which the search puts under the address of its own form; the list
    // of the saved site holds digests, some of which begin with a slash.
    const found = filesOf(/\.(json|webmanifest)$/)
      .filter(({ file }) => file !== 'sok/index.json' && file !== 'sw-files.json')
      .flatMap(({ file, text }) =>
        textsIn(JSON.parse(text))
          .filter((word) => /^\/[\w/-]*\/?$/.test(word) && isOutside(word))
          .map((address) => `${file}: ${address}`),
      );
    expect(found).toEqual([]);
  });

  it('lists pages of its own in the sitemap', () => {
    const listed = filesOf(/^sitemap.*\.xml$/).flatMap(({ text }) =>
      [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address),
    );
    expect(listed.length).toBeGreaterThan(builtPages.length - 2);
    expect(listed.filter((address) => !address.startsWith(`${builtFor.site}${base}`))).toEqual([]);
  });

  it('would be caught', () => {
    expect(addressesIn('<a href="/finns/">x</a> <p data-index="/sok/index.json">')).toEqual([
      '/finns/',
      '/sok/index.json',
    ]);
    expect(isOutside('//host.example/')).toBe(true);
    expect(isOutside(`${base}sok/`)).toBe(false);
  });
});
