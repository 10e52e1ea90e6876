import { describe, expect, it } from 'vitest';
import { append, checkWith, expectOnly, LESSON, QUESTIONS, replace } from './fixtures/broken-content.ts';

/** The fields that every kind has. */
const COMMON = `    truth: innocent
    situation: Lagret är tomt vid besöket.
    prompt: Vad gör du?
    signs: []
    lesson: prov-forsta
    sources: []`;

const FEEDBACK = 'feedback: Därför är det så här.';

/** One right question of each of the kinds that are more than options. */
const KINDS = {
  assess: `questions:
  - kind: assess
    id: prov-f01
${COMMON}
    verdicts:
      signal: Det räcker inte för att kalla det så.
      unclear: Det finns en förklaring och ett papper.
      innocent: Förklaringen stämmer med papperen.
    options:
      - { id: a, text: Jag skriver ner det., right: true, ${FEEDBACK} }
      - { id: b, text: Jag ringer polisen., right: false, mistake: false-alarm, ${FEEDBACK} }
      - { id: c, text: Jag struntar i det., right: false, mistake: miss, ${FEEDBACK} }
`,
  order: `questions:
  - kind: order
    id: prov-f01
${COMMON}
    steps:
      - { id: a, text: Skriv ner vad du såg., ${FEEDBACK} }
      - { id: b, text: Berätta för chefen., ${FEEDBACK} }
      - { id: c, text: Skicka anmälan., ${FEEDBACK} }
`,
  match: `questions:
  - kind: match
    id: prov-f01
${COMMON}
    choices:
      - { id: a, text: Chefen }
      - { id: b, text: Polisen }
    pairs:
      - { id: a, text: Något är oklart., choice: a, ${FEEDBACK} }
      - { id: b, text: Någon är i fara., choice: b, ${FEEDBACK} }
`,
  gap: `questions:
  - kind: gap
    id: prov-f01
${COMMON}
    text: "Kl. 14.05 {a} två lastbilar vid {b} slänten."
    gaps:
      - id: a
        options:
          - { id: a, text: dumpade, right: false, mistake: false-alarm }
          - { id: b, text: lossade, right: true }
        ${FEEDBACK}
      - id: b
        options:
          - { id: a, text: norra, right: true }
          - { id: b, text: den otäcka, right: false, mistake: fact }
        ${FEEDBACK}
`,
  spot: `questions:
  - kind: spot
    id: prov-f01
${COMMON}
    caption: Kvitton (påhittade)
    columns: [Dag, Vikt]
    rows:
      - { id: a, cells: [Måndag, 8 ton], right: false, ${FEEDBACK} }
      - { id: b, cells: [Söndag, 9 ton], right: true, ${FEEDBACK} }
      - { id: c, cells: [Tisdag, 8 ton], right: false, ${FEEDBACK} }
`,
};

interface Draft {
  kind?: 'single' | 'multiple';
  truth?: 'signal' | 'unclear' | 'innocent';
  right?: string;
  rightText?: string;
}

/** A question bank with these questions, otherwise right. */
function writeBank(drafts: readonly Draft[]): string {
  const questions = drafts.map(({ kind = 'single', truth = 'innocent', right = 'a', rightText }, index) => {
    const options = ['a', 'b', 'c', 'd'].map((id) => {
      const isRight = id === right;
      const text = isRight && rightText !== undefined ? rightText : `Jag gör val nummer ${id} i detta`;
      return `      - { id: ${id}, text: ${text}, right: ${isRight}, ${isRight ? '' : 'mistake: miss, '}feedback: Därför är det så här. }`;
    });
    return `  - kind: ${kind}\n    id: prov-f${String(index + 1).padStart(2, '0')}\n    truth: ${truth}\n    situation: Lagret är tomt vid besöket.\n    prompt: Vad gör du?\n    signs: []\n    lesson: prov-forsta\n    sources: []\n    options:\n${options.join('\n')}`;
  });
  return `questions:\n${questions.join('\n')}\n`;
}

const repeat = (count: number, draft: (index: number) => Draft) =>
  Array.from({ length: count }, (_, index) => draft(index));
const spread = (index: number) => 'abcd'[index % 4] ?? 'a';

describe('questions', () => {
  it('refuses a question of kind single without a right option', () => {
    expectOnly(
      checkWith({
        [QUESTIONS]: (valid) => valid.replace('right: true', 'right: false\n        mistake: fact'),
      }),
      {
        code: 'I401',
        file: QUESTIONS,
        line: 11,
        written: 'options:',
        what: 'prov-f01 har inget rätt svar',
        why: 'precis ett rätt svar',
        instead: 'right: true',
      },
    );
  });

  it('refuses a question of kind single with two right options', () => {
    expectOnly(
      checkWith({
        [QUESTIONS]: (valid) => valid.replace('right: false\n        mistake: false-alarm', 'right: true'),
      }),
      {
        code: 'I401',
        file: QUESTIONS,
        line: 11,
        what: '2 rätta svar: a, b',
        why: 'precis ett rätt svar',
        instead: 'kind: multiple',
      },
    );
  });

  it('refuses a question of kind multiple without a right option', () => {
    expectOnly(
      checkWith({
        [QUESTIONS]: (valid) => {
          const [first = '', second = ''] = valid.split('  - kind: multiple');
          return `${first}  - kind: multiple${second.replaceAll('right: true', 'right: false\n        mistake: fact')}`;
        },
      }),
      {
        code: 'I402',
        file: QUESTIONS,
        line: 35,
        what: 'prov-f02 har inget rätt svar',
        why: 'minst ett rätt svar',
        instead: 'minst ett svar',
      },
    );
  });

  it('refuses a question of kind multiple without a wrong option', () => {
    expectOnly(
      checkWith({
        [QUESTIONS]: (valid) => {
          const [first = '', second = ''] = valid.split('  - kind: multiple');
          return `${first}  - kind: multiple${second.replaceAll(/right: false\n {8}mistake: [a-z-]+/gu, 'right: true')}`;
        },
      }),
      {
        code: 'I403',
        file: QUESTIONS,
        line: 35,
        what: 'prov-f02 har inget fel svar',
        why: 'prövar frågan ingenting',
        instead: 'right: false',
      },
    );
  });

  it('refuses an option without feedback', () => {
    expectOnly(
      checkWith({
        [QUESTIONS]: replace('        feedback: Det finns en förklaring och ett papper på den.\n', ''),
      }),
      {
        code: 'I404',
        file: QUESTIONS,
        line: 12,
        written: '- id: a',
        what: 'Svar a saknar feedback',
        why: 'lär sig av',
        instead: 'feedback:',
      },
    );
  });

  it('refuses an option with empty feedback', () => {
    expectOnly(checkWith({ [QUESTIONS]: replace('Det finns en förklaring och ett papper på den.', '""') }), {
      code: 'I404',
      file: QUESTIONS,
      line: 15,
      what: 'Svar a saknar feedback',
      why: 'lär sig av',
      instead: 'feedback:',
    });
  });

  it('refuses a wrong option that does not say which mistake it is', () => {
    expectOnly(checkWith({ [QUESTIONS]: (valid) => valid.replace('        mistake: false-alarm\n', '') }), {
      code: 'I405',
      file: QUESTIONS,
      line: 16,
      written: '- id: b',
      what: 'Fel svar b i prov-f01',
      why: 'missar och falsklarm',
      instead: 'false-alarm',
    });
  });

  it('refuses a right option with a mistake', () => {
    expectOnly(
      checkWith({
        [QUESTIONS]: (valid) => valid.replace('right: true', 'right: true\n        mistake: miss'),
      }),
      {
        code: 'I406',
        file: QUESTIONS,
        line: 15,
        written: 'mistake: miss',
        what: 'Rätt svar a i prov-f01',
        why: 'inget misstag',
        instead: 'Ta bort raden mistake',
      },
    );
  });

  it('refuses options that are not a, b, c in order', () => {
    expectOnly(checkWith({ [QUESTIONS]: (valid) => valid.replace('- id: c', '- id: d') }), {
      code: 'I407',
      file: QUESTIONS,
      line: 21,
      written: 'id: d',
      what: 'id d, men på den platsen ska det vara c',
      why: 'i ordning',
      instead: 'id: c',
    });
  });

  it('refuses an option id that is no letter of the row', () => {
    expectOnly(checkWith({ [QUESTIONS]: (valid) => valid.replace('- id: b', '- id: B') }), {
      code: 'I407',
      file: QUESTIONS,
      line: 16,
      written: 'id: B',
      what: 'ska det vara b',
      why: 'i ordning',
      instead: 'id: b',
    });
  });

  it('still checks the other questions when one has a wrong field', () => {
    const findings = checkWith({
      [QUESTIONS]: (valid) =>
        valid
          .replace('truth: innocent', 'truth: oskyldig')
          .replace('mistake: miss\n        feedback: Båda', 'feedback: Båda'),
    });
    expect(findings.map(({ code, line }) => `${code}:${line}`)).toEqual(['I204:4', 'I405:36']);
  });

  it('refuses a question that already stands in another place', () => {
    expectOnly(checkWith({ [LESSON]: append('<Question id="prov-f01" />') }), {
      code: 'I408',
      file: LESSON,
      line: 97,
      written: 'prov-f01',
      what: 'content/areas/01-prov/lessons/01-forsta.mdx:61',
      why: 'minnet av svaret',
      instead: 'Ta bort frågan här',
    });
  });

  it('refuses ten questions where most right answers have the same letter', () => {
    const bank = writeBank(repeat(10, (index) => ({ right: index < 6 ? 'b' : 'c' })));
    expectOnly(checkWith({ [QUESTIONS]: bank, [LESSON]: (valid) => valid }), {
      code: 'I409',
      file: QUESTIONS,
      line: 1,
      what: 'b i 6 av 10',
      why: 'mönstret',
      instead: 'högst 5',
    });
  });

  it('only warns about the letters when the questions are few', () => {
    const bank = writeBank(repeat(4, () => ({ right: 'b' })));
    expectOnly(checkWith({ [QUESTIONS]: bank }), {
      code: 'I409',
      severity: 'warning',
      file: QUESTIONS,
      line: 1,
      what: 'b i 4 av 4',
      why: 'mönstret',
      instead: 'högst 2',
    });
  });

  it('refuses right answers that are longer than wrong ones', () => {
    const bank = writeBank([
      { rightText: 'Jag gör ett mycket långt och noga genomtänkt val som tar hänsyn till allt' },
    ]);
    expectOnly(checkWith({ [QUESTIONS]: bank }), {
      code: 'I410',
      file: QUESTIONS,
      line: 1,
      what: 'i snitt 73 tecken mot 28',
      why: 'längsta svaret',
      instead: 'högst 30 tecken',
    });
  });

  it('refuses ten questions where hardly any is innocent or unclear', () => {
    const bank = writeBank(
      repeat(10, (index) => ({ right: spread(index), truth: index < 3 ? 'unclear' : 'signal' })),
    );
    expectOnly(checkWith({ [QUESTIONS]: bank }), {
      code: 'I411',
      file: QUESTIONS,
      line: 1,
      what: '3 av 10',
      why: 'misstänksamhet',
      instead: 'minst 1 till',
    });
  });

  it('is content with a third innocent or unclear', () => {
    const bank = writeBank(
      repeat(12, (index) => ({ right: spread(index), truth: index < 4 ? 'unclear' : 'signal' })),
    );
    expect(checkWith({ [QUESTIONS]: bank })).toEqual([]);
  });

  it('refuses two options with the same text', () => {
    expectOnly(
      checkWith({
        [QUESTIONS]: replace('Jag ringer polisen direkt.', 'Jag skriver ner det och avslutar.'),
      }),
      {
        code: 'I412',
        file: QUESTIONS,
        line: 17,
        what: 'Svar b i prov-f01 har samma text som svar a',
        why: 'skilja svaren',
        instead: 'Skriv om',
      },
    );
  });
});

/** A bank with one question of the kind, changed in one place; the lesson places none. */
const checkKind = (kind: keyof typeof KINDS, from = '', to = '') =>
  checkWith({
    [QUESTIONS]: from === '' ? KINDS[kind] : replace(from, to)(KINDS[kind]),
    [LESSON]: (valid) => valid.replaceAll(/^<Question .*$/gmu, ''),
  });

describe('a question of another kind than options', () => {
  it.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
    'of kind %s is let through when it is right',
    (kind) => {
      expect(checkKind(kind)).toEqual([]);
    },
  );

  it('is refused as assess with two right actions', () => {
    expectOnly(checkKind('assess', 'right: false, mistake: miss', 'right: true'), {
      code: 'I401',
      file: QUESTIONS,
      line: 14,
      written: 'options:',
      what: 'av slaget assess men har 2 rätta svar: a, c',
      why: 'precis ett rätt svar',
      instead: 'bara ett svar.',
    });
  });

  it('is refused as assess without the explanation of a verdict', () => {
    expectOnly(checkKind('assess', '      unclear: Det finns en förklaring och ett papper.\n', ''), {
      code: 'I404',
      file: QUESTIONS,
      line: 10,
      written: 'verdicts:',
      what: 'Bedömningen unclear saknar sin förklaring',
      why: 'lär sig av',
      instead: 'unclear:',
    });
  });

  it('is refused as order with two steps', () => {
    expectOnly(checkKind('order', `      - { id: c, text: Skicka anmälan., ${FEEDBACK} }\n`, ''), {
      code: 'I418',
      file: QUESTIONS,
      line: 10,
      written: 'steps:',
      what: 'bara 2 steg',
      why: 'gissa',
      instead: 'Lägg till ett steg',
    });
  });

  it('is refused as order with a step without feedback', () => {
    expectOnly(checkKind('order', `chefen., ${FEEDBACK}`, 'chefen.'), {
      code: 'I404',
      file: QUESTIONS,
      line: 12,
      written: 'id: b',
      what: 'Svar b saknar feedback',
      why: 'lär sig av',
      instead: 'feedback:',
    });
  });

  it('is refused as order with letters out of order', () => {
    expectOnly(checkKind('order', 'id: c', 'id: d'), {
      code: 'I407',
      file: QUESTIONS,
      line: 13,
      what: 'id d, men på den platsen ska det vara c',
      why: 'i ordning',
      instead: 'id: c',
    });
  });

  it('is refused as match with a pair that points at no choice', () => {
    expectOnly(checkKind('match', 'choice: b', 'choice: c'), {
      code: 'I413',
      file: QUESTIONS,
      line: 15,
      written: 'choice: c',
      what: 'Rad b i prov-f01 pekar på valet c, som inte finns',
      why: 'inget rätt svar',
      instead: 'någon av a, b',
    });
  });

  it('is refused as match with two choices that read the same', () => {
    expectOnly(checkKind('match', 'text: Polisen', 'text: chefen'), {
      code: 'I412',
      file: QUESTIONS,
      line: 12,
      what: 'Svar b i prov-f01 har samma text som svar a',
      why: 'skilja svaren',
      instead: 'Skriv om',
    });
  });

  it('is refused as gap with two right fillings', () => {
    expectOnly(checkKind('gap', 'right: false, mistake: fact', 'right: true'), {
      code: 'I414',
      file: QUESTIONS,
      line: 18,
      what: 'Lucka b i prov-f01 har 2 rätta svar: a, b',
      why: 'precis ett rätt svar',
      instead: 'precis ett av luckans svar',
    });
  });

  it('is refused as gap with a gap that is not in the text', () => {
    expectOnly(checkKind('gap', 'vid {b} slänten', 'vid slänten'), {
      code: 'I415',
      file: QUESTIONS,
      line: 17,
      written: 'id: b',
      what: 'Lucka b i prov-f01 finns inte i texten',
      why: 'på ett ställe',
      instead: 'Skriv {b} en gång',
    });
  });

  it('is refused as gap with a text that names an unknown gap', () => {
    expectOnly(checkKind('gap', 'slänten.', 'slänten {c}.'), {
      code: 'I416',
      file: QUESTIONS,
      line: 10,
      written: '{c}',
      what: 'en lucka som inte finns under gaps: {c}',
      why: 'klamrar i stället för en lucka',
      instead: '{a}, {b}',
    });
  });

  it('is refused as gap with a wrong filling that does not say which mistake it is', () => {
    expectOnly(checkKind('gap', ', mistake: fact', ''), {
      code: 'I405',
      file: QUESTIONS,
      line: 20,
      what: 'Fel svar b i prov-f01',
      why: 'missar och falsklarm',
      instead: 'false-alarm',
    });
  });

  it('is refused as spot without a row to mark', () => {
    expectOnly(checkKind('spot', 'right: true', 'right: false'), {
      code: 'I402',
      file: QUESTIONS,
      line: 12,
      written: 'rows:',
      what: 'prov-f01 har inget rätt svar',
      why: 'en rad att markera',
      instead: 'en rad',
    });
  });

  it('is refused as spot with a cell too few', () => {
    expectOnly(checkKind('spot', '[Söndag, 9 ton]', '[Söndag]'), {
      code: 'I417',
      file: QUESTIONS,
      line: 14,
      written: '[Söndag]',
      what: 'Rad b i prov-f01 har 1 cell, men tabellen har 2 kolumner',
      why: 'fel rubrik',
      instead: 'Skriv 2 celler',
    });
  });
});
