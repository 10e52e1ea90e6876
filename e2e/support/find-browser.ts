import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** How to start the browser that was found. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

interface Candidate {
  name: string;
  /** The command to start, or undefined where this machine does not have it. */
  find: () => Promise<string | undefined>;
  /** A folder of libraries to try with when the system's own do not suffice. */
  findLibraries?: () => Promise<string>;
}

/** The archives of `@sparticuz/chromium` that a headless page needs; the rest is for WebGL. */
type Archive = 'chromium.br' | 'fonts.tar.br' | 'al2023.tar.br';

const SYSTEM_BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const candidates: Candidate[] = [
  { name: 'CHROMIUM_PATH', find: async () => process.env['CHROMIUM_PATH'] },
  {
    name: '@sparticuz/chromium',
    find: async () => (isLinux() ? unpack('chromium.br') : undefined),
    findLibraries: async () => join(await unpack('al2023.tar.br'), 'lib'),
  },
  {
    name: 'playwright install chromium',
    find: async () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined),
  },
  ...SYSTEM_BROWSERS.map((name) => ({
    name,
    find: async () =>
      (process.env['PATH'] ?? '')
        .split(delimiter)
        .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
        .find(existsSync),
  })),
];

/**
 * Finds a Chromium that starts on this machine, with nothing installed by hand. In order: `CHROMIUM_PATH`,
 * the one in the npm package `@sparticuz/chromium` (unpacked once to the temporary folder, with the libraries
 * it carries where the system lacks them), Playwright's own, and one that the system has.
 */
export async function findBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const { name, find, findLibraries } of candidates) {
    try {
      const executablePath = await find();
      if (!executablePath) continue;
      const env = { ...ownEnvironment(), ...(await fontEnvironment()) };
      const problem = whyItDoesNotStart(executablePath, env);
      if (!problem) return { executablePath, args: browserArguments(), env };
      if (findLibraries) {
        const libraries = [await findLibraries(), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
        const withLibraries = { ...env, LD_LIBRARY_PATH: libraries };
        if (!whyItDoesNotStart(executablePath, withLibraries)) {
          return { executablePath, args: browserArguments(), env: withLibraries };
        }
      }
      tried.push(`${name} (${executablePath}): ${problem}`);
      // Whoever names a browser means that one.
      if (name === 'CHROMIUM_PATH') break;
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(
    [
      'No Chromium that starts was found, and the tests need one. Do one of these:',
      '  - set the variable CHROMIUM_PATH of the environment to the command of a Chromium or Chrome: /usr/bin/chromium',
      '  - install one with the system, on Debian and Ubuntu: apt-get install chromium',
      '  - let Playwright fetch its own: npx playwright install chromium',
      ...tried.map((line) => `Tried ${line}`),
    ].join('\n'),
  );
}

/** Only what Playwright does not pass by itself; none of them changes how pages are shown or secured. */
function browserArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  return ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])];
}

/** The first line of what the browser complains about, or undefined when it starts. */
function whyItDoesNotStart(executablePath: string, env: Record<string, string>): string | undefined {
  const { status, error, stderr } = spawnSync(executablePath, ['--version', ...browserArguments()], {
    env,
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (status === 0) return undefined;
  return error?.message || stderr?.trim().split('\n')[0] || `stops with ${status}`;
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** A bare container has no fonts at all; the package carries one, and a configuration that finds it. */
async function fontEnvironment(): Promise<Record<string, string>> {
  if (!isLinux() || process.env['FONTCONFIG_PATH'] || existsSync('/etc/fonts/fonts.conf')) return {};
  return { FONTCONFIG_PATH: await unpack('fonts.tar.br') };
}

/** The package holds a build for x64 alone. */
function isLinux(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Unpacks one archive to a folder that carries the package's version and the user's number, and returns the
 * path. The package itself would take whatever lies in its own fixed folder, also half a file or another version.
 */
async function unpack(archive: Archive): Promise<string> {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const unpackedName = archive.replace(/(\.tar)?\.br$/, '');
  const folder = join(tmpdir(), `chromium-${version}-${process.getuid?.() ?? 'user'}-${unpackedName}`);
  if (existsSync(folder)) return join(folder, unpackedName);

  const { inflate } = await import('@sparticuz/chromium');
  const unfinished = mkdtempSync(`${folder}-`);
  const ownTemporaryFolder = process.env['TMPDIR'];
  try {
    // `inflate` always unpacks to the temporary folder.
    process.env['TMPDIR'] = unfinished;
    await inflate(join(packageFolder, 'bin', archive));
  } finally {
    if (ownTemporaryFolder === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = ownTemporaryFolder;
  }
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another process was first.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return join(folder, unpackedName);
}

if (import.meta.main) console.log((await findBrowser()).executablePath);
