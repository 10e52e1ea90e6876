import { describe, expect, it } from 'vitest';
import {
  append,
  checkWith,
  expectOnly,
  LESSON,
  QUESTIONS,
  replace,
  SIGN,
  SOURCE,
} from './fixtures/broken-content.ts';

const CASE = 'areas/01-prov/scenarios/provfallet.yaml';

describe('fields', () => {
  it('refuses an unknown key and names the nearest', () => {
    expectOnly(
      checkWith({ [SIGN]: replace('aliases:', 'alias:') }).filter(({ code }) => code !== 'I202'),
      {
        code: 'I201',
        file: SIGN,
        line: 29,
        written: 'alias:',
        what: 'alias finns inte',
        why: 'försvinner',
        instead: 'Menade du aliases?',
      },
    );
  });

  it('misses a field and says what it is for', () => {
    expectOnly(checkWith({ [CASE]: replace('minutes: 5\n', '') }), {
      code: 'I202',
      file: CASE,
      line: 1,
      what: 'minutes saknas',
      why: 'behövs',
      instead: 'Hur många minuter',
    });
  });

  it('misses a field in a question and points at that question', () => {
    expectOnly(checkWith({ [QUESTIONS]: replace('    prompt: Vilka två steg tar du först?\n', '') }), {
      code: 'I202',
      file: QUESTIONS,
      line: 26,
      written: 'kind: multiple',
      what: 'prompt saknas',
      why: 'behövs',
      instead: 'Själva frågan.',
    });
  });

  it('takes no review that does not say what was reviewed', () => {
    const signed = 'checked: 2026-11-20\nreviewed: { by: A. Jurist, date: 2026-11-24 }\n---';
    expectOnly(checkWith({ [LESSON]: replace('checked: 2026-11-20\n---', signed) }), {
      code: 'I202',
      file: LESSON,
      line: 13,
      written: 'reviewed:',
      what: 'scope saknas',
      why: 'behövs',
      instead: 'Vad som granskades',
    });
  });

  it('misses the value of a field that is only a key', () => {
    expectOnly(checkWith({ [SOURCE]: replace('kind: law', 'kind:') }), {
      code: 'I202',
      file: SOURCE,
      line: 2,
      written: 'kind:',
      what: 'kind är inte ifyllt',
      why: 'behövs',
      instead: 'law | authority',
    });
  });

  it('refuses a number where a text belongs and gives the line in quotation marks', () => {
    expectOnly(checkWith({ [LESSON]: replace('title: Lagret som stod tomt', 'title: 112') }), {
      code: 'I203',
      file: LESSON,
      line: 3,
      written: 'title: 112',
      what: 'en text, men är ett tal',
      why: 'citattecken',
      instead: 'title: "112"',
    });
  });

  it('recognises a list item that a colon made into a group', () => {
    expectOnly(
      checkWith({
        [SIGN]: replace('- Hyllorna är tomma vid två besök.', '- Så här: hyllorna är tomma'),
      }),
      {
        code: 'I203',
        file: SIGN,
        line: 11,
        written: 'Så här: hyllorna',
        what: 'en grupp',
        why: 'kolon',
        instead: '- "Så här: hyllorna är tomma"',
      },
    );
  });

  it('refuses text where a list belongs', () => {
    expectOnly(checkWith({ [SIGN]: replace('aliases:\n  - tomma hyllor', 'aliases: tomma hyllor') }), {
      code: 'I203',
      file: SIGN,
      line: 29,
      written: 'aliases: tomma',
      what: 'en lista',
      why: 'fel slag',
      instead: 'aliases: [tomma hyllor], eller en rad ”- tomma hyllor” under aliases:',
    });
  });

  it('refuses part of a minute', () => {
    expectOnly(checkWith({ [CASE]: replace('minutes: 5', 'minutes: 6.5') }), {
      code: 'I203',
      file: CASE,
      line: 5,
      what: 'ett heltal',
      why: 'fel slag',
      instead: 'minutes: 7',
    });
  });

  it('refuses a number in quotation marks', () => {
    expectOnly(checkWith({ [CASE]: replace('minutes: 5', 'minutes: "5"') }), {
      code: 'I203',
      file: CASE,
      line: 5,
      what: 'ett tal, men är en text',
      why: 'fel slag',
      instead: 'minutes: 5 (utan citattecken)',
    });
  });

  it.each(['nej', 'fel'])('translates a Swedish %s to false', (no) => {
    expectOnly(checkWith({ [QUESTIONS]: (valid) => valid.replace('right: false', `right: ${no}`) }), {
      code: 'I203',
      file: QUESTIONS,
      line: 18,
      what: 'true eller false',
      why: 'fel slag',
      instead: 'right: false',
    });
  });

  it('translates a Swedish yes to true', () => {
    expectOnly(checkWith({ [QUESTIONS]: (valid) => valid.replace('right: true', 'right: ja') }), {
      code: 'I203',
      file: QUESTIONS,
      line: 14,
      written: 'right: ja',
      what: 'true eller false',
      why: 'fel slag',
      instead: 'right: true',
    });
  });

  it('refuses a value outside a closed list and names the nearest', () => {
    expectOnly(checkWith({ [SIGN]: replace('strength: weak', 'strength: week') }), {
      code: 'I204',
      file: SIGN,
      line: 5,
      written: 'strength: week',
      what: 'week',
      why: 'svag',
      instead: 'Menade du weak?',
    });
  });

  it('names the kinds of question there are', () => {
    expectOnly(checkWith({ [QUESTIONS]: replace('kind: multiple', 'kind: multipel') }), {
      code: 'I204',
      file: QUESTIONS,
      line: 26,
      what: 'multipel',
      why: 'Bara vissa värden',
      instead: 'Menade du multiple?',
    });
  });

  it('refuses a date written in another order and gives it right', () => {
    expectOnly(checkWith({ [SOURCE]: replace('checked: 2026-11-20', 'checked: 20/11/2026') }), {
      code: 'I205',
      file: SOURCE,
      line: 8,
      what: '20/11/2026',
      why: 'likadant överallt',
      instead: '2026-11-20',
    });
  });

  it('refuses a day that does not exist and gives the last of the month', () => {
    expectOnly(checkWith({ [SOURCE]: replace('checked: 2026-11-20', 'checked: 2026-02-30') }), {
      code: 'I206',
      file: SOURCE,
      line: 8,
      what: '2026-02-30',
      why: 'lita på',
      instead: '2026-02-28',
    });
  });

  it('refuses a day that has not been', () => {
    expectOnly(checkWith({ [LESSON]: replace('checked: 2026-11-20', 'checked: 2026-11-25') }), {
      code: 'I207',
      file: LESSON,
      line: 12,
      written: 'checked: 2026-11-25',
      what: 'inte varit ännu',
      why: 'I dag är det 2026-11-24',
      instead: 'senast 2026-11-24',
    });
  });

  it('accepts today', () => {
    expect(checkWith({ [LESSON]: replace('checked: 2026-11-20', 'checked: 2026-11-24') })).toEqual([]);
  });

  it('refuses a text that is too long and counts what is over', () => {
    expectOnly(checkWith({ [LESSON]: replace('title: Lagret som stod tomt', `title: ${'x'.repeat(75)}`) }), {
      code: 'I208',
      file: LESSON,
      line: 3,
      what: '75 tecken, högst 70',
      why: 'inte plats',
      instead: 'minst 5 tecken',
    });
  });

  it('refuses a text that is too short', () => {
    expectOnly(
      checkWith({
        'glossary/tillsyn.yaml': replace(
          'definition: Att kontrollera att den som driver en verksamhet följer reglerna.',
          'definition: Kontroll.',
        ),
      }),
      {
        code: 'I209',
        file: 'glossary/tillsyn.yaml',
        line: 3,
        what: '9 tecken, minst 20',
        why: 'för lite',
        instead: 'minst 11 tecken',
      },
    );
  });

  it('refuses an empty text', () => {
    expectOnly(checkWith({ [SOURCE]: replace('shortTitle: provlagen', 'shortTitle: ""') }), {
      code: 'I210',
      file: SOURCE,
      line: 4,
      what: 'shortTitle är tomt',
      why: 'hål',
      instead: 'Fyll i',
    });
  });

  it('refuses a list that is too long', () => {
    const goals = ['ett mål', 'två mål', 'tre mål', 'fyra mål'].map((goal) => `  - ${goal}\n`).join('');
    expectOnly(checkWith({ [LESSON]: replace('goals:\n', `goals:\n${goals}`) }), {
      code: 'I211',
      file: LESSON,
      line: 5,
      written: 'goals:',
      what: '6, högst 4',
      why: 'minns',
      instead: 'Ta bort minst 2',
    });
  });

  it('refuses a list that is too short', () => {
    expectOnly(checkWith({ [LESSON]: replace('  - se skillnad på ovanligt och misstänkt\n', '') }), {
      code: 'I212',
      file: LESSON,
      line: 5,
      what: '1, minst 2',
      why: 'räcker inte',
      instead: 'Lägg till minst 1',
    });
  });

  it('refuses an id with other letters and gives one that holds', () => {
    expectOnly(checkWith({ 'roles.yaml': replace('id: prov-forvaltning', 'id: Förvaltning Berätta') }), {
      code: 'I213',
      file: 'roles.yaml',
      line: 2,
      what: 'Förvaltning Berätta',
      why: 'a–z',
      instead: 'forvaltning-beratta',
    });
  });

  it('refuses an id without a letter that it can keep, and gives one to begin with', () => {
    expectOnly(checkWith({ 'roles.yaml': replace('id: prov-forvaltning', 'id: "!"') }), {
      code: 'I213',
      file: 'roles.yaml',
      line: 2,
      what: '!',
      why: 'a–z',
      instead: 'nytt-id',
    });
  });

  it('refuses a number outside its limits', () => {
    expectOnly(checkWith({ [CASE]: replace('minutes: 5', 'minutes: 60') }), {
      code: 'I214',
      file: CASE,
      line: 5,
      what: '60',
      why: 'orimligt',
      instead: 'högst 20',
    });
  });

  it('refuses an address that is not whole', () => {
    expectOnly(
      checkWith({
        [SOURCE]: replace('url: https://www.riksdagen.se/provlagen', 'url: www.riksdagen.se/provlagen'),
      }),
      {
        code: 'I215',
        file: SOURCE,
        line: 7,
        what: 'www.riksdagen.se',
        why: 'länken',
        instead: 'https://www.riksdagen.se/provlagen',
      },
    );
  });

  it('refuses the same value twice in a list', () => {
    expectOnly(
      checkWith({ [SIGN]: replace('roles:\n  - inspektor', 'roles:\n  - inspektor\n  - inspektor') }),
      {
        code: 'I216',
        file: SIGN,
        line: 10,
        what: 'inspektor två gånger',
        why: 'två gånger',
        instead: 'Ta bort den ena inspektor',
      },
    );
  });

  it('says all that is wrong in a file at once', () => {
    const findings = checkWith({
      [SOURCE]: (valid) =>
        append('notes: x')(valid.replace('kind: law', 'kind: lagen').replace('year: 2000', 'year: 1200')),
    });
    expect(findings.map(({ code, line }) => `${code}:${line}`)).toEqual(['I204:2', 'I214:6', 'I201:10']);
  });
});
