import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offlineCopy } from './offline-copy.ts';

const publicIcon = fileURLToPath(new URL('../../../public/favicon.svg', import.meta.url));

describe('the order of integrations', () => {
  const configure = (...names: string[]) => {
    const done = offlineCopy({ enabled: true, contentVersion: 'v' }).hooks['astro:config:done'];
    const integrations = names.map((name) => ({ name, hooks: {} }));
    return () => done?.({ config: { base: '/', integrations } } as never);
  };

  it('is right where the list is made after all that belongs in the copy, and before what does not', () => {
    expect(configure('mdx', 'host-files', 'offline-copy', 'link-preview', 'decks')).not.toThrow();
  });

  it.each([
    ['host-files', ['mdx', 'offline-copy', 'host-files', 'decks']],
    ['decks', ['mdx', 'decks', 'offline-copy', 'link-preview']],
  ])('stops the build where %s stands on the wrong side', (name, names) => {
    expect(configure(...names)).toThrow(`on the wrong side: ${name}.`);
  });
});

describe('finishing a build', () => {
  let dist = '';
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  const finish = async (enabled: boolean) => {
    const done = offlineCopy({ enabled, contentVersion: 'v' }).hooks['astro:build:done'];
    await done?.({ dir: pathToFileURL(`${dist}/`), logger: { info: () => undefined } } as never);
  };

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'offline-copy-'));
    writeFileSync(join(dist, 'favicon.svg'), readFileSync(publicIcon));
    writeFileSync(join(dist, 'index.html'), '<h1>Start</h1>');
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  it('lists what has been built, with the icons', async () => {
    await finish(true);
    const { content, headers, types, files } = JSON.parse(read('sw-files.json'));
    expect(content).toBe('v');
    expect(headers['Content-Security-Policy']).toContain("script-src 'self'");
    expect(headers).not.toHaveProperty('Strict-Transport-Security');
    expect(types).toEqual({
      '.html': 'text/html; charset=utf-8',
      '.png': 'image/png',
      '.svg': 'image/svg+xml; charset=utf-8',
    });
    expect(Object.keys(files)).toEqual([
      'favicon.svg',
      'icon-192.png',
      'icon-512.png',
      'icon-maskable-512.png',
      '',
    ]);
  });

  it('gives the worker another version when anything has changed, and the same when nothing has', async () => {
    await finish(true);
    const first = read('sw.js');
    await finish(true);
    expect(read('sw.js')).toBe(first);
    writeFileSync(join(dist, 'index.html'), '<h1>Annan</h1>');
    await finish(true);
    expect(read('sw.js')).not.toBe(first);
  });

  it('writes nothing but the remover when it is switched off', async () => {
    await finish(false);
    expect(read('sw.js')).toContain('registration.unregister()');
    expect(read('sw.js')).not.toContain('fetch');
    expect(() => read('sw-files.json')).toThrow();
  });
});
