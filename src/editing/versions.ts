import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Changes, Sent } from './page/wire.ts';

/** What was last sent in of a file: nothing where the file is new. Unknown where the folder is under no versions. */
export type SentText = { isKnown: false } | { isKnown: true; text: string | undefined };

const run = promisify(execFile);

/** The folders that the page sends in: what it can change. */
const FOLDERS = ['content'];

const CHANGE_BY_LETTER = { A: 'added', '?': 'added', D: 'removed' } as const;

/** The versions of the content that git keeps, for somebody who does not know git. Never touches what lies outside `content/`. */
export class Versions {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Files that differ from the last version. */
  async list(): Promise<Changes> {
    try {
      const lines = await this.#git(
        'status',
        '--porcelain',
        '-z',
        '--untracked-files=all',
        '--no-renames',
        '--',
        ...FOLDERS,
      );
      const files = lines
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
          const letter = (line[0] === ' ' ? line[1] : line[0]) ?? '';
          return {
            file: line.slice(3),
            change: CHANGE_BY_LETTER[letter as keyof typeof CHANGE_BY_LETTER] ?? ('changed' as const),
          };
        });
      return { isKept: true, files };
    } catch {
      return { isKept: false, files: [] };
    }
  }

  /** A file as it was last sent in, by its path from the root. */
  async readSent(file: string): Promise<SentText> {
    try {
      const upstream = await this.#git('rev-parse', '--abbrev-ref', '@{upstream}').catch(() => 'HEAD');
      const version = upstream.trim();
      const listed = await this.#git('ls-tree', '--name-only', version, '--', file);
      if (listed.trim() === '') return { isKnown: true, text: undefined };
      return { isKnown: true, text: await this.#git('show', `${version}:./${file}`) };
    } catch {
      return { isKnown: false };
    }
  }

  /** Makes a version of what has changed and sends it to the server that the folder is connected to. */
  async send(note: string): Promise<Sent> {
    try {
      await this.#git('add', '--all', '--', ...FOLDERS);
      // Only these folders: what a developer has prepared outside them stays as it is.
      await this.#git('commit', '--message', note, '--', ...FOLDERS);
    } catch (error) {
      return { outcome: 'failed', detail: reasonOf(error) };
    }
    try {
      const remotes = await this.#git('remote');
      if (remotes.trim() === '') return { outcome: 'kept', detail: '' };
      await this.#git('pull', '--rebase', '--autostash');
      await this.#git('push');
      return { outcome: 'sent', detail: '' };
    } catch (error) {
      // Two have changed the same lines: the version stays here as it was made, and somebody who knows git puts them together.
      await this.#git('rebase', '--abort').catch(() => undefined);
      return { outcome: 'kept', detail: reasonOf(error) };
    }
  }

  async #git(...args: string[]): Promise<string> {
    // A server that wants a password must fail, not wait for somebody to write it in a window that nobody sees.
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
    const { stdout } = await run('git', args, { cwd: this.#root, env, maxBuffer: 10_000_000 });
    return stdout;
  }
}

const reasonOf = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr || message || '').trim().split('\n').slice(-3).join(' ');
};
