import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase, readSite } from './site-address.ts';

describe('the base path', () => {
  it('has a slash at both ends, however it is written', () => {
    for (const written of ['kunskapsdag', '/kunskapsdag', 'kunskapsdag/', ' /kunskapsdag/ ']) {
      expect(readBase(written)).toBe('/kunskapsdag/');
    }
    expect(readBase('/intranat//utbildning')).toBe('/intranat/utbildning/');
    for (const written of ['', '/', ' ']) expect(readBase(written)).toBe('/');
  });

  it('is refused with what to write instead', () => {
    expect(() => readBase('https://kommun.example/kurs/')).toThrow('goes in SITE');
    expect(() => readBase('/https://kommun.example/kurs/')).toThrow('goes in SITE');
    expect(() => readBase('//kommun.example/kurs/')).toThrow('goes in SITE');
    expect(() => readBase('/må bra/')).toThrow('"må bra" cannot be a folder');
    expect(() => readBase('/../kurs/')).toThrow('".." cannot be a folder');
    expect(() => readBase('/kurs/?a=b')).toThrow('cannot be a folder');
  });

  it('never lets through what a host or a pattern could read as something else', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        let base: string;
        try {
          base = readBase(written);
        } catch {
          return;
        }
        expect(base).toMatch(/^\/([A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/);
        expect(readBase(base)).toBe(base);
      }),
    );
  });
});

describe('the origin', () => {
  it('is kept without a slash', () => {
    expect(readSite('https://kommun.example')).toBe('https://kommun.example');
    expect(readSite('https://kommun.example/')).toBe('https://kommun.example');
    expect(readSite('http://localhost:4321')).toBe('http://localhost:4321');
  });

  it('is refused with what to write instead', () => {
    expect(() => readSite('kommun.example')).toThrow('https://kommun.example');
    expect(() => readSite('ftp://kommun.example')).toThrow('Write the beginning');
    expect(() => readSite('https://kommun.example/kurs/')).toThrow('in BASE: /kurs/');
  });
});
