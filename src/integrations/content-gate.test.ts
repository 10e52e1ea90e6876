import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentGate } from './content-gate.ts';

const VALID = fileURLToPath(new URL('../checks/fixtures/valid/content', import.meta.url));
const UI = fileURLToPath(new URL('../../content/ui.yaml', import.meta.url));

/** The two hooks as Astro calls them; they read nothing else of what it hands over. */
interface Hooks {
  'astro:config:done': (given: { config: { root: URL } }) => void;
  'astro:build:start': () => Promise<void>;
  'astro:server:setup': (given: { logger: { warn: (text: string) => void } }) => Promise<void>;
}

describe('the gate before the build', () => {
  let root: string;
  let hooks: Hooks;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'gate-'));
    await cp(VALID, join(root, 'content'), { recursive: true });
    await cp(UI, join(root, 'content/ui.yaml'));
    hooks = contentGate().hooks as unknown as Hooks;
    hooks['astro:config:done']({ config: { root: pathToFileURL(`${root}/`) } });
  });

  afterEach(() => rm(root, { recursive: true }));

  it('lets right content through', async () => {
    await expect(hooks['astro:build:start']()).resolves.toBeUndefined();
  });

  it('stops the build with the report of the check', async () => {
    await writeFile(join(root, 'content/glossary/tillsyn.yaml'), '');
    await expect(hooks['astro:build:start']()).rejects.toThrow(/content\/glossary\/tillsyn\.yaml:1 {2}I103/u);
  });

  it('only tells the author while the development server runs', async () => {
    await writeFile(join(root, 'content/glossary/tillsyn.yaml'), '');
    const said: string[] = [];
    await hooks['astro:server:setup']({ logger: { warn: (text) => said.push(text) } });
    expect(said.join()).toContain('I103');
  });
});
