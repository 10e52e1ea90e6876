import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist } from './built-site.ts';
import { filesIn } from './measure-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file of a folder with the digest of its content. */
const digestsOf = (folder: string) =>
  filesIn(folder)
    .sort()
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );

/** Vitest sets variables that make Astro build for a test; the build must not see them. */
function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const added = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/u;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !added.test(name)));
}

describe('building the same content again', () => {
  let again = '';

  beforeAll(async () => {
    // Inside the project, since the build resolves packages from its output folder.
    again = mkdtempSync(join(root, '.cache/again-'));
    await promisify(execFile)(process.execPath, ['src/tools/run-astro.ts', 'build', '--outDir', again], {
      cwd: root,
      // Another time zone and language: neither may change a byte.
      env: { ...withoutTestRunner(process.env), TZ: 'Pacific/Auckland', LANG: 'C' },
    });
  }, 180_000);

  afterAll(() => rmSync(again, { recursive: true, force: true }));

  it('gives the same bytes', () => {
    expect(digestsOf(again)).toEqual(digestsOf(dist));
  });
});
