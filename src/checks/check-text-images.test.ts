import { describe, expect, it } from 'vitest';
import { checkWith, expectOnly } from './fixtures/broken-content.ts';

const PHOTO = 'areas/01-prov/lessons/hallen.jpg';

describe('a photograph of a text', () => {
  it.each([
    PHOTO,
    'areas/01-prov/signs/hallen.webp',
    'guides/hallen.png',
    'local/provkommunen/guides/hallen.avif',
  ])('lies beside it: %s', (file) => {
    expect(checkWith({ [file]: new Uint8Array(10) })).toEqual([]);
  });

  it('is no larger than a good one has to be', () => {
    expectOnly(checkWith({ [PHOTO]: new Uint8Array(2.5 * 1024 * 1024) }), {
      code: 'I628',
      file: PHOTO,
      line: 1,
      what: 'hallen.jpg är 2,5 MB, och får vara högst 2 MB',
      why: 'en liten bild',
      instead: '1 600 bildpunkter',
    });
  });

  it('has a name that can be an address, and an ending that is known', () => {
    expectOnly(checkWith({ 'areas/01-prov/lessons/Hallen 1.JPG': new Uint8Array(10) }), {
      code: 'I112',
      file: 'areas/01-prov/lessons/Hallen 1.JPG',
      line: 1,
      what: 'kan inte bli en adress',
      why: 'små bokstäver',
      instead: 'lessons/hallen-1.jpg',
    });
  });
});
