import { describe, expect, it } from 'vitest';
import { checkWith, expectOnly, QUESTIONS } from './fixtures/broken-content.ts';

const options = (right: string) =>
  ['Jag väntar till tisdag.', 'Jag frågar ägaren nu.', 'Jag ringer polisen nu.']
    .map((text, place) => ({ id: 'abc'[place] ?? '', text }))
    .map(
      ({ id, text }) =>
        `      - { id: ${id}, text: ${text}, right: ${id === right}${id === right ? '' : ', mistake: fact'}, feedback: Därför är det så här. }`,
    )
    .join('\n');

const question = (id: string, twin: string, right: string) => `  - kind: single
    id: ${id}
    truth: innocent
    situation: Lagret är tomt vid besöket.
    prompt: Vad gör du?
    signs: []
    lesson: prov-forsta
    sources: []
    twin: { of: ${twin}, decides: Beställningen är daterad i går. }
    options:
${options(right)}
`;

const bank = (...questions: string[]) => `questions:\n${questions.join('')}`;
const twins = bank(question('prov-f01', 'prov-f02', 'a'), question('prov-f02', 'prov-f01', 'b'));
const check = (from: string, to: string) => checkWith({ [QUESTIONS]: () => twins.replace(from, to) });

describe('twins', () => {
  it('may stand together when they have the same options and another key', () => {
    const codes = checkWith({ [QUESTIONS]: () => twins }).map(({ code }) => code);
    expect(codes).not.toContain('I419');
    expect(codes).not.toContain('I420');
    expect(codes).not.toContain('I421');
  });

  it('name each other', () => {
    const findings = checkWith({
      [QUESTIONS]: () => twins + question('prov-f03', 'prov-f01', 'c'),
    }).filter(({ code }) => code === 'I419');
    expectOnly(findings, {
      code: 'I419',
      file: QUESTIONS,
      line: 36,
      what: 'prov-f03 pekar ut prov-f01 som sin tvilling',
      why: 'hör ihop två och två',
      instead: 'of: prov-f03',
    });
  });

  it('have the same options in the same order', () => {
    const findings = check('Jag väntar till tisdag.', 'Jag väntar till onsdag.');
    expect(findings.map(({ code }) => code).filter((code) => code === 'I420')).toEqual(['I420', 'I420']);
  });

  it('differ in what is right', () => {
    const same = bank(question('prov-f01', 'prov-f02', 'a'), question('prov-f02', 'prov-f01', 'a'));
    const codes = checkWith({ [QUESTIONS]: () => same }).map(({ code }) => code);
    expect(codes.filter((code) => code === 'I421')).toEqual(['I421', 'I421']);
  });

  it('are questions that exist', () => {
    const findings = check('of: prov-f01', 'of: prov-f99');
    expect(findings.map(({ code }) => code)).toContain('I302');
  });
});
