import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base, builtPages, dist } from './built-site.ts';

const pagesByPath = new Map(builtPages.map((page) => [page.path, page.html]));

/** Describes the fault of an internal address, or returns undefined. */
function problemOf(address: string, from: string): string | undefined {
  const url = new URL(address, `http://site${base}${from.slice(1)}`);
  if (url.host !== 'site') return undefined;
  if (!url.pathname.startsWith(base)) return 'leads outside the site';
  const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  const html = pagesByPath.get(path);
  if (html === undefined)
    return existsSync(join(dist, path)) && !path.endsWith('/') ? undefined : 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || html.includes(`id="${anchor}"`) ? undefined : `has no anchor #${anchor}`;
}

describe('internal links', () => {
  it('lead to pages, files and anchors that exist', () => {
    const broken = builtPages.flatMap(({ path, html }) =>
      [...html.matchAll(/<(?:a|link|script|img)\b[^>]*\s(?:href|src)="([^"]+)"/g)]
        .map(([, address = '']) => address.replaceAll('&amp;', '&'))
        .filter((address) => !/^(?:https?|mailto|tel):/.test(address))
        .flatMap((address) => {
          const problem = problemOf(address, path);
          return problem ? [`${path}: ${address} ${problem}`] : [];
        }),
    );
    expect([...new Set(broken)].slice(0, 30)).toEqual([]);
  });

  it('would be found when broken', () => {
    expect(problemOf(`${base}finns-inte/`, '/')).toBe('leads nowhere');
    expect(problemOf('#finns-inte', '/')).toBe('has no anchor #finns-inte');
  });

  it('give every page a way in from the start page', () => {
    const found = new Set<string>();
    const queue = ['/'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      for (const [, address = ''] of (pagesByPath.get(path) ?? '').matchAll(/<a\b[^>]*\shref="([^"#?]+)/g)) {
        const url = new URL(address, `http://site${base}${path.slice(1)}`);
        const target = `/${url.pathname.slice(base.length)}`;
        if (url.host === 'site' && pagesByPath.has(target)) queue.push(target);
      }
    }
    expect([...pagesByPath.keys()].filter((path) => !found.has(path) && path !== '/404.html')).toEqual([]);
  });
});
