import { describe, expect, it } from 'vitest';
import { addresses, withBase } from './addresses.ts';

describe('addresses', () => {
  it('lie under the folder that the site is served from', () => {
    expect(withBase('/', addresses.signs)).toBe('/tecken/');
    expect(withBase('/kunskapsdag/', addresses.sign('hogen-vaxer'))).toBe('/kunskapsdag/tecken/hogen-vaxer/');
    expect(withBase('kurs/a', addresses.start)).toBe('/kurs/a/');
  });

  it('keep the anchor of a source', () => {
    expect(withBase('/kurs', addresses.source({ id: 'osl', kind: 'law' }))).toBe('/kurs/kallor/lagar/#osl');
  });
});
