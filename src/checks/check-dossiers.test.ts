import { describe, expect, it } from 'vitest';
import {
  checkWith,
  expectOnly,
  lessonFor,
  QUESTIONS,
  readValid,
  replace,
  withLesson,
} from './fixtures/broken-content.ts';

const FOLDER = 'areas/01-prov/dossiers/lagret';
const DOSSIER = `${FOLDER}/dossier.yaml`;
const INVOICE = `${FOLDER}/01-faktura.yaml`;
const LETTER = `${FOLDER}/02-brev.yaml`;
const PHOTO = `${FOLDER}/03-foto.yaml`;

describe('dossiers', () => {
  it('refuses a key that points at a document that is not there, and suggests the nearest', () => {
    expectOnly(
      checkWith({
        [DOSSIER]: replace('  - document: faktura\n    row: f2', '  - document: fakturan\n    row: f2'),
      }),
      {
        code: 'I901',
        file: DOSSIER,
        line: 22,
        written: 'document: fakturan',
        what: 'dokumentet fakturan',
        why: 'gå att markera',
        instead: 'Menade du faktura?',
      },
    );
  });

  it('refuses a key that points at a row that is not there, and lists those that are', () => {
    expectOnly(checkWith({ [DOSSIER]: replace('row: d1', 'row: zz') }), {
      code: 'I901',
      file: DOSSIER,
      line: 17,
      written: 'row: zz',
      what: 'zz i dokumentet foto',
      why: 'gå att markera',
      instead: 'd1',
    });
  });

  it('refuses the same id twice in a document, for two documents, and for two reasons', () => {
    expectOnly(checkWith({ [LETTER]: replace('{ id: b2,', '{ id: b1,') }), {
      code: 'I902',
      file: LETTER,
      line: 13,
      written: 'id: b1',
      what: 'Id b1',
      why: 'sparas på id',
      instead: 'ett eget id',
    });
    expectOnly(checkWith({ [LETTER]: replace('id: brev', 'id: faktura') }), {
      code: 'I902',
      file: LETTER,
      line: 1,
      what: 'ett dokument i content/areas/01-prov/dossiers/lagret/01-faktura.yaml',
      why: 'sparas på id',
      instead: 'ett eget id',
    });
    expectOnly(checkWith({ [DOSSIER]: replace('{ id: datum,', '{ id: antal,') }), {
      code: 'I902',
      file: DOSSIER,
      line: 10,
      what: 'ett skäl',
      why: 'sparas på id',
      instead: 'ett eget id',
    });
  });

  it('refuses an id that a question has: attempts at both are stored by id', () => {
    expectOnly(checkWith({ [QUESTIONS]: replace('id: prov-f02', 'id: prov-akt-lagret') }), {
      code: 'I301',
      file: QUESTIONS,
      line: 27,
      what: 'prov-akt-lagret används redan av en akt',
      why: 'sparas på id',
      instead: 'eget id',
    });
  });

  it('refuses a sign without a reason', () => {
    expectOnly(checkWith({ [DOSSIER]: replace('    reasons: [antal]\n', '') }), {
      code: 'I903',
      file: DOSSIER,
      line: 14,
      what: 'faktura/f1 har inga skäl',
      why: 'väljer ett skäl',
      instead: 'reasons: [id]',
    });
  });

  it('refuses a detail without why', () => {
    expectOnly(
      checkWith({
        [DOSSIER]: replace('    why: Fakturan säger tjugo lådor, men fotot visar en.\n', ''),
      }),
      {
        code: 'I202',
        file: DOSSIER,
        line: 14,
        what: 'why saknas',
        why: 'hel',
        instead: 'Varför det är ett tecken',
      },
    );
  });

  it('refuses a reason that is not in the list', () => {
    expectOnly(checkWith({ [DOSSIER]: replace('reasons: [antal]', 'reasons: [antall]') }), {
      code: 'I904',
      file: DOSSIER,
      line: 19,
      what: 'antall finns inte',
      why: 'stå',
      instead: 'Menade du antal?',
    });
  });

  it('refuses a reason or a sign on what is innocent', () => {
    expectOnly(
      checkWith({
        [DOSSIER]: replace('verdict: innocent', 'verdict: innocent\n    reasons: [datum]'),
      }),
      {
        code: 'I905',
        file: DOSSIER,
        line: 25,
        written: 'reasons: [datum]',
        what: 'faktura/f2 har reasons',
        why: 'inte markeras',
        instead: 'Ta bort reasons',
      },
    );
  });

  it('refuses a row that belongs to two details', () => {
    expectOnly(
      checkWith({
        [DOSSIER]: replace('{ document: foto, row: d1 }', '{ document: faktura, row: f2 }'),
      }),
      {
        code: 'I906',
        file: DOSSIER,
        line: 23,
        what: 'faktura/f2 står två gånger',
        why: 'både rätt och fel',
        instead: 'en annan rad',
      },
    );
  });

  it('refuses more signs than innocent details', () => {
    expectOnly(
      checkWith({
        [DOSSIER]: replace('verdict: innocent', 'verdict: sign\n    reasons: [datum]'),
      }),
      {
        code: 'I907',
        file: DOSSIER,
        line: 13,
        written: 'key:',
        what: '2 tecken men bara 0',
        why: 'misstänka',
        instead: 'minst 2',
      },
    );
  });

  it('refuses a dossier with two documents', () => {
    expectOnly(checkWith({ [LETTER]: null }), {
      code: 'I908',
      file: DOSSIER,
      line: 1,
      what: '2 dokument',
      why: 'läsa mot varandra',
      instead: 'Lägg till 1',
    });
  });

  it('refuses a document with nothing to mark', () => {
    expectOnly(
      checkWith({
        [LETTER]: (valid) =>
          valid
            .replace('{ id: b1, text: Lådorna står kvar till 2027-01-31. }', 'text: Hej då.')
            .replace(/ {2}- kind: fields[\s\S]*$/u, ''),
      }),
      {
        code: 'I909',
        file: LETTER,
        line: 6,
        what: 'dokumentet brev',
        why: 'utfyllnad',
        instead: 'ett id',
      },
    );
  });

  it('refuses a row that a comma has split into one cell too many', () => {
    expectOnly(checkWith({ [INVOICE]: replace('[Lådor, "20"]', '[Lådor, två, tre]') }), {
      code: 'I910',
      file: INVOICE,
      line: 10,
      what: '3 celler',
      why: 'fel rubrik',
      instead: 'inom citattecken',
    });
    expectOnly(checkWith({ [INVOICE]: replace('[Lådor, "20"]', '[Lådor]') }), {
      code: 'I910',
      file: INVOICE,
      line: 10,
      what: '1 celler',
      why: 'fel rubrik',
      instead: 'Lägg till en cell',
    });
  });

  it('lets two cells of a row say the same', () => {
    expect(checkWith({ [INVOICE]: replace('[Lådor, "20"]', '["–", "–"]') })).toEqual([]);
  });

  it('refuses a photo without its drawing, and one without a description', () => {
    expectOnly(checkWith({ [PHOTO]: replace('drawing: hylla', 'drawing: hyllan') }), {
      code: 'I911',
      file: PHOTO,
      line: 8,
      written: 'drawing: hyllan',
      what: 'hyllan.svg',
      why: 'trasig bild',
      instead: 'Menade du hylla?',
    });
    expectOnly(
      checkWith({
        [PHOTO]: replace('    alt: En hylla med en enda låda på den nedersta raden.\n', ''),
      }),
      {
        code: 'I202',
        file: PHOTO,
        line: 7,
        what: 'alt saknas',
        why: 'hel',
        instead: 'inte ser den',
      },
    );
  });

  it('refuses a sign that says who somebody is, in its explanation or in what it points at', () => {
    expectOnly(
      checkWith({
        [DOSSIER]: replace('men fotot visar en.', 'och ägaren har utländsk bakgrund.'),
      }),
      {
        code: 'I912',
        file: DOSSIER,
        line: 21,
        what: 'utländsk',
        why: 'aldrig vem någon är',
        instead: 'Skriv vad som gick att se',
      },
    );
    expectOnly(checkWith({ [INVOICE]: replace('[Lådor, "20"]', '[Utländska lådor, "20"]') }), {
      code: 'I912',
      file: DOSSIER,
      line: 15,
      what: 'Utländska',
      why: 'aldrig vem någon är',
      instead: 'verdict: innocent',
    });
  });

  it('lets a document say who somebody is when the key calls it innocent', () => {
    expect(checkWith({ [INVOICE]: replace('[Frakt, "1"]', '[Frakt med utländsk bil, "1"]') })).toEqual([]);
  });

  it('refuses more to mark than can be stored', () => {
    const rows = Array.from({ length: 100 }, (_, index) => `      - { id: x${index}, cells: [Låda, "1"] }`);
    expectOnly(checkWith({ [INVOICE]: (valid) => `${valid}${rows.join('\n')}\n` }), {
      code: 'I913',
      file: DOSSIER,
      line: 1,
      what: '105 ställen',
      why: 'spara',
      instead: 'Korta en tabell',
    });
  });

  it('refuses a whole that says something else than its details', () => {
    expectOnly(checkWith({ [DOSSIER]: replace('truth: signal', 'truth: innocent') }), {
      code: 'I914',
      file: DOSSIER,
      line: 7,
      what: 'innocent men facit har 1 tecken',
      why: 'säga samma sak',
      instead: 'truth: signal',
    });
  });

  it('refuses two dossiers with the same address', () => {
    const copy = (name: string) => readValid(`areas/01-prov/${name}`);
    const other = 'areas/02-annat';
    const findings = checkWith({
      [`${other}/area.yaml`]: copy('area.yaml').replace('id: prov', 'id: annat'),
      [`${other}/dossiers/lagret/dossier.yaml`]: copy('dossiers/lagret/dossier.yaml').replace(
        /id: prov-akt-lagret|(?<=lesson: )prov/gu,
        (found) => found.replace('prov', 'annat'),
      ),
      [`${other}/lessons/01-forsta.mdx`]: lessonFor('annat'),
      'roles.yaml': withLesson('annat-forsta'),
      [`${other}/dossiers/lagret/01-faktura.yaml`]: readValid(INVOICE),
      [`${other}/dossiers/lagret/02-brev.yaml`]: readValid(LETTER),
      [`${other}/dossiers/lagret/03-foto.yaml`]: readValid(PHOTO),
      [`${other}/dossiers/lagret/hylla.svg`]: readValid(`${FOLDER}/hylla.svg`),
    });
    expectOnly(findings, {
      code: 'I915',
      file: 'areas/02-annat/dossiers/lagret/dossier.yaml',
      line: 1,
      what: '/akter/lagret/',
      why: 'bara den ena',
      instead: 'Byt namn på mappen',
    });
  });

  it('points out a sign, a lesson, a role and a source that are not there', () => {
    const findings = checkWith({
      [DOSSIER]: (valid) =>
        valid
          .replace('sign: prov-tva-papper', 'sign: prov-tva-papperen')
          .replace('lesson: prov-forsta', 'lesson: prov-forstaa')
          .replace('role: inspektor', 'role: inspektorn')
          .replace('- provmyndigheten-2024', '- provmyndigheten-2025'),
    });
    expect(findings.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '4 I302',
      '20 I302',
      '29 I302',
      '31 I302',
    ]);
  });

  it('says nothing of the key while a document cannot be read', () => {
    const findings = checkWith({ [INVOICE]: replace('kind: invoice', 'kind: faktura') });
    expect(findings.map(({ code, file }) => `${file} ${code}`)).toEqual([`content/${INVOICE} I204`]);
  });

  it('wants a cover in the folder, and a number of its own on each document', () => {
    const findings = checkWith({ [DOSSIER]: null });
    expect(findings.map(({ code, file }) => `${file} ${code}`)).toEqual([`content/${DOSSIER} I114`]);
    const numbered = checkWith({
      [LETTER]: null,
      [`${FOLDER}/01-brev.yaml`]: readValid(LETTER),
    });
    expect(numbered.map(({ code }) => code)).toEqual(['I115']);
  });

  it('tells where an unnumbered document belongs', () => {
    const findings = checkWith({
      [LETTER]: null,
      [`${FOLDER}/brev.yaml`]: readValid(LETTER),
    });
    const misplaced = findings.find(({ code }) => code === 'I112');
    expect(misplaced?.params).toEqual({ suggestion: `content/${FOLDER}/01-brev.yaml` });
  });
});
