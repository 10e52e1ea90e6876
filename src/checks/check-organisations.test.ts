import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localContentFolder } from '../collections/locate-file.ts';
import { checkContent } from './check-content.ts';
import {
  checkWith,
  expectOnly,
  lessonFor,
  QUESTIONS,
  readValid,
  withLesson,
} from './fixtures/broken-content.ts';

const ADDITION = 'local/provkommunen/organisation.yaml';
const GUIDE = 'local/provkommunen/guides/far-jag-beratta.mdx';
const LOGO = 'local/provkommunen/logotyp.svg';

const TEXT = `---
title: Så gör vi
sources: []
checked: 2026-11-20
---

Ring hellre än du mejlar.
`;

describe('what an organisation adds', () => {
  it('is right when it only adds a route, a logo and a text in a guide', () => {
    const findings = checkWith({
      [ADDITION]: `contacts:
  - purpose: security
    label: Säkerhetsfunktionen
    phone: 08-465 004 01
    sources: []
logo: { file: logotyp.svg, alt: Provkommunen }
checked: 2026-11-20
`,
      [LOGO]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"/>',
      [GUIDE]: TEXT,
    });
    expect(findings).toEqual([]);
  });

  it('may be a whole organisation that the course does not have', () => {
    const addition = 'name: Annan kommun\nwebsite: https://www.annan.example\nchecked: 2026-11-20\n';
    expect(checkWith({ 'local/annan/organisation.yaml': addition })).toEqual([]);
  });

  it('is checked as all content is, with file and line', () => {
    expectOnly(checkWith({ [ADDITION]: 'checked: 2026-11-20\nwebbsida: https://www.prov.example\n' }), {
      code: 'I201',
      file: ADDITION,
      line: 2,
      written: 'webbsida',
      what: 'webbsida',
      why: 'läses inte',
      instead: 'website',
    });
  });

  it.each([
    ['an area', 'areas: [pruv]\nchecked: 2026-11-20\n', 1],
    [
      'a source',
      'checked: 2026-11-20\ncontacts:\n  - { purpose: security, label: Vakten, phone: 08-465 004 01, sources: [okand] }\n',
      3,
    ],
  ])('cannot point at %s that does not exist', (_, text, line) => {
    const findings = checkWith({ [ADDITION]: text });
    expect(findings.map((finding) => [finding.code, finding.line])).toEqual([['I302', line]]);
  });

  it.each([
    ['neither telephone nor address', '', 'I221', {}],
    ['a telephone that is none', 'phone: fråga receptionen,', 'I220', { value: 'fråga receptionen' }],
    ['a number too short to call', 'phone: "12",', 'I220', { value: '12' }],
  ])('cannot have a route with %s', (_what, field, code, params) => {
    const route = `contacts:\n  - { purpose: security, label: Vakten, ${field} sources: [] }\n`;
    const [finding, ...others] = checkWith({ [ADDITION]: `checked: 2026-11-20\n${route}` });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code, line: 3, params });
  });

  it('is refused where the folder is nobody, and the nearest is named', () => {
    const file = 'local/provkomunen/organisation.yaml';
    expectOnly(checkWith({ [file]: 'website: https://www.prov.example\nchecked: 2026-11-20\n' }), {
      code: 'I351',
      file,
      line: 1,
      what: 'saknar name',
      why: 'namn och en webbplats',
      instead: 'Menade du provkommunen?',
    });
  });

  it('cannot be a text of somebody who does not exist', () => {
    const file = 'local/annan/guides/far-jag-beratta.mdx';
    expectOnly(checkWith({ [file]: TEXT }), {
      code: 'I352',
      file,
      line: 1,
      what: 'annan',
      why: 'aldrig visas',
      instead: 'organisation.yaml',
    });
  });

  it('cannot be a text in a guide that does not exist', () => {
    const file = 'local/provkommunen/guides/far-jag-berata.mdx';
    expectOnly(checkWith({ [file]: TEXT }), {
      code: 'I353',
      file,
      line: 1,
      what: 'far-jag-berata',
      why: 'aldrig visas',
      instead: 'far-jag-beratta.mdx',
    });
  });

  it('has its logo beside it', () => {
    expectOnly(
      checkWith({
        [ADDITION]: 'logo: { file: logo.svg, alt: Provkommunen }\nchecked: 2026-11-20\n',
        [LOGO]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5"/>',
      }),
      {
        code: 'I354',
        file: ADDITION,
        line: 1,
        written: 'logo.svg',
        what: 'content/local/provkommunen/',
        why: 'samma mapp',
        instead: 'Menade du logotyp.svg?',
      },
    );
  });

  it('has a logo that is quick to fetch', () => {
    expectOnly(
      checkWith({
        [ADDITION]: 'logo: { file: logotyp.svg, alt: Provkommunen }\nchecked: 2026-11-20\n',
        [LOGO]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 5">${' '.repeat(30_000)}</svg>`,
      }),
      {
        code: 'I355',
        file: ADDITION,
        line: 1,
        what: '30 kB',
        why: 'dålig uppkoppling',
        instead: 'SVG',
      },
    );
  });

  it('is read from the folder that the environment names, and told about there', async () => {
    const root = await mkdtemp(join(tmpdir(), 'local-'));
    try {
      await mkdir(join(root, 'content'), { recursive: true });
      await mkdir(join(root, 'ours/provkommunen'), { recursive: true });
      await writeFile(join(root, 'ours/provkommunen/organisation.yaml'), 'checked: i går\n');
      const { findings } = await checkContent(
        root,
        '2026-11-24',
        localContentFolder({ LOCAL_CONTENT: 'ours/' }),
      );
      expect(
        findings.filter(({ file }) => file.startsWith('ours/')).map(({ code, file }) => [code, file]),
      ).toEqual([['I205', 'ours/provkommunen/organisation.yaml']]);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

describe('an area that somebody may take away', () => {
  it('has its questions in its own lessons', () => {
    const area = readValid('areas/01-prov/area.yaml');
    expectOnly(
      checkWith({
        'areas/02-annat/area.yaml': area.replace('id: prov', 'id: annat'),
        'areas/02-annat/lessons/01-forsta.mdx': lessonFor('annat'),
        'roles.yaml': withLesson('annat-forsta'),
        [QUESTIONS]: (valid) => valid.replace('lesson: prov-forsta', 'lesson: annat-forsta'),
      }),
      {
        code: 'I356',
        file: QUESTIONS,
        line: 9,
        written: 'annat-forsta',
        what: 'annat-forsta i ett annat område',
        why: 'stänga av ett område',
        instead: 'samma område',
      },
    );
  });
});
