import { describe, expect, it } from 'vitest';
import { append, checkWith, expectOnly, LESSON, replace, SIGN } from './fixtures/broken-content.ts';

const LAST = 97;
const EDITORIAL = 'editorial.yaml';

describe('language', () => {
  it('refuses straight quotation marks in running text and gives it in Swedish', () => {
    expectOnly(checkWith({ [LESSON]: append('Hon svarar:\n"Jag vet inte."') }), {
      code: 'I701',
      file: LESSON,
      line: LAST + 1,
      written: '"Jag vet',
      what: '"Jag vet inte."',
      why: 'svenska',
      instead: '”Jag vet inte.”',
    });
  });

  it('refuses English quotation marks in YAML', () => {
    expectOnly(checkWith({ [SIGN]: replace('- Skriv ner vad du ser.', '- Skriv “så här” i ärendet.') }), {
      code: 'I701',
      file: SIGN,
      line: 22,
      what: '“så här”',
      why: 'svenska',
      instead: '”så här”',
    });
  });

  it('refuses straight quotation marks in an attribute', () => {
    expectOnly(checkWith({ [LESSON]: append(`<Facts title='Han sa "hej" då'>\n\nHej.\n\n</Facts>`) }), {
      code: 'I701',
      file: LESSON,
      line: LAST,
      what: '"hej"',
      why: 'svenska',
      instead: '”hej”',
    });
  });

  it('leaves the title of a source as it stands there, and code', () => {
    expect(checkWith({ [LESSON]: append('Skriv `kind: "law"` i filen.') })).toEqual([]);
  });

  it('warns about a long sentence', () => {
    const sentence = `Det är ${Array.from({ length: 30 }, () => 'så').join(' ')}.`;
    expectOnly(checkWith({ [LESSON]: append(sentence) }), {
      code: 'I702',
      severity: 'warning',
      file: LESSON,
      line: LAST,
      what: '32 ord: Det är så så så så …',
      why: '30 ord',
      instead: 'Dela',
    });
  });

  it('warns about a long paragraph', () => {
    const paragraph = Array.from({ length: 40 }, () => 'Det är så.').join(' ');
    expectOnly(checkWith({ [LESSON]: append(`## Ett steg\n\n${paragraph}`) }), {
      code: 'I703',
      severity: 'warning',
      file: LESSON,
      line: LAST + 2,
      what: '120 ord',
      why: '110 ord',
      instead: 'Dela stycket',
    });
  });

  it('refuses a lesson that is hard to read', () => {
    const hard = Array.from(
      { length: 100 },
      () => 'Myndighetsutövning förutsätter rättsligt välgrundade ställningstaganden.',
    ).join('\n\n');
    const findings = checkWith({ [LESSON]: append(hard) });
    expectOnly(
      findings.filter(({ code }) => code !== 'I705' && code !== 'I712'),
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

  it('warns about a short lesson', () => {
    const shorter = (valid: string) =>
      ['Ring inte runt', 'Fråga lugnt', 'Två saker', 'Det svåra', 'När du kommer'].reduce(
        (text, start) => text.replace(new RegExp(`${start}[\\s\\S]*?\\n\\n`, 'u'), ''),
        valid,
      );
    expectOnly(checkWith({ [LESSON]: shorter }), {
      code: 'I705',
      severity: 'warning',
      file: LESSON,
      line: 1,
      what: 'mellan 350 och 650',
      why: 'fem till tio minuter',
      instead: 'Bygg ut',
    });
  });

  it('refuses a lesson that is longer than its screens', () => {
    const longer = Array.from({ length: 3 }, (_, place) => `## Steg ${place}\n\n${'Det är så. '.repeat(36)}`);
    const findings = checkWith({ [LESSON]: append(longer.join('\n\n')) });
    expectOnly(findings, {
      code: 'I705',
      severity: 'error',
      file: LESSON,
      line: 1,
      what: 'mellan 350 och 650',
      why: 'fem till tio minuter',
      instead: 'Korta',
    });
  });

  it('warns about an exclamation mark', () => {
    expectOnly(checkWith({ [LESSON]: append('Var försiktig!') }), {
      code: 'I706',
      severity: 'warning',
      file: LESSON,
      line: LAST,
      what: 'Var försiktig!',
      why: 'lugn',
      instead: 'punkt',
    });
  });

  it('refuses a phrase that all content together has too often, and names the files with most of it', () => {
    const counted = (text: string) =>
      `${text}\ncountedPhrases:\n  - { text: Den som, at: opening, most: 4 }\n`;
    const sentences = (count: number) =>
      Array.from({ length: count }, () => 'Den som frågar tidigt får ett svar att skriva ner.').join('\n\n');
    expect(checkWith({ [EDITORIAL]: counted, [LESSON]: append(sentences(1)) })).toEqual([]);
    expectOnly(checkWith({ [EDITORIAL]: counted, [LESSON]: append(sentences(2)) }), {
      code: 'I707',
      file: EDITORIAL,
      line: 10,
      written: 'Den som',
      what: '”Den som” står 5 gånger i hela innehållet, högst 4',
      why: 'slutar betyda något',
      instead: `content/${LESSON} (3)`,
    });
  });

  it('refuses too many paragraphs that end on a short sentence, and says where to begin', () => {
    const paragraphs = (closer: string) =>
      Array.from({ length: 400 }, () => `Skriv ner vad du ser när du är på platsen. ${closer}`).join('\n\n');
    const ordinary = 'Fråga sedan ägaren när varorna kom och vem som tog emot dem.';
    const isCeiling = ({ code }: { code: string }) => code === 'I708';
    expect(checkWith({ [LESSON]: append(paragraphs(ordinary)) }).filter(isCeiling)).toEqual([]);
    expectOnly(checkWith({ [LESSON]: append(paragraphs('Det är hela saken för dig.')) }).filter(isCeiling), {
      code: 'I708',
      file: LESSON,
      line: 1,
      what: 'procent av styckena slutar med en mening på sju ord eller färre, högst 8,0',
      why: 'slutkläm',
      instead: `content/${LESSON} (`,
    });
  });

  it.each([
    ['löptexten', LESSON, append(Array.from({ length: 400 }, () => 'Det är så.').join('\n\n'))],
    [
      'fälten',
      SIGN,
      replace(
        '  - Skriv ner vad du ser.\n',
        Array.from({ length: 400 }, (_, index) => `  - Skriv rad ${index}.\n`).join(''),
      ),
    ],
  ])('refuses too many short sentences in %s', (what, file, change) => {
    const findings = checkWith({ [file]: change }).filter(({ code }) => code === 'I709');
    expectOnly(findings, {
      code: 'I709',
      file,
      line: 1,
      what: `meningarna i ${what} har fyra ord eller färre, högst 8,0`,
      why: 'hackar',
      instead: `content/${file} (`,
    });
  });
});
