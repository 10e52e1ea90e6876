import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OFFLINE_BUDGET, WORKER_BUDGET } from './budgets.ts';
import { builtPages, dist } from './built-site.ts';
import { filesIn, measureOffline } from './measure-pages.ts';

const read = (file: string) => readFileSync(join(dist, file));
const list: { content: string; files: Record<string, string> } = JSON.parse(read('sw-files.json').toString());
const fileOf = (entry: string) => entry.replace(/(^|\/)$/, '$1index.html');
const digest = (content: Buffer) =>
  createHash('sha256').update(content).digest().subarray(0, 9).toString('base64');

describe('what is kept for reading without a network', () => {
  it('is every page and everything that a page can load', () => {
    const forVisitors = filesIn(dist).filter(
      (file) =>
        /\.(html|css|js|json|webmanifest|svg|png|jpg|webp|avif|woff2)$/.test(file) &&
        // The picture of a link is for other people's servers.
        !/^(sw\.js|sw-files\.json|sbom\.cdx\.json|delning\.png)$|^\.|^_(?!astro)/.test(file),
    );
    expect(Object.keys(list.files).map(fileOf).sort()).toEqual(forVisitors.sort());
    expect(Object.keys(list.files).filter((entry) => /(^|\/)$/.test(entry)).length).toBe(
      builtPages.length - 1,
    );
  });

  it('is listed by what it holds', () => {
    const wrong = Object.entries(list.files).filter(([entry, hash]) => digest(read(fileOf(entry))) !== hash);
    expect(wrong).toEqual([]);
  });

  it('belongs to the worker that stands beside it', () => {
    expect(read('sw.js').toString()).toContain(digest(read('sw-files.json')));
  });

  it('fits into its budget, and so does the worker', () => {
    const { compressed } = measureOffline(dist);
    expect(compressed).toBeGreaterThan(0);
    expect(compressed).toBeLessThanOrEqual(OFFLINE_BUDGET);
    expect(gzipSync(read('sw.js'), { level: 9 }).length).toBeLessThanOrEqual(WORKER_BUDGET);
  });
});

describe('the web app manifest', () => {
  const [, address = ''] = builtPages[0]?.html.match(/<link rel="manifest" href="([^"]+)"/) ?? [];
  const base = address.slice(0, -'manifest.webmanifest'.length);
  const manifest = JSON.parse(read('manifest.webmanifest').toString());
  const isBuilt = (path: string) =>
    path.startsWith(base) && existsSync(join(dist, fileOf(path.slice(base.length))));

  it('is linked from every page', () => {
    for (const { path, html } of builtPages)
      expect(html, path).toContain(`<link rel="manifest" href="${address}" crossorigin="use-credentials">`);
  });

  it('opens the site where it is served', () => {
    expect(manifest).toMatchObject({ id: base, start_url: base, scope: base, lang: 'sv' });
  });

  it('has shortcuts and icons that exist', () => {
    const addresses = manifest.shortcuts.map(({ url }: { url: string }) => url);
    const icons = [manifest, ...manifest.shortcuts].flatMap(({ icons }) => icons);
    expect(addresses).toHaveLength(3);
    expect([...addresses, ...icons.map(({ src }) => src)].filter((path) => !isBuilt(path))).toEqual([]);
  });

  it('tells the size of each picture truly', () => {
    for (const { src, sizes } of manifest.icons.filter(({ src }: { src: string }) => src.endsWith('.png'))) {
      const png = read(src.slice(base.length));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
      expect(statSync(join(dist, src.slice(base.length))).size).toBeLessThan(10_000);
    }
  });
});
