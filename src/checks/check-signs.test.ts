import { describe, expect, it } from 'vitest';
import { checkWith, expectOnly, replace, SIGN } from './fixtures/broken-content.ts';

describe('signs', () => {
  it('refuses a sign with one innocent explanation', () => {
    expectOnly(checkWith({ [SIGN]: replace('  - Lagret byter plats.\n', '') }), {
      code: 'I501',
      file: SIGN,
      line: 13,
      written: 'innocent:',
      what: 'bara en oskyldig förklaring',
      why: 'misstänker för mycket',
      instead: 'innocent',
    });
  });

  it('refuses a sign without a source', () => {
    expectOnly(checkWith({ [SIGN]: replace('sources:\n  - provmyndigheten-2024', 'sources: []') }), {
      code: 'I502',
      file: SIGN,
      line: 31,
      written: 'sources:',
      what: 'ingen källa',
      why: 'bara en misstanke',
      instead: 'professionalKnowledge',
    });
  });

  it('refuses a sign that is stronger with itself', () => {
    expectOnly(checkWith({ [SIGN]: replace('sign: prov-tva-papper', 'sign: prov-tomt-lager') }), {
      code: 'I503',
      file: SIGN,
      line: 17,
      what: 'sin egen lista',
      why: 'av sig självt',
      instead: 'annat tecken',
    });
  });

  it('refuses the same sign twice in strongerWith', () => {
    expectOnly(
      checkWith({
        [SIGN]: replace('check:', '  - sign: prov-tva-papper\n    because: Samma sak.\ncheck:'),
      }),
      {
        code: 'I504',
        file: SIGN,
        line: 19,
        what: 'prov-tva-papper står två gånger',
        why: 'samma tecken',
        instead: 'because',
      },
    );
  });

  it('refuses a sign that says who somebody is', () => {
    expectOnly(
      checkWith({
        [SIGN]: replace('- Fakturorna kommer varje månad.', '- Ägaren är utländsk och tyst.'),
      }),
      {
        code: 'I505',
        file: SIGN,
        line: 12,
        what: 'observations säger vem någon är: ”utländsk”',
        why: 'Att någon kommer från ett annat land säger inget',
        instead: 'content/editorial.yaml',
      },
    );
  });

  it('accepts a phrase that is excepted, and any word among the innocent explanations', () => {
    expect(
      checkWith({
        [SIGN]: replace('- Fakturorna kommer varje månad.', '- Pengarna går till ett utländskt konto.'),
      }),
    ).toEqual([]);
  });
});

describe('the text of a sign', () => {
  it.each([
    ['fewer than 40', 'Ett lager som används lämnar spår.', 6],
    ['more than 90', `${'Ett lager som används lämnar spår. '.repeat(16)}`, 96],
  ])('is told about where it has %s words, and stops nothing', (_, text, words) => {
    const found = checkWith({ [SIGN]: (valid) => valid.replace(/\n---\n[\s\S]*$/u, `\n---\n\n${text}\n`) });
    expect(found.map(({ code, severity, params }) => ({ code, severity, params }))).toEqual([
      { code: 'I509', severity: 'warning', params: { words, min: 40, max: 90 } },
    ]);
  });
});

describe('the pictogram of a sign', () => {
  it('must be there', () => {
    expectOnly(checkWith({ [SIGN]: replace('pictogram:\n  - { prop: hylla, colour: amber }\n', '') }), {
      code: 'I202',
      file: SIGN,
      line: 2,
      what: 'pictogram',
      why: '',
      instead: 'content/props.yaml',
    });
  });

  it('is made of props that are there', () => {
    expectOnly(checkWith({ [SIGN]: replace('prop: hylla', 'prop: hyla') }), {
      code: 'I302',
      file: SIGN,
      line: 36,
      written: 'hyla',
      what: 'hyla',
      why: '',
      instead: 'hylla',
    });
  });

  it('points out one thing to notice', () => {
    expectOnly(checkWith({ [SIGN]: replace('{ prop: hylla, colour: amber }', '{ prop: hylla }') }), {
      code: 'I506',
      file: SIGN,
      line: 35,
      written: 'pictogram:',
      what: 'amber',
      why: 'lägga märke till',
      instead: 'missing',
    });
  });

  it('gives a colour only to a prop that has a surface for it', () => {
    expectOnly(
      checkWith({
        [SIGN]: replace(
          '{ prop: hylla, colour: amber }',
          '{ prop: hylla, colour: amber }\n  - { prop: streck, colour: white }',
        ),
      }),
      {
        code: 'I507',
        file: SIGN,
        line: 37,
        written: 'streck',
        what: 'streck',
        why: 'tint',
        instead: 'content/props.yaml',
      },
    );
  });

  it.each([
    ['under another', '- { prop: hylla, colour: amber }\n  - { prop: hylla }'],
    ['outside the square', '- { prop: hylla, colour: amber, x: -24, y: -24, size: 0.4 }'],
  ])('shows every thing that it is made of: one is %s', (_, props) => {
    expectOnly(checkWith({ [SIGN]: replace('- { prop: hylla, colour: amber }', props) }), {
      code: 'I508',
      file: SIGN,
      line: 36,
      written: 'colour: amber',
      what: 'hylla syns knappt',
      why: 'ligger över',
      instead: 'x och y',
    });
  });

  it('may have things that reach over each other', () => {
    const beside = '- { prop: hylla, colour: amber }\n  - { prop: hylla, x: 20, y: 20, size: 0.55 }';
    expect(checkWith({ [SIGN]: replace('- { prop: hylla, colour: amber }', beside) })).toEqual([]);
  });

  it('is drawn with paths, and nothing else can be written into them', () => {
    const broken = checkWith({ 'props.yaml': replace('M6 24h36', 'M6 24h36\\"/><script>') });
    expect(broken.map(({ code, file }) => `${file} ${code}`)).toEqual(['content/props.yaml I217']);
  });
});
