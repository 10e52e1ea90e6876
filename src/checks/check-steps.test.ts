import { describe, expect, it } from 'vitest';
import { append, checkWith, expectOnly, LESSON, replace } from './fixtures/broken-content.ts';

const withoutHeadings = (valid: string) => valid.replaceAll(/^## .*\n\n/gmu, '');

describe('a lesson in steps', () => {
  it('refuses too few', () => {
    const findings = checkWith({ [LESSON]: replace('## På måndag\n\n', '') });
    expectOnly(
      findings.filter(({ code }) => code !== 'I712'),
      {
        code: 'I711',
        file: LESSON,
        line: 1,
        what: '3 steg. Den ska ha mellan 4 och 8',
        why: 'på telefonen',
        instead: 'Dela ett steg',
      },
    );
  });

  it('refuses too many', () => {
    const more = ['a', 'b', 'c', 'd', 'e'].map((name) => `## Steg ${name}\n\nText.`).join('\n\n');
    expectOnly(checkWith({ [LESSON]: append(more) }), {
      code: 'I711',
      file: LESSON,
      line: 1,
      what: '9 steg',
      why: 'på telefonen',
      instead: 'Slå ihop',
    });
  });

  it('refuses a long step, and says which', () => {
    const long = `## Ett långt steg\n\n${'Det är så. '.repeat(30)}\n\n${'Det är så. '.repeat(50)}`.replaceAll(
      ' \n',
      '\n',
    );
    const findings = checkWith({ [LESSON]: append(long.trimEnd()) });
    expectOnly(
      findings.filter(({ code }) => code !== 'I703' && code !== 'I705'),
      {
        code: 'I712',
        file: LESSON,
        line: 97,
        what: '”Ett långt steg” har 243 ord, högst 220',
        why: 'en och en halv skärm',
        instead: 'dela steget',
      },
    );
  });

  it('names a step without a heading by its first words', () => {
    const findings = checkWith({ [LESSON]: withoutHeadings }).filter(({ code }) => code === 'I712');
    expect(findings.map(({ params }) => params)).toMatchObject([
      { heading: 'Du står i en lokal på ett besök som är b …' },
    ]);
  });

  it('refuses the first task after the second step', () => {
    const later = (valid: string) => valid.replace(/<IfThen[^>]*\/>\n\n/u, '');
    expectOnly(checkWith({ [LESSON]: later }), {
      code: 'I713',
      file: LESSON,
      line: 1,
      what: 'i steg 3, senast i steg 2',
      why: 'något tidigt',
      instead: 'Flytta upp',
    });
  });

  it('refuses a lesson with nothing to do', () => {
    const nothing = (valid: string) =>
      valid.replace(/<IfThen[^>]*\/>\n\n/u, '').replace(/<Question[^>]*\/>\n\n/u, '');
    expectOnly(checkWith({ [LESSON]: nothing }), {
      code: 'I713',
      file: LESSON,
      line: 1,
      what: 'ingen fråga',
      why: 'något tidigt',
      instead: 'Flytta upp',
    });
  });
});
