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

const SCENARIO = 'areas/01-prov/scenarios/provfallet.yaml';

/** Replaces the n:th of several equal texts, counted from 1. */
const replaceNth = (from: string, to: string, nth: number) => (valid: string) => {
  const parts = valid.split(from);
  expect(parts.length, `”${from}” is there ${nth} times`).toBeGreaterThan(nth);
  return parts.slice(0, nth).join(from) + to + parts.slice(nth).join(from);
};

describe('scenarios', () => {
  it('refuses two nodes with the same id', () => {
    const copy = `  - id: slut-ratt
    title: En gång till
    text:
      - Ärendet är stängt igen.
    ending:
      kind: right
      title: Det var ingenting
      why: Du frågade och fick ett svar som höll.
      whatNext: Nästa besök är om ett år som vanligt.
`;
    const findings = checkWith({ [SCENARIO]: (valid) => valid + copy });
    expectOnly(findings, {
      code: 'I801',
      file: SCENARIO,
      line: 86,
      written: 'id: slut-ratt',
      what: 'Två lägen har id slut-ratt',
      why: 'Det andra läget kan ingen nå',
      instead: 'ett eget id',
    });
  });

  it('refuses a fact with the id of another, and lets the same fact be learnt in two places', () => {
    const again = (text: string) => (valid: string) =>
      valid.replace(
        '      - Kollegan undrar vad du såg.\n',
        `      - Kollegan undrar vad du såg.\n    evidence:\n      - id: foljesedel\n        text: ${text}\n        kind: explains\n`,
      );
    expect(checkWith({ [SCENARIO]: again('En följesedel från i går finns.') })).toEqual([]);
    expectOnly(checkWith({ [SCENARIO]: again('Någon annanstans finns en sedel.') }), {
      code: 'I802',
      file: SCENARIO,
      line: 58,
      written: 'id: foljesedel',
      what: 'foljesedel finns redan i läget kontoret',
      why: 'samma uppgift',
      instead: 'exakt samma text',
    });
  });

  it('refuses a choice that leads to a node that is not there, and names the nearest', () => {
    expectOnly(checkWith({ [SCENARIO]: replace('to: kontoret', 'to: kontort') }), {
      code: 'I803',
      file: SCENARIO,
      line: 31,
      written: 'to: kontort',
      what: 'inget läge med id kontort',
      why: 'inte komma någonstans',
      instead: 'Menade du kontoret?',
    });
    expectOnly(checkWith({ [SCENARIO]: replace('start: dorren', 'start: huset') }), {
      code: 'I803',
      file: SCENARIO,
      line: 13,
      written: 'start: huset',
      what: 'inget läge med id huset',
      why: 'inte komma någonstans',
      instead: 'dorren, kontoret',
    });
  });

  it('refuses a dead end', () => {
    const findings = checkWith({
      [SCENARIO]: (valid) => valid.slice(0, valid.lastIndexOf('    ending:')),
    });
    expectOnly(findings, {
      code: 'I804',
      file: SCENARIO,
      line: 77,
      written: '- id: slut-tomt',
      what: 'slut-tomt är en återvändsgränd',
      why: 'fastnar där',
      instead: 'minst två val',
    });
  });

  it('refuses a node that both goes on and ends', () => {
    const ending = `    ending:
      kind: partly
      title: Halvt
      why: Det blev varken det ena eller det andra.
      whatNext: Nästa besök är om ett år som vanligt.
  - id: svaret
`;
    const findings = checkWith({ [SCENARIO]: replace('  - id: svaret\n', ending) });
    expectOnly(findings, {
      code: 'I805',
      file: SCENARIO,
      line: 49,
      written: 'ending:',
      what: 'kontoret har både val och slut',
      why: 'Läsaren kan inte få båda',
      instead: 'Ta bort ending',
    });
  });

  it('refuses choices that are not lettered in order', () => {
    expectOnly(checkWith({ [SCENARIO]: replaceNth('      - id: b', '      - id: c', 1) }), {
      code: 'I806',
      file: SCENARIO,
      line: 29,
      written: 'id: c',
      what: 'Valet har id c, men på den platsen ska det vara b',
      why: 'i ordning',
      instead: 'id: b',
    });
  });

  it('refuses two choices with the same text', () => {
    const findings = checkWith({
      [SCENARIO]: replace('Jag åker hem igen.', 'jag frågar var varorna är.'),
    });
    expectOnly(findings, {
      code: 'I807',
      file: SCENARIO,
      line: 30,
      written: 'jag frågar',
      what: 'Val b i läget dorren har samma text som val a',
      why: 'skilja valen åt',
      instead: 'Skriv om',
    });
  });

  it('refuses a node that nobody can come to', () => {
    expectOnly(checkWith({ [SCENARIO]: replace('to: kontoret', 'to: svaret') }), {
      code: 'I808',
      file: SCENARIO,
      line: 34,
      written: 'id: kontoret',
      what: 'Ingen kan komma till läget kontoret',
      why: 'aldrig läst',
      instead: 'to: kontoret',
    });
  });

  it('refuses a circle without a way out', () => {
    // The office leads only to itself and to a waiting room that leads back.
    const findings = checkWith({
      [SCENARIO]: (valid) => {
        const [before = '', office = '', after = ''] = valid.split(
          /(?= {2}- id: kontoret)|(?= {2}- id: svaret)/,
        );
        return (
          before +
          office.replace('to: slut-tomt', 'to: kontoret').replace('to: svaret', 'to: kontoret') +
          after
        );
      },
    });
    expectOnly(findings, {
      code: 'I809',
      file: SCENARIO,
      line: 38,
      written: 'choices:',
      what: 'kontoret',
      why: 'gå runt i en ring',
      instead: 'leda ut ur ringen',
    });
  });

  it('lets a circle be that has a way out', () => {
    const findings = checkWith({
      [SCENARIO]: (valid) => {
        const [before = '', office = '', after = ''] = valid.split(
          /(?= {2}- id: kontoret)|(?= {2}- id: svaret)/,
        );
        return before + office.replace('to: slut-tomt', 'to: dorren') + after;
      },
    });
    expect(findings).toEqual([]);
  });

  it('refuses a case without a right ending', () => {
    const findings = checkWith({ [SCENARIO]: replace('kind: right', 'kind: partly') });
    expectOnly(findings, {
      code: 'I810',
      file: SCENARIO,
      line: 14,
      written: 'nodes:',
      what: 'inget slut av slaget right',
      why: 'också få sluta rätt',
      instead: 'kind: right',
    });
  });

  it('refuses a right ending that good choices do not lead to', () => {
    expectOnly(checkWith({ [SCENARIO]: replaceNth('outcome: good', 'outcome: fact', 3) }), {
      code: 'I811',
      file: SCENARIO,
      line: 49,
      written: 'id: svaret',
      what: 'De tar slut i läget svaret',
      why: 'Efter fallet visas den bästa vägen',
      instead: 'outcome: good',
    });
  });

  it('refuses an ending that is not right where only good choices lead', () => {
    const bothGood = (valid: string) =>
      valid
        .replace('outcome: false-alarm', 'outcome: good')
        .replace('feedback: Inget du har sett', 'costs: tid\n        feedback: Inget du har sett')
        .replace(
          'feedback: Det finns en förklaring',
          'costs: säkerhet\n        feedback: Det finns en förklaring',
        );
    expectOnly(checkWith({ [SCENARIO]: bothGood }), {
      code: 'I812',
      file: SCENARIO,
      line: 84,
      written: 'kind: wrong',
      what: 'leder till läget slut-tomt, som slutar wrong',
      why: 'ändå att det blev fel',
      instead: 'Ändra outcome',
    });
  });

  it('refuses a case where the good choice always has the same letter', () => {
    const findings = checkWith({
      [SCENARIO]: (valid) =>
        replaceNth(
          'outcome: miss',
          'outcome: good',
          2,
        )(replaceNth('outcome: good', 'outcome: miss', 1)(valid)),
    });
    expectOnly(findings, {
      code: 'I813',
      file: SCENARIO,
      line: 14,
      written: 'nodes:',
      what: 'Det bra valet är b i alla 3 lägen',
      why: 'utan att läsa',
      instead: 'Byt plats',
    });
  });

  it('refuses two cases with the same address', () => {
    const other = 'areas/02-annat/scenarios/provfallet.yaml';
    const area = 'areas/02-annat/area.yaml';
    const findings = checkWith({
      [area]: `id: annat
title: Ett annat område
shortTitle: Annat
summary: Ett område till.
hue: plum
audience: Du som prövar.
goals:
  - pröva en sak
  - pröva en sak till
`,
      [other]: readValid(SCENARIO)
        .replace('prov-fall-lagret', 'prov-fall-annat')
        .replace('lesson: prov-', 'lesson: annat-'),
      'areas/02-annat/lessons/01-forsta.mdx': lessonFor('annat'),
      'roles.yaml': withLesson('annat-forsta'),
    });
    expectOnly(findings, {
      code: 'I814',
      file: other,
      line: 1,
      what: '/fall/provfallet/ används redan av content/areas/01-prov/scenarios/provfallet.yaml',
      why: 'bara det ena skulle synas',
      instead: 'Byt namn',
    });
  });

  it('refuses a choice without feedback, and a node with a single choice', () => {
    expectOnly(checkWith({ [SCENARIO]: replace('        feedback: Då vet ingen var varorna är.\n', '') }), {
      code: 'I404',
      file: SCENARIO,
      line: 29,
      what: 'saknar',
      why: '',
      instead: 'feedback',
    });
    const findings = checkWith({
      [SCENARIO]: (valid) => valid.replace(/ {6}- id: a\n.*svarar att det var inget\.(?:\n {8}.*)+\n/, ''),
    });
    expectOnly(findings, {
      code: 'I212',
      file: SCENARIO,
      line: 38,
      what: 'choices är för kort: 1, minst 2',
      why: 'Färre räcker inte',
      instead: 'minst 1',
    });
  });

  it('looks up signs, lesson and sources', () => {
    for (const [from, to, nearest] of [
      ['  - prov-tomt-lager', '  - prov-tomt-lage', 'prov-tomt-lager'],
      ['lesson: prov-forsta', 'lesson: prov-forst', 'prov-forsta'],
      ['  - provmyndigheten-2024', '  - provmyndigheten-2023', 'provmyndigheten-2024'],
    ] as const) {
      const findings = checkWith({ [SCENARIO]: replace(from, to) });
      expect(findings.map(({ code }) => code)).toEqual(['I302']);
      expect(findings[0]?.params).toMatchObject({ nearest });
    }
  });

  it('refuses an id that a question has, since answers are stored by id alone', () => {
    expectOnly(checkWith({ [SCENARIO]: replace('id: prov-fall-lagret', 'id: prov-f01') }), {
      code: 'I301',
      file: SCENARIO,
      line: 1,
      written: 'id: prov-f01',
      what: `används redan av en fråga: content/${QUESTIONS}:3`,
      why: 'blandas ihop',
      instead: 'ett eget id',
    });
  });

  it('reads the language of a case, and refuses words for who somebody is', () => {
    const quoted = checkWith({
      [SCENARIO]: replace('Den som äger saken får svara.', "'Den som äger “saken” får svara.'"),
    });
    expect(quoted.map(({ code }) => code)).toEqual(['I701']);
    const findings = checkWith({
      [SCENARIO]: replace('En följesedel från i går finns.', 'En utländsk följesedel från i går finns.'),
    });
    expectOnly(findings, {
      code: 'I505',
      file: SCENARIO,
      line: 55,
      what: 'säger vem någon är: ”utländsk”',
      why: 'aldrig en persons ursprung',
      instead: 'Beskriv vad som händer',
    });
  });

  it('says what each way costs where several are good, and nowhere else', () => {
    const codes = (text: string) => checkWith({ [SCENARIO]: () => text }).map(({ code }) => code);
    const oneGood = readValid(SCENARIO);
    expect(codes(oneGood.replace('outcome: good', 'outcome: good\n        costs: tid'))).toEqual(['I816']);
    const bothGood = oneGood.replace('outcome: miss', 'outcome: good');
    expect(codes(bothGood)).toContain('I815');
  });
});
