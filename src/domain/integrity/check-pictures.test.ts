import { describe, expect, it } from 'vitest';
import type { PictureFormat } from '../words/finding.ts';
import { checkPictures } from './check-pictures.ts';
import { contentOf, foundOf, listPlaces } from './fixtures/content-of.ts';

const FILE = 'content/organisations/vapen.svg';

const checkFile = (name: string, format: PictureFormat | undefined, text?: string, collection = 'logos') =>
  checkPictures(
    contentOf({
      found: [
        foundOf(`content/organisations/${name}`, collection, {
          ...(format && { format }),
          ...(text !== undefined && { drawing: { text, gzipped: 1 } }),
        }),
      ],
    }),
  );
const tell = (text: string) => checkFile('vapen.svg', 'svg', text).map(({ code, params }) => [code, params]);
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') => `<svg ${attributes}>${inside}</svg>`;

describe('a picture that others have drawn', () => {
  it.each([
    ['vapen.png', 'svg', 'vapen.svg'],
    ['vapen.svg', 'png', 'vapen.png'],
    ['vapen.liten.png', 'svg', 'vapen.liten.svg'],
    ['vapen.svg', 'jpeg', undefined],
    ['vapen.png', 'unknown', undefined],
  ] as const)('is what its name says, and %s is not %s', (file, found, suggestion) => {
    const findings = checkFile(file, found);
    expect(listPlaces(findings)).toEqual([`I357 content/organisations/${file}`]);
    expect(findings[0]?.params).toEqual({ file, found, suggestion });
  });

  it('is let through where it is what it says, or could not be read', () => {
    expect(checkFile('vapen.png', 'png')).toEqual([]);
    expect(checkFile('vapen.svg', 'svg')).toEqual([]);
    expect(checkFile('vapen.svg', undefined)).toEqual([]);
  });

  it.each(['logos', 'localLogos', 'drawings'])('is looked at among the %s', (collection) => {
    expect(checkFile('vapen.svg', 'png', undefined, collection)).toHaveLength(1);
  });

  it('of a place has rules of its own', () => {
    expect(checkFile('vapen.svg', 'png', undefined, 'placePictures')).toEqual([]);
  });
});

describe('a drawing', () => {
  it.each([
    svg('<text>Provby</text><style>text { fill: red }</style>'),
    svg('<use href="#a"/><image href="data:image/png;base64,AA"/><path fill="url(#b)"/>'),
    svg('<path fill="url( \'#b\' )" mask="url(data:image/png;base64,AA)"/>'),
    svg('<settings/><path clip-path="url(&quot;#a&quot;)"/>'),
  ])('may be %s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['<script/>', '<script>'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<animateMotion/>', '<animateMotion>'],
    ['<set/>', '<set>'],
    ['<path onclick="a()"/>', 'onclick'],
    ['<a href="https://provby.se"/>', 'href="https://provby.se"'],
    ['<a xlink:href="javascript:a()"/>', 'xlink:href="javascript:a()"'],
    ['<image href="data:text/html,a"/>', 'href="data:text/html,a"'],
    ['<path fill="url(https://provby.se/a)"/>', 'fill="url(https://provby.se/a)"'],
    ['<path fill="url( \'a.svg\')"/>', 'fill="url( \'a.svg\')"'],
  ])('runs and fetches nothing, and %s does', (inside, found) => {
    expect(tell(svg(inside))).toEqual([['I358', { found }]]);
  });

  it('is told of its first fault, with its line', () => {
    const findings = checkFile('vapen.svg', 'svg', svg('\n<g/>\n<script/>\n<set/>'));
    expect(listPlaces(findings)).toEqual([`I358 ${FILE} :3`]);
  });

  it.each(['<!ENTITY', '<?xml-stylesheet'])('has no %s', (entity) => {
    const text =
      entity === '<!ENTITY' ? '<!DOCTYPE svg [<!ENTITY a "b">]>' : '<?xml-stylesheet href="a.css"?>';
    const findings = checkFile('vapen.svg', 'svg', `${text}${svg('')}`);
    expect(findings.map(({ code, params }) => [code, params])).toContainEqual(['I358', { found: entity }]);
  });

  it.each([
    ['viewBox="0 0 10 10"', true],
    ['viewBox=" 0,0 , 10,10 "', true],
    ['viewBox="0 0 10 0"', false],
    ['viewBox="0 0 0 10"', false],
    ['viewBox="0 0 10"', false],
    ['width="10" height="10px"', true],
    ['width=" 0.5 " height="10.25 px"', false],
    ['width="0.5" height="10.25px"', true],
    ['width="10"', false],
    ['height="10"', false],
    ['width="100%" height="100%"', false],
    ['width="0" height="10"', false],
    ['width="10" height="0px"', false],
    ['', false],
  ])('has a size that a browser can tell from %s: %s', (attributes, hasSize) => {
    const findings = checkFile('vapen.svg', 'svg', `<?xml version="1.0"?>\n${svg('', attributes)}`);
    expect(listPlaces(findings)).toEqual(hasSize ? [] : [`I359 ${FILE} :2`]);
  });

  it('is whole', () => {
    expect(tell('<svg viewBox="0 0 10 10"><g>')).toEqual([['I931', {}]]);
    expect(tell('')).toEqual([['I931', {}]]);
  });
});
