import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report } from '../checks/check-content.ts';
import { findFiles } from '../checks/find-files.ts';
import type { CheckedFile } from '../checks/gather-content.ts';
import { joinContent, type ReadContent } from '../checks/read-content.ts';
import { readFile as checkFile, type GivenFile } from '../checks/read-file.ts';
import type { CollectionName } from '../collections/collections.ts';
import type { Finding } from '../domain/words/finding.ts';
import { checkUnfinished } from './check-unfinished.ts';
import type { Forms } from './list-content.ts';
import { whenFree } from './when-free.ts';

/** A file of a collection, taken apart. */
export type ContentItem = CheckedFile & { located: { collection: CollectionName } };

/** Everything in `content/` as it was last read. */
export interface Snapshot {
  items: readonly ContentItem[];
  read: ReadContent;
  /** What the check says of it; worked out when somebody first asks. */
  report: () => Report;
}

/** The content in its folder. A file is taken apart once for each text that it has, and everything is checked once for each state. */
export class ContentStore {
  readonly #root: string;
  readonly #local: string;
  readonly #forms: Forms;
  readonly #known = new Map<string, { version: string; checked: CheckedFile | Finding }>();
  #last: { state: string; snapshot: Snapshot } | undefined;

  constructor(root: string, local: string, forms: Forms) {
    this.#root = root;
    this.#local = local;
    this.#forms = forms;
  }

  /** Everything as it is now. `today` is `YYYY-MM-DD`. */
  async snapshot(today: string): Promise<Snapshot> {
    const { files, findings } = await findFiles(this.#root, this.#local);
    const checked = files.map((file) => this.#take(file));
    const versions = files.map(({ file }) => `${file} ${this.#known.get(file)?.version}`);
    const state = versionOf(Buffer.from([today, ...versions].join('\n')));
    if (this.#last?.state === state) return this.#last.snapshot;
    const paths = files.map(({ path }) => path);
    const joined = joinContent(paths, checked);
    const read = { ...joined, findings: [...findings, ...joined.findings] };
    let report: Report | undefined;
    const snapshot: Snapshot = {
      items: checked.filter(isItem),
      read,
      report: () => {
        report ??= checkUnfinished({ paths, checked, read, forms: this.#forms }, today);
        return report;
      },
    };
    this.#last = { state, snapshot };
    return snapshot;
  }

  read(file: string): Promise<Buffer> {
    return readFile(this.#pathOf(file));
  }

  /** Writes over a file, or makes a new one, which must not be there. */
  async write(file: string, text: string, isNew = false): Promise<void> {
    await whenFree(() => writeFile(this.#pathOf(file), text, isNew ? { flag: 'wx' } : {}));
  }

  /** Makes a picture, which must not be there. */
  async writePicture(file: string, bytes: Uint8Array): Promise<void> {
    await whenFree(() => writeFile(this.#pathOf(file), bytes, { flag: 'wx' }));
  }

  remove(file: string): Promise<void> {
    return whenFree(() => rm(this.#pathOf(file)));
  }

  #take(file: GivenFile): CheckedFile | Finding {
    const version = versionOf(file.bytes ?? Buffer.from(String(file.size)));
    const known = this.#known.get(file.file);
    if (known?.version === version) return known.checked;
    const checked = checkFile(file);
    this.#known.set(file.file, { version, checked });
    return checked;
  }

  #pathOf = (file: string) => resolve(this.#root, file);
}

/** Tells one text of a file from another. */
export const versionOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url');

const isItem = (file: CheckedFile | Finding): file is ContentItem =>
  'located' in file && file.located.collection !== undefined;
