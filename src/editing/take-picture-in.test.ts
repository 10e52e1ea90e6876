import { describe, expect, it } from 'vitest';
import { locateFile } from '../collections/locate-file.ts';
import { MOST_IMAGE_BYTES } from '../domain/course/text-image.ts';
import { mayHavePictures, nameOfPicture, picturesBeside } from './take-picture-in.ts';

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
const LESSON = 'areas/02-miljobrott/lessons/01-avfall.mdx';

describe('a picture that is handed in', () => {
  it.each([
    ['IMG 2041.JPG', 'img-2041.jpg'],
    ['Högen på gården.png', 'hogen-pa-garden.jpg'],
    ['../../ui.yaml', 'ui.jpg'],
    ['???', 'bild.jpg'],
  ])('named %s is called %s, a name that the check knows, with the ending of what it is', (given, name) => {
    expect(nameOfPicture(given, JPEG, [])).toBe(name);
    expect(locateFile(`areas/02-miljobrott/lessons/${name}`)?.pictures).toBe('textImages');
  });

  it('never takes the name of another', () => {
    expect(nameOfPicture('a.jpg', JPEG, ['a.jpg', 'a-2.jpg'])).toBe('a-3.jpg');
  });

  it.each([
    ['a document', new TextEncoder().encode('%PDF-1.7')],
    ['a drawing with code in it', new TextEncoder().encode('<svg onload="alert(1)"/>')],
    ['a film in a GIF', new TextEncoder().encode('GIF89a')],
  ])('is refused when it is %s', (_, bytes) => {
    expect(nameOfPicture('bild.jpg', bytes, [])).toEqual({ refusal: 'no-photo' });
  });

  it('is refused when it is larger than the check lets through', () => {
    const large = new Uint8Array(MOST_IMAGE_BYTES + 1);
    large.set(JPEG);
    expect(nameOfPicture('bild.jpg', large, [])).toEqual({ refusal: 'photo-too-large' });
  });

  it('lies beside lessons, signs and guides, and no other file', () => {
    expect([LESSON, 'areas/02-miljobrott/signs/hog.mdx', 'guides/01-a.mdx'].map(mayHavePictures)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['pages/om.mdx', 'areas/02-miljobrott/questions.yaml', 'ui.yaml'].map(mayHavePictures)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is listed beside its text alone', () => {
    const files = [
      'content/a/b.jpg',
      'content/a/c/d.jpg',
      'content/a/e.mdx',
      'content/ab/f.png',
      'content/a/g.svg',
    ];
    expect(picturesBeside('content/a/e.mdx', files)).toEqual(['b.jpg', 'g.svg']);
  });
});
