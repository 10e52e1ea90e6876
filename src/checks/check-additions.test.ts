import { describe, expect, it } from 'vitest';
import { checkWith, expectOnly, LESSON, QUESTIONS, readValid, replace } from './fixtures/broken-content.ts';

const FOLDER = 'local/provkommunen/';
const OWN_SIGN = `${FOLDER}areas/01-prov/signs/egen-provkommunen-tomt-lager.mdx`;
const OWN_SOURCE = `${FOLDER}sources/egen-provkommunen-rutin.yaml`;
const OWN_QUESTIONS = `${FOLDER}${QUESTIONS}`;

const sign = (id: string) =>
  readValid('areas/01-prov/signs/tomt-lager.mdx').replace('id: prov-tomt-lager', `id: ${id}`);
const source = (id: string) =>
  readValid('sources/provmyndigheten-2024.yaml').replace('provmyndigheten-2024', id);
const question = (id: string) =>
  readValid(QUESTIONS)
    .split(/(?=\n {2}- kind:)/u)
    .slice(0, 2)
    .join('')
    .replace('prov-f01', id);

const ADDED = {
  [OWN_SIGN]: sign('egen-provkommunen-tomt-lager').replace(
    '  - provmyndigheten-2024',
    '  - egen-provkommunen-rutin',
  ),
  [OWN_SOURCE]: source('egen-provkommunen-rutin'),
  [OWN_QUESTIONS]: question('egen-provkommunen-f01'),
};

describe('content of an organisation', () => {
  it('lies in its own folder, at the same paths as the course, and leans on both', () => {
    const findings = checkWith(ADDED).filter(({ severity }) => severity === 'error');
    expect(findings).toEqual([]);
  });

  it('has ids that a new version of the course can never have', () => {
    expectOnly(checkWith({ [OWN_SIGN]: sign('provkommunen-tomt-lager') }), {
      code: 'I361',
      file: OWN_SIGN,
      line: 2,
      written: 'provkommunen-tomt-lager',
      what: 'provkommunen-tomt-lager är en kommuns eget',
      why: 'blandas läsarnas resultat ihop',
      instead: 'id: egen-provkommunen-tomt-lager',
    });
  });

  it('has addresses that a new version of the course can never have', () => {
    const file = `${FOLDER}areas/01-prov/signs/lagret.mdx`;
    expectOnly(checkWith({ [file]: sign('egen-provkommunen-tomt-lager') }), {
      code: 'I362',
      file,
      line: 1,
      what: 'lagret.mdx',
      why: 'samma adress',
      instead: 'Byt namn till egen-provkommunen-lagret.mdx',
    });
  });

  it('has ids that the course may not take', () => {
    const file = 'sources/egen-provkommunen-rutin.yaml';
    expectOnly(checkWith({ [file]: source('egen-provkommunen-rutin') }), {
      code: 'I363',
      file,
      line: 1,
      what: 'egen-provkommunen-rutin',
      why: 'Kursen använder aldrig den början',
      instead: 'flytta filen till content/local/<id>/',
    });
  });

  it('belongs to an area that there is', () => {
    const file = `${FOLDER}areas/01-prv/signs/egen-provkommunen-tomt-lager.mdx`;
    expectOnly(checkWith({ [file]: sign('egen-provkommunen-tomt-lager') }), {
      code: 'I364',
      file,
      line: 1,
      what: 'prv',
      why: 'aldrig visas',
      instead: 'Byt mappens namn till 01-prov',
    });
  });

  it('is leant on by nobody else: the course is built without it', () => {
    expectOnly(
      checkWith({
        ...ADDED,
        [LESSON]: replace(
          '<SignCard id="prov-tomt-lager" />',
          '<SignCard id="egen-provkommunen-tomt-lager" />',
        ),
      }),
      {
        code: 'I365',
        file: LESSON,
        line: 87,
        written: 'egen-provkommunen-tomt-lager',
        what: 'organisationen provkommunens eget',
        why: 'en enda organisations tillägg',
        instead: 'content/local/provkommunen/',
      },
    );
  });

  it('is linked to by nobody else', () => {
    const findings = checkWith({
      ...ADDED,
      [LESSON]: (text) => `${text}\nLäs [om lagret](/tecken/egen-provkommunen-tomt-lager/).\n`,
    });
    expect(findings.map(({ code, file }) => `${file} ${code}`)).toEqual([`content/${LESSON} I365`]);
  });

  it('belongs to somebody who exists', () => {
    const file = 'local/anan/sources/egen-anan-rutin.yaml';
    const [finding, ...others] = checkWith({ [file]: source('egen-anan-rutin') });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'I352', file: `content/${file}` });
  });

  it('is told from a text at the end of a guide by the number of its name', () => {
    const guide = readValid('guides/01-far-jag-beratta.mdx').replace(
      /^id: .*$/mu,
      'id: egen-provkommunen-grinden',
    );
    expect(checkWith({ [`${FOLDER}guides/01-egen-provkommunen-grinden.mdx`]: guide })).toEqual([]);
  });
});
