import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFor } from '../support/build.ts';
import { gradeHeaders } from '../support/observatory.ts';
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

/** A name of its own is sent with transport security; under a path, whoever has the name sends it. */
const fromTheName = base === '/' ? {} : { 'Strict-Transport-Security': 'max-age=31536000' };

describe('the files for hosts', () => {
  for (const [host, headers] of Object.entries(headersBy)) {
    it(`say the same headers to ${host}`, () => {
      const { 'Cache-Control': _, ...security } = headers;
      expect(security).toEqual(builtFor.headers);
    });

    it(`give A+ in Observatory on ${host}`, () => {
      expect(gradeHeaders({ ...headers, ...fromTheName })).toMatchObject({ score: 130, grade: 'A+' });
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

describe('the arithmetic', () => {
  const all = { ...builtFor.headers, ...fromTheName };
  const without = (...names: string[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
  const [, metaPolicy = ''] =
    builtPages[0]?.html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/i) ?? [];

  it('takes 20 points and every bonus where nobody sends transport security', () => {
    expect(gradeHeaders(without('Strict-Transport-Security'))).toMatchObject({ score: 80, grade: 'B+' });
  });

  it('gives a host that can set no headers B at most', () => {
    const onlyTransport = { 'Strict-Transport-Security': 'max-age=31536000' };
    expect(gradeHeaders(onlyTransport, metaPolicy)).toMatchObject({ score: 75, grade: 'B' });
    expect(gradeHeaders({})).toMatchObject({ score: 30, grade: 'D' });
  });

  it('counts the policy of the page, but not for framing', () => {
    const { points } = gradeHeaders(without('Content-Security-Policy'), metaPolicy);
    expect(points).toMatchObject({ 'content-security-policy': 10, 'x-frame-options': 0 });
    expect(
      gradeHeaders(without('Content-Security-Policy', 'X-Frame-Options'), metaPolicy).points,
    ).toMatchObject({ 'x-frame-options': -20 });
  });

  it('judges policies as Observatory does', () => {
    const pointsOf = (policy: string) =>
      gradeHeaders({ 'content-security-policy': policy }).points['content-security-policy'];
    expect(pointsOf("default-src 'none'")).toBe(10);
    expect(pointsOf("default-src 'self'")).toBe(5);
    expect(pointsOf("default-src 'none'; style-src 'unsafe-inline'")).toBe(0);
    expect(pointsOf("default-src 'none'; script-src 'unsafe-eval'")).toBe(-10);
    expect(pointsOf("default-src 'none'; img-src http:")).toBe(-10);
    expect(pointsOf("default-src 'none'; connect-src http://x.example")).toBe(-20);
    expect(pointsOf("default-src 'none'; script-src 'unsafe-inline'")).toBe(-20);
    expect(pointsOf("script-src 'self'")).toBe(-20);
    expect(pointsOf('')).toBe(-25);
  });

  it('minds how long transport security lasts', () => {
    const pointsOf = (value: string) =>
      gradeHeaders({ 'strict-transport-security': value }).points['strict-transport-security'];
    expect([pointsOf('max-age=15768000'), pointsOf('max-age=15767999'), pointsOf('yes')]).toEqual([
      0, -10, -20,
    ]);
  });
});
