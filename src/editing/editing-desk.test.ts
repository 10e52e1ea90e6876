import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../collections/collections.ts';
import { locateFile } from '../collections/locate-file.ts';
import { splitFile } from '../reading/split-file.ts';
import { readYaml } from '../reading/yaml-source.ts';
import { valueAt } from '../schemas/definition.ts';
import { describeForm } from './describe-form.ts';
import { EditingDesk } from './editing-desk.ts';
import { type Field, orderKeys } from './page/form.ts';
import type { Created, OpenFile, Overview, Saved } from './page/wire.ts';
import { splitBody } from './split-body.ts';
import { writeFile } from './write-file.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const small = fileURLToPath(new URL('../checks/fixtures/valid/content', import.meta.url));
const TODAY = '2026-11-30';

let root = '';
let desk: EditingDesk;
/** Files that were never sent in, and what others were when they were. */
const sent = new Map<string, string | undefined>();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'editing-'));
  cpSync(small, join(root, 'content'), { recursive: true });
  // The small content of the checks has all but the strings of the interface.
  cpSync(join(content, 'ui.yaml'), join(root, 'content/ui.yaml'));
  desk = new EditingDesk({
    root,
    local: 'content/local',
    today: () => TODAY,
    readSent: async (file) => (sent.has(file) ? { isKnown: true, text: sent.get(file) } : { isKnown: false }),
  });
});
afterAll(() => rmSync(root, { recursive: true }));

const forms = new Map<CollectionName, Field>();

/** The form of a collection, made once: there are hundreds of files. */
function formOf(name: CollectionName): Field {
  const form = forms.get(name) ?? describeForm(name, COLLECTIONS[name].schema);
  forms.set(name, form);
  return form;
}

const openFile = async (file: string) => (await desk.open(file, [])) as OpenFile;
const onDisk = (file: string) => readFileSync(join(root, file), 'utf8');
const firstOf = (overview: Overview, collection: string) => {
  const entry = overview.entries.find((one) => one.collection === collection);
  if (!entry) throw new Error(`The small content has no ${collection}`);
  return entry;
};

describe('the editing page', () => {
  it('writes every file of the course as it was, where it was opened and saved without a change', () => {
    const changed = readdirSync(content, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => {
        const collection = locateFile(path)?.collection;
        if (collection === undefined || COLLECTIONS[collection].isWritten) return false;
        const bytes = readFileSync(join(content, path));
        const format = path.endsWith('.mdx') ? 'mdx' : 'yaml';
        const parts = splitFile(bytes, format);
        if (typeof parts === 'string') return true;
        const { source } = readYaml(parts.yaml, path, parts.yamlLine);
        const data = orderKeys(formOf(collection), source?.value);
        const body = parts.body === undefined ? undefined : splitBody(parts.body, parts.bodyLine);
        return writeFile(bytes, format, data, body) !== bytes.toString('utf8');
      });
    expect(changed).toEqual([]);
  });

  it('lists what can be opened and chosen by title', async () => {
    const overview = await desk.overview();
    expect(overview.messages?.filter(({ isError }) => isError)).toEqual([]);
    const sign = firstOf(overview, 'signs');
    expect(overview.targets.sign?.map(({ title }) => title)).toContain(sign.title);
    expect(firstOf(overview, 'questionBanks').at).toEqual(['questions', 0]);
  });

  it('saves a change, and tells what the check says of it beside the field', async () => {
    const { file } = firstOf(await desk.overview(), 'terms');
    const before = onDisk(file);
    const { version, data } = await openFile(file);
    const saved = (await desk.save({
      file,
      at: [],
      version,
      data: { ...(data as object), definition: 'För kort.' },
    })) as Saved;
    expect(onDisk(file)).not.toBe(before);
    expect(saved.overview.messages).toBeUndefined();
    const { messages } = await desk.overview();
    expect(messages?.filter((one) => one.file === file)).toEqual([
      expect.objectContaining({ code: 'I209', path: ['definition'], isError: true }),
    ]);
    await desk.save({ file, at: [], version: saved.open.version, data });
    expect(onDisk(file)).toBe(before);
    expect((await desk.overview()).messages).toEqual([]);
  });

  it('does not write over what somebody else has changed meanwhile', async () => {
    const { file } = firstOf(await desk.overview(), 'sources');
    const { version, data } = await openFile(file);
    const theirs = `${onDisk(file)}# av någon annan\n`;
    writeFileSync(join(root, file), theirs);
    expect(await desk.save({ file, at: [], version, data })).toEqual({ refusal: 'changed-meanwhile' });
    expect(onDisk(file)).toBe(theirs);
  });

  it('opens and writes nothing outside the content', async () => {
    writeFileSync(join(root, 'secret.yaml'), 'a: 1\n');
    for (const file of ['secret.yaml', 'content/../secret.yaml', '/etc/passwd']) {
      expect(await desk.open(file, [])).toEqual({ refusal: 'unknown' });
      expect(await desk.save({ file, at: [], version: '', data: {} })).toEqual({ refusal: 'unknown' });
    }
  });

  it('makes a file with an id, a day and a place of its own, and never takes one that is there', async () => {
    const request = { collection: 'terms', area: '', title: 'Ömsesidig rättshjälp', kind: '' };
    const { entry } = (await desk.create(request)) as Created;
    expect(entry.file).toBe('content/glossary/omsesidig-rattshjalp.yaml');
    expect(onDisk(entry.file)).toBe(
      'id: omsesidig-rattshjalp\nterm: "Ömsesidig rättshjälp"\ndefinition: ""\naliases: []\nsources: []\nrelated: []\n',
    );
    expect(await desk.create(request)).toEqual({ refusal: 'exists' });
    expect(await desk.create({ ...request, title: '!' })).toEqual({ refusal: 'too-short' });
    expect(await desk.create({ ...request, collection: 'signs', area: '../..' })).toEqual({
      refusal: 'too-short',
    });
  });

  it('puts a photograph beside a lesson, and nothing that is none, or anywhere else', async () => {
    const { file } = firstOf(await desk.overview(false), 'lessons');
    const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]);
    const request = { file, name: 'Grinden.jpeg', base64: photo.toString('base64') };
    expect(await desk.addPicture(request)).toMatchObject({ name: 'grinden.jpg' });
    const folder = file.slice(0, file.lastIndexOf('/'));
    expect(readFileSync(join(root, folder, 'grinden.jpg'))).toEqual(photo);
    expect(await openFile(file)).toMatchObject({ takesPictures: true, pictures: ['grinden.jpg'] });
    const said = (await desk.overview()).messages?.filter((message) => message.file.endsWith('.jpg'));
    expect(said).toEqual([]);

    expect(await desk.addPicture({ ...request, base64: 'bm8=' })).toEqual({ refusal: 'no-photo' });
    for (const other of ['content/ui.yaml', '../a.mdx', 'content/pages/om.mdx'])
      expect(await desk.addPicture({ ...request, file: other })).toEqual({ refusal: 'unknown' });
  });

  it('never names a file as Windows names a device', async () => {
    const request = { collection: 'terms', area: '', title: 'Aux', kind: '' };
    const { entry } = (await desk.create(request)) as Created;
    expect(entry.file).toBe('content/glossary/aux-1.yaml');
  });

  it('makes a second source that is cited as the first is', async () => {
    const request = { collection: 'sources', area: '', title: 'Verket 2026', kind: 'authority' };
    const made = [(await desk.create(request)) as Created, (await desk.create(request)) as Created];
    expect(made.map(({ entry }) => entry.file)).toEqual([
      'content/sources/verket-2026.yaml',
      'content/sources/verket-2026-2.yaml',
    ]);
    expect(onDisk('content/sources/verket-2026-2.yaml')).toMatch(/^id: verket-2026-2\n/u);
  });

  it('makes a sign with the prefix of its area, and text to write', async () => {
    const overview = await desk.overview();
    const { area, file } = firstOf(overview, 'signs');
    const known = (await openFile(file)).data as { id: string };
    const made = (await desk.create({
      collection: 'signs',
      area,
      title: 'Släckt lampa',
      kind: '',
    })) as Created;
    const { data, body } = await openFile(made.entry.file);
    expect((data as { id: string }).id).toBe(`${known.id.split('-')[0]}-slackt-lampa`);
    expect(data).toMatchObject({ shortTitle: 'Släckt lampa', checked: TODAY, observations: ['', ''] });
    expect(body?.parts).toEqual([]);
  });

  it('makes a question of the kind that was chosen, last in the bank and with the next id', async () => {
    const { file, area } = firstOf(await desk.overview(), 'questionBanks');
    const before = onDisk(file);
    const made = (await desk.create({
      collection: 'questionBanks',
      area,
      title: 'En bil utan skyltar.',
      kind: 'order',
    })) as Created;
    expect(onDisk(file).startsWith(before)).toBe(true);
    const { data } = await openFile(file);
    expect(valueAt(data, made.entry.at)).toMatchObject({
      kind: 'order',
      situation: 'En bil utan skyltar.',
      steps: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    });
    const ids = (valueAt(data, ['questions']) as { id: string }[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { messages } = await desk.overview();
    expect(messages?.some((one) => one.file === file && one.path[1] === made.entry.at[1])).toBe(true);
  });

  it('takes away a file that was never sent in, and no other', async () => {
    const request = { collection: 'terms', area: '', title: 'Felskrivet', kind: '' };
    const { file } = ((await desk.create(request)) as Created).entry;
    const { version, isNew } = await openFile(file);
    expect(isNew).toBe(false);
    expect(await desk.remove({ file, at: [], version })).toEqual({ refusal: 'is-sent' });
    sent.set(file, undefined);
    expect((await openFile(file)).isNew).toBe(true);
    expect(await desk.remove({ file, at: [], version: 'another' })).toEqual({ refusal: 'changed-meanwhile' });
    const { entries } = (await desk.remove({ file, at: [], version })) as Overview;
    expect(entries.some((entry) => entry.file === file)).toBe(false);
    expect(await desk.open(file, [])).toEqual({ refusal: 'unknown' });
  });

  it('takes away a question that was never sent in, and leaves the bank as it was', async () => {
    const { file, area, at } = firstOf(await desk.overview(), 'questionBanks');
    const before = onDisk(file);
    sent.set(file, before);
    const made = (await desk.create({
      collection: 'questionBanks',
      area,
      title: 'Fel område.',
      kind: 'single',
    })) as Created;
    const { version } = await openFile(file);
    expect(await desk.remove({ file, at, version })).toEqual({ refusal: 'is-sent' });
    expect(await desk.remove({ file, at: made.entry.at, version })).toHaveProperty('entries');
    expect(onDisk(file)).toBe(before);
  });

  it('keeps the marks that Windows writes', () => {
    const text = '\uFEFFid: a\r\nterm: "B"\r\n';
    expect(writeFile(Buffer.from(text), 'yaml', { id: 'a', term: 'B' }, undefined)).toBe(text);
    expect(writeFile(Buffer.from(text), 'yaml', { id: 'a', term: 'C' }, undefined)).toBe(
      text.replace('B', 'C'),
    );
  });
});
