import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EditingDesk } from './editing-desk.ts';
import { createEditingServer, HOST } from './editing-server.ts';
import type { OpenFile, Saved } from './page/wire.ts';
import { Versions } from './versions.ts';

const small = fileURLToPath(new URL('../checks/fixtures/valid/content', import.meta.url));
const LESSON = 'content/areas/01-prov/lessons/01-forsta.mdx';
const BANK = 'content/areas/01-prov/questions.yaml';

let root = '';
let server: Server;
let address = '';
/** What has been asked to be sent in. */
const sent: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'edited-'));
  cpSync(small, join(root, 'content'), { recursive: true });
  cpSync(join(small, '../../../../../content/ui.yaml'), join(root, 'content/ui.yaml'));
  const versions = new Versions(root);
  versions.send = async (note) => {
    sent.push(note);
    return { outcome: 'kept', detail: '' };
  };
  server = createEditingServer({
    // Nothing has been sent in, so that everything may be taken away.
    desk: new EditingDesk({
      root,
      local: 'content/local',
      today: () => '2026-12-01',
      readSent: async () => ({ isKnown: true, text: undefined }),
    }),
    page: { files: new Map() },
    versions,
    startPreview: async () => '',
  }).listen(0, HOST);
  await once(server, 'listening');
  const bound = server.address();
  address = `http://${HOST}:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

async function post(path: string, body: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json', Origin: address };
  const response = await fetch(`${address}/api/${path}`, { method: 'POST', headers, body });
  return response.json();
}

async function open(file: string): Promise<OpenFile> {
  const response = await fetch(`${address}/api/file?${new URLSearchParams({ file, at: '[]' })}`);
  return (await response.json()) as OpenFile;
}

/** Every file with its text. */
const onDisk = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => [path, readFileSync(join(root, path), 'base64')]);

describe('the editing program', () => {
  it('does what the page of its own version asks', async () => {
    const { version, data, body } = await open(LESSON);
    const request = {
      file: LESSON,
      at: [],
      version,
      data: { ...(data as object), title: 'Omskriven' },
      body,
    };
    const saved = (await post('save', JSON.stringify(request))) as Saved;
    expect(saved.open.data).toMatchObject({ title: 'Omskriven' });
    await post('send', JSON.stringify({ note: 'Ny rubrik' }));
    expect(sent).toEqual(['Ny rubrik']);
  });

  it('writes, removes and sends nothing for a request of another form', async () => {
    const { version, data, body } = await open(LESSON);
    const save = { file: LESSON, at: [], version, data, body };
    const isGood: Readonly<Record<string, object>> = {
      save,
      create: { collection: 'terms', area: '', title: 'Nytt ord', kind: '' },
      picture: { file: LESSON, name: 'bild.png', base64: 'iVBORw0KGgo=' },
      remove: { file: LESSON, at: [], version },
      send: { note: 'Varför' },
    };
    // Each field left out, and each of a form that no field has.
    const requests = Object.entries(isGood).flatMap(([path, good]) =>
      Object.keys(good).flatMap((name) => [
        ...(name === 'body' ? [] : [[path, { ...good, [name]: undefined }] as const]),
        [path, { ...good, [name]: 7 }] as const,
        [path, { ...good, [name]: [{}] }] as const,
      ]),
    );
    const texts = [
      ...requests.map(([path, request]) => [path, JSON.stringify(request)] as const),
      ...Object.keys(isGood).flatMap((path) => ['', 'null', '[]', '{'].map((text) => [path, text] as const)),
      [
        'save',
        JSON.stringify({ ...save, body: { parts: [{ type: 'tag', before: '', line: 1 }], after: '' } }),
      ],
      ['save', JSON.stringify({ ...save, at: [0.5] })],
    ] as const;
    const before = onDisk();
    const sentBefore = [...sent];
    for (const [path, text] of texts)
      expect([path, text, await post(path, text)]).toEqual([path, text, { refusal: 'not-understood' }]);
    expect(onDisk()).toEqual(before);
    expect(sent).toEqual(sentBefore);
  });

  it('says that it did not understand where to open a file', async () => {
    const answers = await Promise.all(
      ['{', '7', '[null]'].map(async (at) => {
        const response = await fetch(`${address}/api/file?${new URLSearchParams({ file: LESSON, at })}`);
        return response.json();
      }),
    );
    expect(answers).toEqual(Array(3).fill({ refusal: 'not-understood' }));
  });

  it('gives a file of data no text, and takes nothing away that is not in the list', async () => {
    const { version, data } = await open(BANK);
    const before = onDisk();
    const body = { parts: [], after: 'En text' };
    expect(await post('save', JSON.stringify({ file: BANK, at: [], version, data, body }))).toEqual({
      refusal: 'not-understood',
    });
    for (const at of [['questions'], ['questions', 999], ['questions', 0, 'id'], ['svar', 0]])
      expect(await post('remove', JSON.stringify({ file: BANK, at, version }))).toEqual({
        refusal: 'unknown',
      });
    expect(onDisk()).toEqual(before);
  });

  it('answers no page but its own', async () => {
    const headers = { 'Content-Type': 'application/json', Origin: 'http://example.org' };
    const response = await fetch(`${address}/api/send`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ note: 'Utifrån' }),
    });
    expect(response.status).toBe(403);
    expect(sent).not.toContain('Utifrån');
  });
});
