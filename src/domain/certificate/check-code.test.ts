import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CertifiedText, checkCode, isCheckCode } from './check-code.ts';

const text: CertifiedText = {
  name: 'Åsa Öberg',
  scope: 'Miljöbrott och tillsyn',
  from: '2026-11-24',
  to: '2026-12-01',
  lessons: '6 av 6',
  skipped: '(varav 2 genom att svara rätt på alla frågor först)',
  minutes: '50',
  questions: '20 av 24',
  version: '2026-11-24.3f9c1d2',
};
const anyText = fc.record<CertifiedText>({
  name: fc.string({ unit: 'binary' }),
  scope: fc.string(),
  from: fc.string(),
  to: fc.string(),
  lessons: fc.string(),
  skipped: fc.string(),
  minutes: fc.string(),
  questions: fc.string(),
  version: fc.string(),
});

describe('the check code', () => {
  it('never changes for the same text: papers are older than the site', () => {
    expect(checkCode(text)).toBe(checkCode({ ...text }));
    // As it was before papers had a line on skipped lessons in the code.
    expect(checkCode({ ...text, skipped: '' })).toMatchInlineSnapshot(`"EZ5Q5-JAYWN"`);
  });

  it('is ten characters that nobody mistakes for each other', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        expect(checkCode(any)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/u);
      }),
    );
  });

  it('changes with any word or figure', () => {
    for (const field of Object.keys(text) as (keyof CertifiedText)[]) {
      expect(checkCode({ ...text, [field]: `${text[field]}1` }), field).not.toBe(checkCode(text));
    }
    expect(checkCode({ ...text, from: text.to, to: text.from })).not.toBe(checkCode(text));
  });

  it('does not care about case, spacing or how the letters were typed', () => {
    const typed = { ...text, name: '  åsa   o\u0308berg ' };
    expect(checkCode(typed)).toBe(checkCode(text));
  });

  it('forgives what people mix up when they copy a code', () => {
    const code = checkCode(text);
    expect(isCheckCode(code.toLowerCase().replace('-', ' '), text)).toBe(true);
    expect(isCheckCode(code.replaceAll('0', 'O').replaceAll('1', 'l'), text)).toBe(true);
    expect(isCheckCode(`${code}0`, text)).toBe(false);
    expect(isCheckCode('', text)).toBe(false);
  });
});
