import { describe, expect, it } from 'vitest';
import { compileEndings, stemWord } from './word-forms.ts';

const endings = compileEndings([['anmälan', 'anmälning', 'anmäla']]);

describe('stemWord', () => {
  it('brings together forms that Snowball keeps apart', () => {
    expect(stemWord('brottet', [])).toBe(stemWord('brott', []));
    expect(stemWord('tillståndet', [])).toBe(stemWord('tillstånd', []));
    expect(stemWord('föreläggandet', [])).toBe(stemWord('föreläggande', []));
  });

  it('uses the editors’ forms, also at the end of a compound', () => {
    expect(stemWord('anmälningar', endings)).toBe(stemWord('anmälan', endings));
    expect(stemWord('orosanmälningarna', endings)).toBe(stemWord('orosanmälan', endings));
  });

  it('leaves references to laws as they are', () => {
    expect(stemWord('10kap24a', endings)).toBe('10kap24a');
  });

  it('cuts words that nobody looks up', () => {
    expect(stemWord('a'.repeat(10_000), endings).length).toBeLessThanOrEqual(40);
  });
});
