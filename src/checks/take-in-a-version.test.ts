import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';

/** docs/upgrade.md, tried with git itself: the real content, an invented municipality, and a new version of the course. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ADDITIONS = join(ROOT, 'e2e/fixtures/local/exempelby');
const AREA = 'content/areas/02-miljobrott';

const copy = mkdtempSync(join(tmpdir(), 'version-'));
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Prov', '-c', 'user.email=prov@example.org', '-c', 'core.autocrlf=false', ...args],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  );
const commit = (message: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--message', message);
};
const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')));

/** What a new version of the course may do to a file that a municipality would otherwise have written in. */
function makeNewVersion() {
  const questions = readFileSync(join(copy, AREA, 'questions.yaml'), 'utf8');
  const last = questions.slice(questions.lastIndexOf('\n  - kind:'));
  const fresh = last
    .replace(/\n {4}id: .*/u, '\n    id: miljo-ny-version')
    .replace(/\n {4}twin:\n(?: {6}.*\n)+/u, '\n');
  writeFileSync(join(copy, AREA, 'questions.yaml'), questions.trimEnd() + fresh);
  const lessons = readdirSync(join(copy, AREA, 'lessons')).sort();
  const renumbered = lessons.at(-1) ?? '';
  renameSync(
    join(copy, AREA, 'lessons', renumbered),
    join(copy, AREA, 'lessons', renumbered.replace(/^\d\d/u, '09')),
  );
  change('content/glossary/massor.yaml', (text) =>
    text.replace('definition: "', 'definition: "Ny version: '),
  );
  change('content/ui.yaml', (text) => `# Ny version\n${text}`);
  cpSync(join(copy, 'content/sources/osl.yaml'), join(copy, 'content/sources/osl-ny.yaml'));
  change('content/sources/osl-ny.yaml', (text) => text.replace('id: osl', 'id: osl-ny'));
}

beforeAll(() => {
  cpSync(join(ROOT, 'content'), join(copy, 'content'), { recursive: true });
  rmSync(join(copy, 'content/local'), { recursive: true, force: true });
  git('init', '--quiet', '--initial-branch', 'kursen');
  commit('Kursen');
  git('switch', '--quiet', '--create', 'var-kommun');
  cpSync(ADDITIONS, join(copy, 'content/local/exempelby'), { recursive: true });
  commit('Vårt eget');
  git('switch', '--quiet', 'kursen');
  makeNewVersion();
  commit('Ny version');
  git('switch', '--quiet', 'var-kommun');
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('taking in a new version of the course', () => {
  it('meets nothing of the municipality’s, and the whole passes the check', async () => {
    git('merge', '--quiet', '--no-edit', 'kursen');
    expect(git('status', '--porcelain')).toBe('');
    expect(
      git('diff', '--name-only', 'kursen')
        .trim()
        .split('\n')
        .every((file) => file.startsWith('content/local/exempelby/')),
    ).toBe(true);
    const { findings } = await checkContent(copy, '2100-01-01');
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, code }) => `${file} ${code}`)).toEqual([]);
  }, 120_000);
});
