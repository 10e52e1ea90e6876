import { describe, expect, it } from 'vitest';
import type { Lesson } from '../course/lesson.ts';
import type { Answer } from '../search/answer.ts';
import { checkLinks } from './check-links.ts';
import { bodyOf, contentOf, fileOf, listParams, listPlaces } from './fixtures/content-of.ts';

const FILE = 'content/guides/01-fraga.mdx';
const addresses = new Set(['/', '/om/', '/tecken/tomt-lager/', '/lektioner/forsta/']);
const sections = [
  { parts: [] },
  { heading: 'Vem du frågar', parts: [] },
  { heading: 'Vad du säger', parts: [] },
];

/** What is said of one link in a text with some headings. */
const checkLink = (address: string, text?: string, headings = sections) =>
  checkLinks(
    contentOf({
      addresses,
      lessons: [
        fileOf<Lesson>(
          'content/lesson.mdx',
          {},
          { address: '/lektioner/forsta/', body: bodyOf({ sections }) },
        ),
        fileOf<Lesson>('content/none.mdx', {}, { address: '/om/', body: bodyOf({}) }),
        fileOf<Lesson>('content/unread.mdx', {}, { address: '/' }),
      ],
      bodies: [
        {
          file: FILE,
          collection: 'guides',
          body: bodyOf({ links: [{ address, text, line: 7 }], sections: headings }),
        },
      ],
    }),
  );
const tell = (address: string) => {
  const findings = checkLink(address);
  const [finding] = findings;
  expect(findings.length).toBeLessThan(2);
  if (finding) expect(finding).toMatchObject({ file: FILE, line: 7 });
  return finding && [finding.code, finding.params];
};

describe('a link in a text', () => {
  it.each([
    '/tecken/tomt-lager/',
    '/tecken/tomt-lager/?visa=allt',
    '/lektioner/forsta/#vem-du-fragar',
    '#vad-du-sager',
    '/om/#vad-som-helst',
    '/tecken/tomt-lager/#vad-som-helst',
    '/#vad-som-helst',
    'https://provby.se/om/',
    'mailto:info@provby.se',
  ])('may be %s', (address) => {
    expect(tell(address)).toBeUndefined();
  });

  it.each([
    ['tecken/tomt-lager', '/tecken/tomt-lager/'],
    ['../tecken/tomt-lager/', '/tecken/tomt-lager/'],
    ['./../../tecken/tomt-lager//', '/tecken/tomt-lager/'],
    ['tecken/tomt-lagr/', '/tecken/tomt-lager/'],
    ['tecken/tomt-lager?a=1#b', '/tecken/tomt-lager/'],
    ['//tecken/tomt-lager/', '/tecken/tomt-lager/'],
    ['./', '/'],
    ['', '/'],
    ['något-helt-annat-som-inte-finns', undefined],
  ])('begins at the root, and %s does not', (address, corrected) => {
    expect(tell(address)).toEqual(['I305', { address, corrected }]);
  });

  it.each([
    ['/tecken/tomt-lager', '/tecken/tomt-lager/'],
    ['/tecken/tomt-lagr/', '/tecken/tomt-lager/'],
    ['/tecken/tomt-lagr/#a', '/tecken/tomt-lager/'],
    ['/något-helt-annat-som-inte-finns/', undefined],
  ])('leads to a page that there is, and %s does not', (address, nearest) => {
    expect(tell(address)).toEqual(['I304', { address, nearest }]);
  });

  it.each([
    ['/lektioner/forsta/#vem-du-frågar', '/lektioner/forsta/#vem-du-fragar'],
    ['#vad-du-sagr', '#vad-du-sager'],
    ['#något-helt-annat', undefined],
  ])('leads to a heading that there is, and %s does not', (address, nearest) => {
    expect(tell(address)).toEqual(['I316', { address, nearest }]);
  });

  it('to a heading of its own text is let through where the text has none', () => {
    expect(checkLink('#nagot', 'a', [{ parts: [] }])).toEqual([]);
  });

  it.each([
    ['https://signaler.provby.se/tecken/tomt-lager/', '/tecken/tomt-lager/'],
    ['https://signaler.provby.se/tecken/tomt-lager', '/tecken/tomt-lager/'],
    ['http://provby.se/signaler/tecken/tomt-lager/?a#b', '/tecken/tomt-lager/?a#b'],
    ['http://localhost:4321/om/', '/om/'],
    ['http://localhost/signaler/om/', '/om/'],
  ])('within the site has no host: %s', (address, corrected) => {
    expect(tell(address)).toEqual(['I313', { address, corrected }]);
  });

  it('leads elsewhere over https', () => {
    const address = 'http://provby.se/om/';
    expect(tell(address)).toEqual(['I312', { address, corrected: 'https://provby.se/om/' }]);
    const bare = 'www.provby.se';
    expect(tell(bare)).toEqual(['I314', { address: bare, what: 'bare', corrected: 'https://www.provby.se' }]);
  });
});

describe('a link that calls', () => {
  it.each([
    ['tel:0701234567', '070-123 45 67'],
    ['tel:112', '112'],
  ])('may be %s, shown as %s', (address, text) => {
    expect(checkLink(address, text)).toEqual([]);
  });

  it.each([
    ['tel:070-123 45 67', '070-123 45 67', '[070-123 45 67](tel:0701234567)'],
    ['tel:0701234567', '070-123 45 68', '[070-123 45 68](tel:0701234568)'],
    ['tel:0701234567', 'Ring oss', undefined],
    ['tel:0701234567', undefined, undefined],
  ])('shows the number: %s with %s does not', (address, text, corrected) => {
    const findings = checkLink(address, text);
    expect(listPlaces(findings)).toEqual([`I315 ${FILE} :7`]);
    expect(listParams(findings)).toEqual([{ address, text: text ?? '', corrected }]);
  });
});

describe('a link in data', () => {
  it('of an answer leads to a page of the site', () => {
    const answer = (to: string) => fileOf<Answer>('content/answers/a.yaml', { link: { to, text: 'Läs' } });
    const findings = checkLinks(
      contentOf({ addresses, answers: [answer('/om/#a'), answer('/omm/'), answer('om')] }),
    );
    expect(listPlaces(findings)).toEqual([
      'I304 content/answers/a.yaml link.to',
      'I305 content/answers/a.yaml link.to',
    ]);
  });

  it('leads out of the site to where the author was', () => {
    const urls = ['https://provby.se', 'www.provby.se'].map((address) => ({
      file: 'a.yaml',
      path: ['url'],
      address,
    }));
    const findings = checkLinks(contentOf({ urls }));
    expect(listPlaces(findings)).toEqual(['I314 a.yaml url']);
    expect(listParams(findings)).toEqual([
      { address: 'www.provby.se', what: 'bare', corrected: 'https://www.provby.se' },
    ]);
  });
});
