import { describe, expect, it } from 'vitest';
import { checkImages } from './check-images.ts';
import { bodyOf, contentOf, foundOf, listPlaces } from './fixtures/content-of.ts';

const FILE = 'content/guides/01-fraga.mdx';

const tell = (address: string) => {
  const findings = checkImages(
    contentOf({
      bodies: [{ file: FILE, collection: 'guides', body: bodyOf({ images: [{ address, line: 5 }] }) }],
      found: [
        ...['lager.jpg', 'Häck.png', 'en bild.webp', 'handbok.yaml', 'plan.svg'].map((name) =>
          foundOf(`content/guides/${name}`, 'guideImages'),
        ),
        foundOf('content/pages/port.jpg', 'guideImages'),
      ],
    }),
  );
  if (findings.length > 0) expect(listPlaces(findings)).toEqual([`${findings[0]?.code} ${FILE} :5`]);
  return findings[0] && [findings[0].code, findings[0].params];
};

describe('a picture in a text', () => {
  it.each(['lager.jpg', './lager.jpg', 'H%C3%A4ck.png', 'Häck.png', './en%20bild.webp'])(
    'may be %s',
    (address) => {
      expect(tell(address)).toBeUndefined();
    },
  );

  it.each([
    ['https://provby.se/lager.jpg', 'elsewhere'],
    ['HTTP://provby.se/lager.jpg', 'elsewhere'],
    ['//provby.se/lager.jpg', 'elsewhere'],
    ['data:image/png;base64,AAAA', 'inline'],
    ['file:///C:/lager.jpg', 'computer'],
    ['D:lager.jpg', 'computer'],
    ['\\\\server\\lager.jpg', 'computer'],
    ['/bilder/lager.jpg', 'root'],
  ])('lies beside it, and %s lies %s', (address, what) => {
    expect(tell(address)).toEqual(['I621', { address, what }]);
  });

  it('is told by the beginning of a long address', () => {
    const long = (length: number) => `/${'a'.repeat(length - 1)}`;
    expect(tell(long(60))).toEqual(['I621', { address: long(60), what: 'root' }]);
    expect(tell(long(61))).toEqual(['I621', { address: `${long(59)}…`, what: 'root' }]);
  });

  it.each([
    ['Lager.JPG', 'lager.jpg'],
    ['lagr.jpg', 'lager.jpg'],
    ['./plann.svg', 'plan.svg'],
    ['port.jpg', undefined],
    ['handbok.yam', undefined],
    ['metadata:bild', undefined],
    ['https.jpg', undefined],
    ['100%.jpg', undefined],
  ])('is there, and %s is not', (address, nearest) => {
    expect(tell(address)).toEqual(['I622', { address, nearest }]);
  });
});
