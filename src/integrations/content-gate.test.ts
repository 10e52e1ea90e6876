import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  'astro:build:start': (given: { logger: { info: (text: string) => void } }) => Promise<void>;
  'astro:server:setup': (given: { logger: { warn: (text: string) => void } }) => Promise<void>;
}

describe('the gate before the build', () => {
  let root: string;
  let hooks: Hooks;
  let told: string[];

  const open = (organisation: string) => {
    hooks = contentGate({ organisation, local: 'content/local' }).hooks as unknown as Hooks;
    hooks['astro:config:done']({ config: { root: pathToFileURL(`${root}/`) } });
    told = [];
  };
  const build = () => hooks['astro:build:start']({ logger: { info: (text) => told.push(text) } });

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'gate-'));
    await cp(VALID, join(root, 'content'), { recursive: true });
    await cp(UI, join(root, 'content/ui.yaml'));
    open('provkommunen');
  });

  afterEach(() => rm(root, { recursive: true }));

  it('lets right content through', async () => {
    await expect(build()).resolves.toBeUndefined();
  });

  it('stops the build with the report of the check', async () => {
    await writeFile(join(root, 'content/glossary/tillsyn.yaml'), '');
    await expect(build()).rejects.toThrow(/content\/glossary\/tillsyn\.yaml:1 {2}I103/u);
  });

  it('tells in one line what the organisation has not filled in', async () => {
    await build();
    expect(told).toEqual([
      'Provkommunen saknar säkerhetsfunktion, anmälningsformulär, visselblåsning, synpunkter på tillgänglighet.',
    ]);
  });

  it('counts what the organisation has added itself', async () => {
    await mkdir(join(root, 'content/local/provkommunen'), { recursive: true });
    await writeFile(
      join(root, 'content/local/provkommunen/organisation.yaml'),
      'checked: 2026-01-01\ncontacts: [{ purpose: security, label: Jouren, sources: [] }]\n',
    );
    await build();
    expect(told.join()).not.toContain('säkerhetsfunktion');
  });

  it('stops a build for somebody who does not exist, and says who does', async () => {
    open('provkomunen');
    await expect(build()).rejects.toThrow(
      /ingen organisation med id provkomunen\. Menade du provkommunen\?\nORGANISATION ska vara något av: provkommunen\n/u,
    );
  });

  it('only tells the author while the development server runs', async () => {
    await writeFile(join(root, 'content/glossary/tillsyn.yaml'), '');
    const said: string[] = [];
    await hooks['astro:server:setup']({ logger: { warn: (text) => said.push(text) } });
    expect(said.join()).toContain('I103');
  });
});
