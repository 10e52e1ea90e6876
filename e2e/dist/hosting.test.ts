import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFor } from '../support/build.ts';
import { base, builtPages, dist } from './built-site.ts';
import { filesIn } from './measure-pages.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pairs = (text: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));
const fromAttribute = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The headers that a page is sent with, read back from the file of each host. */
const headersBy: Record<string, Record<string, string>> = {
  nginx: pairs(
    read('.hosting/nginx.conf').split('location ^~')[1] ?? '',
    /add_header (\S+) "([^"]*)" always;/g,
  ),
  Apache: pairs(read('.htaccess'), /^Header (?:always )?set (\S+) "([^"]*)"$/gm),
  IIS: Object.fromEntries(
    Object.entries(
      pairs(read('web.config').split('<customHeaders>')[1] ?? '', /<add name="([^"]+)" value="([^"]*)" \/>/g),
    ).map(([name, value]) => [name, fromAttribute(value)]),
  ),
  'Netlify and Cloudflare': pairs(
    read('_headers').split(`${base}${builtFor.caching.hashedFolder}/*`)[0] ?? '',
    /^ {2}(\S+): (.*)$/gm,
  ),
};

describe('the files for hosts', () => {
  for (const [host, headers] of Object.entries(headersBy)) {
    it(`say the same headers to ${host}`, () => {
      const { 'Cache-Control': _, ...security } = headers;
      expect(security).toEqual(builtFor.headers);
    });
  }

  it('tell every host where the site and its error page are', () => {
    expect(read('.hosting/nginx.conf')).toContain(`error_page 403 404 ${base}404.html;`);
    expect(read('.htaccess')).toContain(`ErrorDocument 404 ${base}404.html`);
    expect(read('web.config')).toContain(`path="${`${base}404.html`.slice(1).replaceAll('/', '\\')}"`);
    expect(read('_headers')).toMatch(new RegExp(`^${base}\\*$`, 'm'));
  });

  it('keep within what Cloudflare reads: 2000 characters a line', () => {
    expect(
      Math.max(
        ...read('_headers')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(2000);
  });

  it('know the type of every file of the site', () => {
    const forHosts = (file: string) =>
      builtFor.hidden.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name));
    const endings = new Set(
      filesIn(dist)
        .filter((file) => !forHosts(file))
        .map((file) => extname(file)),
    );
    expect([...endings].filter((ending) => !builtFor.fileTypes[ending])).toEqual([]);
  });

  it('exist for everything that they hide', () => {
    expect(builtFor.hidden.filter((name) => !existsSync(join(dist, name)))).toEqual([]);
  });

  it('say the same policy as the pages, and who may frame them', () => {
    const [, inPage] =
      builtPages[0]?.html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/i) ?? [];
    const inHeader = builtFor.headers['Content-Security-Policy'];
    expect(inHeader).toBe(`${inPage};frame-ancestors 'none'`);
    expect(inHeader).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });
});
