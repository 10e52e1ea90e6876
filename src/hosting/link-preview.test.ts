import { describe, expect, it } from 'vitest';
import { previewAddress } from './link-preview.ts';

describe('the address of the picture that goes with a link', () => {
  it('has the origin of the site when the build was told one', () => {
    expect(previewAddress('https://kommun.example', '/kurs/delning.png')).toBe(
      'https://kommun.example/kurs/delning.png',
    );
  });

  it('begins at the root when nobody has said where the site will be', () => {
    expect(previewAddress('http://localhost:4321', '/delning.png')).toBe('/delning.png');
  });
});
