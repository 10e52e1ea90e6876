import { describe, expect, it } from 'vitest';
import { checkWith, expectOnly, replace, SIGN } from './fixtures/broken-content.ts';

describe('signs', () => {
  it('refuses a sign with one innocent explanation', async () => {
    expectOnly(await checkWith({ [SIGN]: replace('  - Lagret byter plats.\n', '') }), {
      code: 'I501',
      file: SIGN,
      line: 13,
      written: 'innocent:',
      what: 'bara en oskyldig förklaring',
      why: 'misstänker för mycket',
      instead: 'innocent',
    });
  });

  it('refuses a sign without a source', async () => {
    expectOnly(await checkWith({ [SIGN]: replace('sources:\n  - provmyndigheten-2024', 'sources: []') }), {
      code: 'I502',
      file: SIGN,
      line: 31,
      written: 'sources:',
      what: 'ingen källa',
      why: 'bara en misstanke',
      instead: 'professionalKnowledge',
    });
  });

  it('refuses a sign that is stronger with itself', async () => {
    expectOnly(await checkWith({ [SIGN]: replace('sign: prov-tva-papper', 'sign: prov-tomt-lager') }), {
      code: 'I503',
      file: SIGN,
      line: 17,
      what: 'sin egen lista',
      why: 'av sig självt',
      instead: 'annat tecken',
    });
  });

  it('refuses the same sign twice in strongerWith', async () => {
    expectOnly(
      await checkWith({
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

  it('refuses a sign that says who somebody is', async () => {
    expectOnly(
      await checkWith({
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

  it('accepts a phrase that is excepted, and any word among the innocent explanations', async () => {
    expect(
      await checkWith({
        [SIGN]: replace('- Fakturorna kommer varje månad.', '- Pengarna går till ett utländskt konto.'),
      }),
    ).toEqual([]);
  });
});
