import { describe, expect, it } from 'vitest';
import { append, checkWith, expectOnly, LESSON, replace, SIGN } from './fixtures/broken-content.ts';

const LAST = 97;

describe('language', () => {
  it('refuses straight quotation marks in running text and gives it in Swedish', async () => {
    expectOnly(await checkWith({ [LESSON]: append('Hon svarar:\n"Jag vet inte."') }), {
      code: 'I701',
      file: LESSON,
      line: LAST + 1,
      written: '"Jag vet',
      what: '"Jag vet inte."',
      why: 'svenska',
      instead: '”Jag vet inte.”',
    });
  });

  it('refuses English quotation marks in YAML', async () => {
    expectOnly(
      await checkWith({ [SIGN]: replace('- Skriv ner vad du ser.', '- Skriv “så här” i ärendet.') }),
      {
        code: 'I701',
        file: SIGN,
        line: 22,
        what: '“så här”',
        why: 'svenska',
        instead: '”så här”',
      },
    );
  });

  it('refuses straight quotation marks in an attribute', async () => {
    expectOnly(await checkWith({ [LESSON]: append(`<Facts title='Han sa "hej" då'>\n\nHej.\n\n</Facts>`) }), {
      code: 'I701',
      file: LESSON,
      line: LAST,
      what: '"hej"',
      why: 'svenska',
      instead: '”hej”',
    });
  });

  it('leaves the title of a source as it stands there, and code', async () => {
    expect(await checkWith({ [LESSON]: append('Skriv `kind: "law"` i filen.') })).toEqual([]);
  });

  it('warns about a long sentence', async () => {
    const sentence = `Det är ${Array.from({ length: 30 }, () => 'så').join(' ')}.`;
    expectOnly(await checkWith({ [LESSON]: append(sentence) }), {
      code: 'I702',
      severity: 'warning',
      file: LESSON,
      line: LAST,
      what: '32 ord: Det är så så så så …',
      why: '30 ord',
      instead: 'Dela',
    });
  });

  it('warns about a long paragraph', async () => {
    const paragraph = Array.from({ length: 40 }, () => 'Det är så.').join(' ');
    expectOnly(await checkWith({ [LESSON]: append(paragraph) }), {
      code: 'I703',
      severity: 'warning',
      file: LESSON,
      line: LAST,
      what: '120 ord',
      why: '110 ord',
      instead: 'Dela stycket',
    });
  });

  it('refuses a lesson that is hard to read', async () => {
    const hard = Array.from(
      { length: 100 },
      () => 'Myndighetsutövning förutsätter rättsligt välgrundade ställningstaganden.',
    ).join('\n\n');
    const findings = await checkWith({ [LESSON]: append(hard) });
    expectOnly(
      findings.filter(({ code }) => code !== 'I705'),
      {
        code: 'I704',
        file: LESSON,
        line: 1,
        what: 'högst 45',
        why: 'långa ord',
        instead: 'Byt långa ord',
      },
    );
  });

  it('warns about a short lesson', async () => {
    const shorter = (valid: string) =>
      valid.replace(/Ring inte runt[\s\S]*?\n\n/u, '').replace(/Fråga lugnt[\s\S]*?\n\n/u, '');
    expectOnly(await checkWith({ [LESSON]: shorter }), {
      code: 'I705',
      severity: 'warning',
      file: LESSON,
      line: 1,
      what: 'mellan 450 och 1000',
      why: 'fem till tio minuter',
      instead: 'Bygg ut',
    });
  });

  it('warns about an exclamation mark', async () => {
    expectOnly(await checkWith({ [LESSON]: append('Var försiktig!') }), {
      code: 'I706',
      severity: 'warning',
      file: LESSON,
      line: LAST,
      what: 'Var försiktig!',
      why: 'lugn',
      instead: 'punkt',
    });
  });
});
