import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { formatReport } from '../../checks/format-report.ts';
import { readReport, writeReport } from '../../checks/report-json.ts';
import { contentGate } from './content-gate.ts';
import { type ContentNews, type DevServer, watchContent } from './watch-content.ts';

const VALID = fileURLToPath(new URL('../../checks/fixtures/valid/content', import.meta.url));
const UI = fileURLToPath(new URL('../../../content/ui.yaml', import.meta.url));

/** The two hooks as Astro calls them; they read nothing else of what it hands over. */
interface Hooks {
  'astro:config:done': (given: { config: { root: URL } }) => void;
  'astro:build:start': (given: { logger: { info: (text: string) => void } }) => Promise<void>;
  'astro:config:setup': (given: {
    command: string;
    injectScript: (stage: string, code: string) => void;
  }) => void;
  'astro:server:setup': (given: {
    logger: { warn: (text: string) => void };
    server: unknown;
  }) => Promise<void>;
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
      'checked: 2026-01-01\ncontacts: [{ purpose: security, label: Jouren, phone: 021-39 00 00, sources: [] }]\n',
    );
    await build();
    expect(told.join()).not.toContain('säkerhetsfunktion');
  });

  it('stops a build for somebody who does not exist, and says who does', async () => {
    open('provkomunen');
    await expect(build()).rejects.toThrow(
      /ingen organisation med id provkomunen\. Menade du provkommunen\?\n--organisation ska vara något av: malarkommuner, provkommunen\n/u,
    );
  });

  it('only tells the author while the development server runs', async () => {
    await writeFile(join(root, 'content/glossary/tillsyn.yaml'), '');
    const said: string[] = [];
    await hooks['astro:server:setup']({
      logger: { warn: (text) => said.push(text) },
      server: fakeServer().server,
    });
    expect(said.join()).toContain('I103');
  });

  it('puts its notice on pages of the development server, and on no other', () => {
    const injected = (command: string) => {
      const scripts: string[] = [];
      hooks['astro:config:setup']({ command, injectScript: (_, code) => scripts.push(code) });
      return scripts;
    };
    expect(injected('build')).toEqual([]);
    const [script = ''] = injected('dev');
    const file = /'\/(.*)'/u.exec(script)?.[1] ?? '';
    expect(existsSync(new URL(`../../../${file}`, import.meta.url))).toBe(true);
  });
});

/** A development server that has one page open. */
function fakeServer() {
  let save: (event: string, path: string) => void = () => {};
  let ask: Parameters<DevServer['environments']['client']['hot']['on']>[1] = () => {};
  const sent: ContentNews[] = [];
  const server: DevServer = {
    watcher: { add: () => {}, on: (_, listener) => (save = listener) },
    environments: {
      client: { hot: { send: (_, news) => sent.push(news), on: (_, listener) => (ask = listener) } },
    },
  };
  const askAgain = () => {
    let answer: ContentNews | undefined;
    ask({}, { send: (_, news) => (answer = news) });
    return answer;
  };
  return { server, sent, askAgain, save: (path: string) => save('change', path) };
}

describe('the check while somebody writes', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'watch-'));
    await cp(VALID, join(root, 'content'), { recursive: true });
    await cp(UI, join(root, 'content/ui.yaml'));
  });

  afterEach(() => rm(root, { recursive: true }));

  const watch = async () => {
    const page = fakeServer();
    const told: string[] = [];
    const check = () => checkContent(root, '2026-11-24');
    const first = await check();
    watchContent(page.server, root, {
      folders: ['content'],
      first,
      check,
      tell: (text) => told.push(text),
      pause: 1,
    });
    return { ...page, told };
  };
  const term = () => join(root, 'content/glossary/tillsyn.yaml');

  it('says on the page and in the terminal what the last save broke, and that it is right again', async () => {
    const { save, sent, told, askAgain } = await watch();
    expect(askAgain()?.lines).toEqual([]);
    const right = await readFile(term(), 'utf8');
    await writeFile(term(), '');
    save(term());
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.lines[0]).toEqual({
      place: 'content/glossary/tillsyn.yaml:1',
      what: 'I103 Filen är tom.',
      instead: expect.stringContaining('ta bort den'),
    });
    expect(askAgain()).toEqual(sent[0]);
    expect(told.at(-1)).toContain('content/glossary/tillsyn.yaml:1  I103');
    await writeFile(term(), right);
    save(term());
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.lines).toEqual([]);
    expect(told.at(-1)).toContain('Innehållet är rätt.');
  });

  it('is one check for many saves at once, and none for what a program leaves', async () => {
    const { save, sent } = await watch();
    save(join(root, 'content/glossary/~$tillsyn.yaml'));
    save(join(root, 'src/pages/index.astro'));
    for (let times = 0; times < 5; times += 1) save(term());
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toHaveLength(1);
  });

  it('reads the report of the other process as it was', async () => {
    await writeFile(term(), '');
    const report = await checkContent(root, '2026-11-24');
    expect(formatReport(readReport(writeReport(report)))).toBe(formatReport(report));
    expect(() => readReport('Error: no such file')).toThrow(/no such file/u);
  });
});
