import { describe, expect, it } from 'vitest';
import { checkWith, expectOnly, readValid, replace } from './fixtures/broken-content.ts';

const PATH = 'paths/far-jag-beratta.yaml';

describe('paths of questions', () => {
  it('refuses a path that no guide has the name of, and names the nearest', () => {
    const valid = readValid(PATH);
    const findings = checkWith({ [PATH]: null, 'paths/far-jag-berata.yaml': valid });
    expectOnly(findings, {
      code: 'I971',
      file: 'paths/far-jag-berata.yaml',
      line: 1,
      what: 'ingen guide har adressen /anmal/far-jag-berata/',
      why: 'guidens sida',
      instead: 'far-jag-beratta.yaml',
    });
  });

  it('looks up where choices lead as all other ids, and says nothing of ways that cannot be followed', () => {
    const findings = checkWith({ [PATH]: replace('to: varfor', 'to: varfo') });
    expect(findings.map(({ code, line }) => `${line} ${code}`)).toEqual(['13 I302']);
  });

  it('refuses an answer that nobody comes to', () => {
    const copy = (valid: string) =>
      `${valid}${valid.slice(valid.indexOf('  - id: lamna-inte')).replace('lamna-inte', 'ensam')}`;
    expectOnly(checkWith({ [PATH]: copy }), {
      code: 'I973',
      file: PATH,
      line: 62,
      written: 'id: ensam',
      what: 'Ingen väg leder till ensam',
      why: 'Ingen läsare',
      instead: 'Lägg till ett val',
    });
  });

  it('refuses a way that goes in a ring', () => {
    expectOnly(
      checkWith({
        [PATH]: (valid) =>
          valid.replace('text: En granne\n        to: lamna-inte', 'text: En granne\n        to: vad'),
      }),
      {
        code: 'I974',
        file: PATH,
        line: 5,
        written: 'id: vad',
        what: 'Flera vägar leder till frågan vad: vem',
        why: 'får inte gå runt',
        instead: 'en gång för varje väg',
      },
    );
  });

  it('refuses two choices that are the same', () => {
    expectOnly(checkWith({ [PATH]: (valid) => valid.replace('text: En granne', 'text: Nämnden') }), {
      code: 'I975',
      file: PATH,
      line: 21,
      what: 'valen ”Nämnden” och ”Nämnden” samma',
      why: 'vilket val som är hens',
      instead: 'Slå ihop dem',
    });
  });

  it('refuses an answer after one question', () => {
    expectOnly(
      checkWith({
        [PATH]: (valid) =>
          valid
            .replace(
              'text: En uppgift om en person\n        to: varfor',
              'text: En uppgift om en person\n        to: lamna-inte',
            )
            .replace(/ {2}- id: varfor[\s\S]*?(?=endings:)/u, ''),
      }),
      {
        code: 'I976',
        file: PATH,
        line: 38,
        written: 'id: lamna-inte',
        what: 'kommer efter 1 val',
        why: 'För få frågor',
        instead: 'Lägg till',
      },
    );
  });

  it('refuses to send somebody to a lawyer without a question', () => {
    expectOnly(checkWith({ [PATH]: (valid) => valid.replace('answer: must-not', 'answer: lawyer') }), {
      code: 'I977',
      file: PATH,
      line: 48,
      written: 'answer: lawyer',
      what: 'utan att säga vad hen ska fråga',
      why: 'bara när lagen är öppen',
      instead: 'Skriv frågan i ask',
    });
  });

  it('holds what an answer cites against the register', () => {
    const findings = checkWith({ [PATH]: replace('at: 4 §', 'at: 44 §') });
    expect(findings.map(({ code }) => code)).toEqual(['I951']);
  });
});
