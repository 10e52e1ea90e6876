import { describe, expect, it } from 'vitest';
import { hostingRules } from './hosting-rules.ts';
import { toApache } from './to-apache.ts';
import { toHeadersFile } from './to-headers-file.ts';
import { toIis } from './to-iis.ts';
import { toNginx } from './to-nginx.ts';

const atRoot = hostingRules('/');
const underPath = hostingRules('/intranat/kurs/');

describe('the rules', () => {
  it('send transport security from a name of its own, and leave it to the owner of the name under a path', () => {
    expect(atRoot.headers['Strict-Transport-Security']).toMatch(/^max-age=\d{8,}$/);
    expect(underPath.headers).not.toHaveProperty('Strict-Transport-Security');
  });

  it('send what Mozilla’s Observatory gives its highest grade for', () => {
    // Its scoring table, read in November 2026: github.com/mdn/mdn-http-observatory, src/grader/charts.js.
    const { headers } = atRoot;
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/(^|;)default-src 'none'(;|$)/);
    expect(policy).toMatch(/;frame-ancestors 'none'$/);
    expect(policy).not.toMatch(/unsafe-|\*|data:|blob:|https?:/);
    const [, seconds] = /^max-age=(\d+)$/.exec(headers['Strict-Transport-Security'] ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(15_768_000);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  });

  it('hold no value that ends a quoted text, a directive or a line in the file of some host', () => {
    for (const [name, value] of Object.entries(atRoot.headers)) {
      expect(name).toMatch(/^[A-Za-z-]+$/);
      expect(value).not.toMatch(/["\\$%\n]/);
    }
  });
});

describe('nginx', () => {
  it('repeats the headers where a location has one of its own', () => {
    const written = toNginx(underPath);
    for (const name of Object.keys(underPath.headers)) {
      expect(written.match(new RegExp(`add_header ${name} `, 'g')), name).toHaveLength(2);
    }
  });

  it('leads from the path without its slash to the one with, where there is a path', () => {
    expect(toNginx(underPath)).toContain('location = /intranat/kurs {');
    expect(toNginx(atRoot)).not.toContain('location =  {');
    expect(toNginx(atRoot)).toContain('location ^~ / {');
  });
});

describe('IIS', () => {
  it('takes away what a folder above may have set before it sets it', () => {
    const lines = toIis(underPath)
      .split('\n')
      .map((line) => line.trim());
    const removed = (line: string) => {
      const [, name] = /(?:name|fileExtension)="([^"]+)"/.exec(line) ?? [];
      return lines
        .slice(0, lines.indexOf(line))
        .some((before) => before.startsWith('<remove') && before.includes(`"${name}"`));
    };
    const set = lines.filter((line) => /^<(add name|mimeMap)/.test(line));
    expect(set.length).toBe(Object.keys(underPath.headers).length + Object.keys(underPath.fileTypes).length);
    expect(set.filter((line) => !removed(line))).toEqual([]);
  });

  it('counts a year in days, and names the error page from the root of its site', () => {
    const written = toIis(underPath);
    expect(written).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"');
    expect(written).toContain('path="intranat\\kurs\\404.html"');
  });
});

describe('Apache', () => {
  it('hides exactly what is meant for hosts', () => {
    const patterns = [...toApache(underPath).matchAll(/RedirectMatch 404 "([^"]+)"/g)].map(
      ([, pattern = '']) => new RegExp(pattern),
    );
    const hides = (path: string) => patterns.some((pattern) => pattern.test(path));
    for (const name of underPath.hidden) expect(hides(`/intranat/kurs/${name}`), name).toBe(true);
    expect(hides('/intranat/kurs/.hosting/nginx.conf')).toBe(true);
    for (const path of [
      '/',
      '/web.config',
      '/intranat/kurs/',
      '/intranat/kurs/webbconfig/',
      '/intranat/kurs/x_headers',
    ]) {
      expect(hides(path), path).toBe(false);
    }
  });
});

describe('Netlify and Cloudflare', () => {
  it('are told once at most how long to keep a file, since they join what two rules say', () => {
    expect(toHeadersFile(underPath).match(/Cache-Control/g)).toHaveLength(1);
    expect(toHeadersFile(underPath)).toMatch(/^\/intranat\/kurs\/\*$/m);
  });
});
