import { describe, expect, it } from 'vitest';
import { checkWith, expectOnly, LESSON, readValid, replace, SIGN } from './fixtures/broken-content.ts';

const GUIDE = 'guides/01-far-jag-beratta.mdx';

describe('what people type', () => {
  it('refuses a phrase of small words alone', () => {
    expectOnly(checkWith({ [SIGN]: replace('  - tomma hyllor', '  - tomma hyllor\n  - och') }), {
      code: 'I981',
      file: SIGN,
      line: 31,
      written: '- och',
      what: 'bara av småord',
      why: 'aldrig hitta',
      instead: 'ta bort frasen',
    });
  });

  it('refuses a word for something else that is a small word', () => {
    const findings = checkWith({ 'synonyms.yaml': replace('said: [koll]', 'said: [koll, och]') });
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['I981', 2]]);
  });

  it('refuses a phrase that differs from another by its ending alone', () => {
    expectOnly(checkWith({ [SIGN]: replace('  - tomma hyllor', '  - tomma hyllor\n  - Tomma hyllorna') }), {
      code: 'I982',
      file: SIGN,
      line: 31,
      what: 'samma som ”tomma hyllor”',
      why: 'Böjningar',
      instead: 'Ta bort',
    });
  });

  it.each([GUIDE, LESSON])('refuses phrases for a heading that is not in the text of %s', (file) => {
    const findings = checkWith({
      [file]: replace(
        'checked: 2026-11-20\n',
        'checked: 2026-11-20\nsectionAliases:\n  - section: Finns inte\n    aliases: [prova]\n',
      ),
    });
    expect(findings.map(({ code, file }) => [code, file])).toEqual([['I983', `content/${file}`]]);
  });
});

describe('the short answers', () => {
  const ANSWER = 'answers/fara.yaml';
  const answer = readValid(ANSWER);

  it('lead to pages that exist', () => {
    const findings = checkWith({ [ANSWER]: replace('/anmal/far-jag-beratta/', '/anmal/far-jag-beratt/') });
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['I304', 15]]);
  });

  it('lead to sections that exist', () => {
    const findings = checkWith({ [ANSWER]: replace('far-jag-beratta/', 'far-jag-beratta/#finns-inte') });
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['I984', 15]]);
  });

  it('wait for no phrase that another waits for', () => {
    const other = answer
      .replace('id: fara', 'id: annan')
      .replace(/ {2}- (?!fara nu|provlagen)(.+)\n/gu, '  - $1 två\n');
    const findings = checkWith({ 'answers/xannan.yaml': other });
    expect(findings.map(({ code, file }) => [code, file])).toEqual([['I985', 'content/answers/xannan.yaml']]);
  });
});
