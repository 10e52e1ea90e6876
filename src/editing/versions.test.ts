import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Versions } from './versions.ts';

let folder = '';

/** Settings of whoever runs the test must not decide how it ends. */
const settings = ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.org', '-c', 'init.defaultBranch=main'];
const git = (at: string, ...args: string[]) =>
  execFileSync('git', [...settings, ...args], { cwd: at, encoding: 'utf8', stdio: 'pipe' });

/** A copy of the server's content, as an editor has it. */
function clone(name: string): string {
  git(folder, 'clone', '--quiet', 'server.git', name);
  const copy = join(folder, name);
  git(copy, 'config', 'user.name', name);
  git(copy, 'config', 'user.email', `${name}@example.org`);
  return copy;
}

const write = (copy: string, text: string, file = 'content/a.yaml') => writeFileSync(join(copy, file), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
  git(folder, 'init', '--quiet', '--bare', 'server.git');
  const first = clone('first');
  mkdirSync(join(first, 'content'));
  write(first, 'a: 1\n');
  git(first, 'add', '--all');
  git(first, 'commit', '--quiet', '--message', 'Start');
  git(first, 'push', '--quiet', '--set-upstream', 'origin', 'HEAD');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the versions of the content', () => {
  it('list what is new and changed in the content alone', async () => {
    const copy = clone('kim');
    write(copy, 'a: 2\n');
    write(copy, 'b: 1\n', 'content/å ä.yaml');
    write(copy, 'x', 'elsewhere.txt');
    expect(await new Versions(copy).list()).toEqual({
      isKept: true,
      files: [
        { file: 'content/a.yaml', change: 'changed' },
        { file: 'content/å ä.yaml', change: 'added' },
      ],
    });
  });

  it('tell what a file was when it was last sent in', async () => {
    const copy = clone('kim');
    write(copy, 'a: 2\n');
    write(copy, 'b: 1\n', 'content/b.yaml');
    const versions = new Versions(copy);
    expect(await versions.readSent('content/a.yaml')).toEqual({ isKnown: true, text: 'a: 1\n' });
    expect(await versions.readSent('content/b.yaml')).toEqual({ isKnown: true, text: undefined });
    // What is kept here alone has not been sent in.
    git(copy, 'add', '--all');
    git(copy, 'commit', '--quiet', '--message', 'Här');
    expect(await versions.readSent('content/b.yaml')).toEqual({ isKnown: true, text: undefined });
  });

  it('are sent in, together with what others have sent in meanwhile, and leave other files alone', async () => {
    const [kim, sam] = [clone('kim'), clone('sam')];
    write(sam, 'c: 1\n', 'content/c.yaml');
    expect(await new Versions(sam).send('Ett nytt')).toEqual({ outcome: 'sent', detail: '' });
    write(kim, 'a: 2\n');
    write(kim, 'x', 'elsewhere.txt');
    expect(await new Versions(kim).send('En ändring')).toEqual({ outcome: 'sent', detail: '' });
    expect(readFileSync(join(kim, 'content/c.yaml'), 'utf8')).toBe('c: 1\n');
    expect(git(join(folder, 'server.git'), 'log', '--format=%s').trim().split('\n')).toEqual([
      'En ändring',
      'Ett nytt',
      'Start',
    ]);
    expect(git(kim, 'status', '--porcelain').trim()).toBe('?? elsewhere.txt');
  });

  it('stay on this computer, whole, where two have changed the same line', async () => {
    const [kim, sam] = [clone('kim'), clone('sam')];
    write(sam, 'a: 3\n');
    await new Versions(sam).send('Tre');
    write(kim, 'a: 2\n');
    expect(await new Versions(kim).send('Två')).toMatchObject({ outcome: 'kept' });
    expect(readFileSync(join(kim, 'content/a.yaml'), 'utf8')).toBe('a: 2\n');
    expect(git(kim, 'status', '--porcelain')).toBe('');
  });

  it('are none where the folder is not under git', async () => {
    const plain = mkdtempSync(join(tmpdir(), 'plain-'));
    expect(await new Versions(plain).list()).toEqual({ isKept: false, files: [] });
    expect(await new Versions(plain).readSent('a.yaml')).toEqual({ isKnown: false });
    expect(await new Versions(plain).send('x')).toMatchObject({ outcome: 'failed' });
    rmSync(plain, { recursive: true });
  });
});
