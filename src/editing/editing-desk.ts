import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { COLLECTIONS, type CollectionName, EDITED_NAMES } from '../collections/collections.ts';
import { isRecord } from '../domain/json/guards.ts';
import type { Path } from '../domain/words/finding.ts';
import { splitFile } from '../reading/split-file.ts';
import { readYaml } from '../reading/yaml-source.ts';
import { AUTHOR_TAGS, tagsOf } from '../schemas/author-tags.ts';
import { valueAt } from '../schemas/definition.ts';
import { type ContentItem, ContentStore, type Snapshot, versionOf } from './content-store.ts';
import { createFile, createQuestion } from './create-content.ts';
import { describeForm } from './describe-form.ts';
import { type Forms, listContent, previewAddress } from './list-content.ts';
import { orderKeys } from './page/form.ts';
import type {
  Created,
  CreateRequest,
  OpenFile,
  Overview,
  PictureRequest,
  PictureTaken,
  Refusal,
  RemoveRequest,
  Saved,
  SaveRequest,
  Setup,
} from './page/wire.ts';
import { splitBody } from './split-body.ts';
import { mayHavePictures, nameOfPicture, picturesBeside } from './take-picture-in.ts';
import type { SentText } from './versions.ts';
import { writeFile } from './write-file.ts';

interface Options {
  /** The root of the project. */
  root: string;
  /** The folder with the local additions, from the root. */
  local: string;
  /** The day in Sweden, `YYYY-MM-DD`. */
  today: () => string;
  /** A file as it was last sent in. */
  readSent: (file: string) => Promise<SentText>;
}

/** What the editing page can ask for: it lists, opens, saves and makes, and checks everything after each change. */
export class EditingDesk {
  readonly #store: ContentStore;
  readonly #options: Options;
  readonly #forms = Object.fromEntries(
    EDITED_NAMES.map((name) => [name, describeForm(name, COLLECTIONS[name].schema)]),
  ) as Forms;

  constructor(options: Options) {
    this.#options = options;
    this.#store = new ContentStore(options.root, options.local, this.#forms);
  }

  setup(): Setup {
    return {
      forms: this.#forms,
      tags: Object.fromEntries(EDITED_NAMES.map((name) => [name, listTags(name)])),
      today: this.#options.today(),
    };
  }

  /** What there is; with what the check says of it where that is asked for. */
  async overview(isChecked = true): Promise<Overview> {
    return listContent(await this.#read(), this.#forms, isChecked);
  }

  async open(file: string, at: Path): Promise<OpenFile | Refusal> {
    const snapshot = await this.#read();
    const item = findItem(snapshot, file);
    return item ? this.#open(item, at, snapshot) : { refusal: 'unknown' };
  }

  /** Writes a file that nobody else has changed since it was opened. */
  async save({ file, at, version, data, body }: SaveRequest): Promise<Saved | Refusal> {
    const item = findItem(await this.#read(), file);
    if (item === undefined) return { refusal: 'unknown' };
    if (item.source === undefined) return { refusal: 'unreadable' };
    // A body would make the data of a YAML file the front matter of a text.
    if (body !== undefined && formatOf(file) !== 'mdx') return { refusal: 'not-understood' };
    const bytes = await this.#store.read(file);
    if (versionOf(bytes) !== version) return { refusal: 'changed-meanwhile' };
    const { collection } = item.located;
    const ordered = orderKeys(this.#forms[collection], data);
    await this.#store.write(file, writeFile(bytes, formatOf(file), ordered, body));
    const snapshot = await this.#read();
    const saved = findItem(snapshot, file);
    if (saved === undefined) return { refusal: 'unknown' };
    return {
      open: await this.#open(saved, at, snapshot),
      overview: listContent(snapshot, this.#forms, false),
    };
  }

  /** Makes a file, or a question in the bank of its area. */
  async create(request: CreateRequest): Promise<Created | Refusal> {
    const collection = EDITED_NAMES.find((name) => name === request.collection);
    if (collection === undefined) return { refusal: 'unknown' };
    return collection === 'questionBanks'
      ? this.#createQuestion(request)
      : this.#createFile({ ...request, collection });
  }

  /** Takes away what has not been sent in: nobody has met it, and nothing that readers have saved is about it. */
  async remove({ file, at, version }: RemoveRequest): Promise<Overview | Refusal> {
    const item = findItem(await this.#read(), file);
    if (item === undefined) return { refusal: 'unknown' };
    const bytes = await this.#store.read(file);
    if (versionOf(bytes) !== version) return { refusal: 'changed-meanwhile' };
    if (!(await this.#isNew(item, at))) return { refusal: 'is-sent' };
    const [list, index] = at;
    if (list === undefined) await this.#store.remove(file);
    else {
      const data = item.source?.value;
      const entries = valueAt(data, [list]);
      if (
        !isRecord(data) ||
        !Array.isArray(entries) ||
        at.length !== 2 ||
        !Object.hasOwn(entries, index ?? '')
      )
        return { refusal: 'unknown' };
      const rest = { ...data, [list]: entries.filter((_, other) => other !== index) };
      await this.#store.write(file, writeFile(bytes, formatOf(file), rest, undefined));
    }
    return this.overview(false);
  }

  /** Puts a photograph beside a text, under a name that addresses can have. */
  async addPicture({ file, name: given, base64 }: PictureRequest): Promise<PictureTaken | Refusal> {
    const snapshot = await this.#read();
    const item = findItem(snapshot, file);
    if (item === undefined || !mayHavePictures(item.path)) return { refusal: 'unknown' };
    const bytes = Buffer.from(base64, 'base64');
    const pictures = listPictures(item, snapshot);
    const name = nameOfPicture(given, bytes, pictures);
    if (typeof name !== 'string') return name;
    await this.#store.writePicture(`${file.slice(0, file.lastIndexOf('/') + 1)}${name}`, bytes);
    return { name, pictures: [...pictures, name].toSorted() };
  }

  async #isNew({ file, source }: ContentItem, at: Path): Promise<boolean> {
    const sent = await this.#options.readSent(file);
    if (!sent.isKnown || sent.text === undefined) return sent.isKnown;
    const [list] = at;
    if (list === undefined) return false;
    const entries = valueAt(readYaml(sent.text, file, 1).source?.value, [list]);
    const id = valueAt(source?.value, [...at, 'id']);
    return Array.isArray(entries) && !entries.some((entry) => valueAt(entry, ['id']) === id);
  }

  async #createFile(request: CreateRequest & { collection: CollectionName }): Promise<Created | Refusal> {
    const { items } = await this.#read();
    const made = createFile(request, this.#forms[request.collection], items, this.#options.today());
    if (made === undefined) return { refusal: 'too-short' };
    const file = `content/${made.path}`;
    try {
      await mkdir(resolve(this.#options.root, dirname(file)), { recursive: true });
      await this.#store.write(file, made.text, true);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { refusal: 'exists' };
      throw error;
    }
    return { entry: { collection: request.collection, file, at: [] }, overview: await this.overview(false) };
  }

  async #createQuestion(request: CreateRequest): Promise<Created | Refusal> {
    const { items } = await this.#read();
    const bank = items.find(
      ({ located, path }) =>
        located.collection === 'questionBanks' && path.startsWith(`areas/${request.area}/`),
    );
    if (bank?.source === undefined) return { refusal: 'unreadable' };
    const question = createQuestion(bank, this.#forms.questionBanks, request);
    const { questions } = bank.source.value as { questions: unknown[] };
    const data = { questions: [...questions, question] };
    await this.#store.write(bank.file, writeFile(await this.#store.read(bank.file), 'yaml', data, undefined));
    return {
      entry: { collection: 'questionBanks', file: bank.file, at: ['questions', questions.length] },
      overview: await this.overview(false),
    };
  }

  async #open(item: ContentItem, at: Path, snapshot: Snapshot): Promise<OpenFile> {
    const bytes = await this.#store.read(item.file);
    const parts = splitFile(bytes, formatOf(item.file));
    const hasBody = typeof parts !== 'string' && parts.body !== undefined;
    return {
      collection: item.located.collection,
      file: item.file,
      version: versionOf(bytes),
      data: item.source?.value,
      address: previewAddress(item, at, snapshot),
      isShown: item.value !== undefined,
      isNew: await this.#isNew(item, at),
      pictures: listPictures(item, snapshot),
      takesPictures: mayHavePictures(item.path),
      ...(hasBody && { body: splitBody(parts.body ?? '', parts.bodyLine) }),
    };
  }

  #read = () => this.#store.snapshot(this.#options.today());
}

/** Files are named as the check names them; anything else, such as a path out of the folder, is no file. */
const findItem = ({ items }: Snapshot, file: string): ContentItem | undefined =>
  items.find((item) => item.file === file && EDITED_NAMES.includes(item.located.collection));

const listPictures = ({ file }: ContentItem, { read }: Snapshot) =>
  picturesBeside(
    file,
    read.content.found.map((other) => other.file),
  );

const formatOf = (file: string) => (file.endsWith('.mdx') ? 'mdx' : 'yaml');

const listTags = (collection: CollectionName) =>
  tagsOf(collection).flatMap((name) => {
    const tag = AUTHOR_TAGS[name];
    if (tag === undefined || tag.placement === 'inline') return [];
    const attributes = Object.entries(tag.attributes).map(([key, { isRequired, refersTo, values }]) => ({
      key,
      isRequired,
      ...(refersTo && { refersTo }),
      ...(values && { values }),
    }));
    return [{ name, hasInner: tag.hasChildren, attributes }];
  });
