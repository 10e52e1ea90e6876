import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import {
  append,
  checkWith,
  expectOnly,
  LESSON,
  QUESTIONS,
  replace,
  SIGN,
  SOURCE,
  TODAY,
} from './fixtures/broken-content.ts';

/** A sign of another area. */
const SIGN_TEXT = readFileSync(
  new URL('./fixtures/valid/content/areas/01-prov/signs/tva-papper.mdx', import.meta.url),
  'utf8',
).replace('prov-tva-papper', 'nytt-tva-papper');

describe('files and YAML', () => {
  it('finds nothing wrong in content that is right', () => {
    expect(checkWith({})).toEqual([]);
  });

  it('says so when there is no content folder', async () => {
    const root = await mkdtemp(join(tmpdir(), 'empty-'));
    const { findings } = await checkContent(root, TODAY);
    await rm(root, { recursive: true });
    expect(findings).toMatchObject([{ code: 'I101', file: 'content', line: 1 }]);
  });

  it('refuses a file that is not UTF-8', () => {
    expectOnly(checkWith({ [LESSON]: Buffer.from('---\ntitle: Tv\xe5\n---\n', 'latin1') }), {
      code: 'I102',
      file: LESSON,
      line: 1,
      what: 'UTF-8',
      why: 'å, ä och ö',
      instead: 'Spara om',
    });
  });

  it('refuses an empty file', () => {
    expectOnly(checkWith({ 'glossary/tomt.yaml': '\n' }), {
      code: 'I103',
      file: 'glossary/tomt.yaml',
      line: 1,
      what: 'tom',
      why: 'tom sida',
      instead: 'ta bort den',
    });
  });

  it('refuses an MDX file without front matter', () => {
    expectOnly(checkWith({ 'pages/ny.mdx': 'Bara text.\n' }), {
      code: 'I104',
      file: 'pages/ny.mdx',
      line: 1,
      what: '---',
      why: 'id, rubrik och källor',
      instead: 'Börja filen med en rad ---',
    });
  });

  it('refuses front matter that never ends', () => {
    expectOnly(checkWith({ 'pages/ny.mdx': '---\ntitle: Ny\n\nBara text.\n' }), {
      code: 'I105',
      file: 'pages/ny.mdx',
      line: 1,
      what: 'avslutas aldrig',
      why: 'läses då som fält',
      instead: 'en rad med bara ---',
    });
  });

  it('points at a YAML line that cannot be read', () => {
    expectOnly(checkWith({ [SOURCE]: replace('kind: law', 'kind law') }), {
      code: 'I106',
      file: SOURCE,
      line: 2,
      written: 'kind law',
      what: 'kind law',
      why: 'hela filen',
      instead: 'kolon',
    });
  });

  it('counts the lines of front matter from the top of the file', () => {
    expectOnly(checkWith({ [SIGN]: replace('  - inspektor', '   - [inspektor') }), {
      code: 'I106',
      file: SIGN,
      line: 10,
      what: 'YAML',
      why: 'hela filen',
      instead: 'indraget',
    });
  });

  it('refuses a tab as indentation', () => {
    expectOnly(checkWith({ [SOURCE]: append('note:\n\ttext: x') }), {
      code: 'I107',
      file: SOURCE,
      line: 11,
      what: 'tabbtecken',
      why: 'mellanslag',
      instead: 'två mellanslag',
    });
  });

  it('refuses the same key twice', () => {
    expectOnly(checkWith({ [SOURCE]: append('kind: court') }), {
      code: 'I108',
      file: SOURCE,
      line: 10,
      written: 'kind: court',
      what: 'kind står två gånger',
      why: 'Bara den ena',
      instead: 'Ta bort den ena kind',
    });
  });

  it('gives the line with quotation marks when a text has a colon in it', () => {
    expectOnly(checkWith({ [SOURCE]: replace('title: Provlag (2000:1)', 'title: Provlag: en lag') }), {
      code: 'I109',
      file: SOURCE,
      line: 3,
      written: 'Provlag: en lag',
      what: 'citattecken',
      why: 'Kolon',
      instead: 'title: "Provlag: en lag"',
    });
  });

  it('takes a star first in a text for what it is', () => {
    expectOnly(checkWith({ 'glossary/tillsyn.yaml': replace('- kontroll', '- *kontroll* av något') }), {
      code: 'I109',
      file: 'glossary/tillsyn.yaml',
      line: 5,
      what: '*kontroll*',
      why: 'först i en text',
      instead: '- "*kontroll* av något"',
    });
  });

  it('refuses a file in a misspelt folder and says where it belongs', () => {
    expectOnly(checkWith({ 'areas/01-prov/sings/a.mdx': 'x' }), {
      code: 'I110',
      file: 'areas/01-prov/sings/a.mdx',
      line: 1,
      what: 'inte används',
      why: 'inte komma med',
      instead: 'content/areas/01-prov/signs/a.mdx',
    });
  });

  it('lists the places there are when no place is near', () => {
    expectOnly(checkWith({ 'utkast/anteckning.txt': 'x' }), {
      code: 'I110',
      file: 'utkast/anteckning.txt',
      line: 1,
      what: 'inte används',
      why: 'utan att någon märker det',
      instead: 'content/glossary/id.yaml',
    });
  });

  it('refuses the wrong extension', () => {
    expectOnly(checkWith({ 'sources/ny.yml': 'x' }), {
      code: 'I111',
      file: 'sources/ny.yml',
      line: 1,
      what: '.yml',
      why: 'läses inte in',
      instead: 'content/sources/ny.yaml',
    });
  });

  it('refuses a name that cannot be an address and gives one that can', () => {
    expectOnly(checkWith({ 'areas/01-prov/signs/Tomma lådor.mdx': 'x' }), {
      code: 'I112',
      file: 'areas/01-prov/signs/Tomma lådor.mdx',
      line: 1,
      what: 'adress',
      why: 'å och ä blir a',
      instead: 'signs/tomma-lador.mdx',
    });
  });

  it('refuses a lesson without a number', () => {
    expectOnly(checkWith({ 'areas/01-prov/lessons/andra.mdx': 'x' }), {
      code: 'I112',
      file: 'areas/01-prov/lessons/andra.mdx',
      line: 1,
      what: 'adress',
      why: 'två siffror',
      instead: 'lessons/01-andra.mdx',
    });
  });

  it('refuses a source whose file is not named by its id', () => {
    expectOnly(
      checkWith({
        'sources/annan.yaml':
          'id: annan-lag\nkind: law\ntitle: Lag\nshortTitle: lagen\npublisher: Riksdagen\nchecked: 2026-11-20\n',
      }),
      {
        code: 'I113',
        file: 'sources/annan.yaml',
        line: 1,
        written: 'annan-lag',
        what: 'annan.yaml',
        why: 'hitta filen',
        instead: 'annan-lag.yaml',
      },
    );
  });

  it('misses the file that an area must have', () => {
    expectOnly(checkWith({ 'areas/02-nytt/signs/tva.mdx': SIGN_TEXT }), {
      code: 'I114',
      file: 'areas/02-nytt/area.yaml',
      line: 1,
      what: 'areas/02-nytt/area.yaml saknas',
      why: 'inte byggas',
      instead: 'Skapa content/areas/02-nytt/area.yaml',
    });
  });

  it('refuses two lessons with the same number', () => {
    const findings = checkWith({ 'areas/01-prov/lessons/01-igen.mdx': '' });
    expectOnly(
      findings.filter(({ code }) => code !== 'I103'),
      {
        code: 'I115',
        file: 'areas/01-prov/lessons/01-igen.mdx',
        line: 1,
        what: '01-forsta.mdx',
        why: 'ordningen',
        instead: 'ett annat nummer',
      },
    );
  });

  it('does not call every placed question missing when the question bank cannot be read', () => {
    const findings = checkWith({ [QUESTIONS]: append('- fel: [') });
    expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual([`I106 content/${QUESTIONS}`]);
  });

  it('accepts a byte order mark and Windows line endings', () => {
    const windows = (valid: string) => `\uFEFF${valid.replaceAll('\n', '\r\n')}`;
    expect(checkWith({ [LESSON]: windows, [SOURCE]: windows, [QUESTIONS]: windows })).toEqual([]);
  });

  it('points at the right line in a file with Windows line endings', () => {
    const findings = checkWith({
      [SOURCE]: (valid) => valid.replace('kind: law', 'kind: lav').replaceAll('\n', '\r\n'),
    });
    expect(findings).toMatchObject([{ code: 'I204', line: 2 }]);
  });
});
