import { describe, expect, it } from 'vitest';
import { listEntries } from './list-entries.ts';

const entriesOf = (...paths: string[]) => [...listEntries(paths).keys()];

describe('listing what is kept for reading without a network', () => {
  it('names pages as a visitor asks for them', () => {
    expect(entriesOf('index.html', 'omraden/index.html', '404.html', 'index.htmlx')).toEqual([
      '404.html',
      '',
      'omraden/',
    ]);
  });

  it('remembers which file each entry is', () => {
    expect(listEntries(['sok/index.html']).get('sok/')).toBe('sok/index.html');
  });

  it('keeps what pages load', () => {
    const files = ['_astro/x.js', 'favicon.svg', 'manifest.webmanifest', 'sok/index.json', 'tecken/a.json'];
    expect(entriesOf(...files)).toEqual([...files].sort());
  });

  it('leaves out the worker, its list, and what is for hosts and search engines', () => {
    expect(
      entriesOf(
        'sw.js',
        'sw-files.json',
        'sbom.cdx.json',
        'robots.txt',
        'sitemap-0.xml',
        'web.config',
        '_headers',
        '_redirects.json',
        '.htaccess',
        '.hosting/site.json',
        'a/.hidden/b.json',
      ),
    ).toEqual([]);
  });

  it('gives the same order whatever order the folder was read in', () => {
    expect(entriesOf('b.js', 'a.js')).toEqual(entriesOf('a.js', 'b.js'));
  });
});
