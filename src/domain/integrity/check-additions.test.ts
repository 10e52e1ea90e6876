import { describe, expect, it } from 'vitest';
import type { Area } from '../course/area.ts';
import type { Answer } from '../search/answer.ts';
import type { IdKind } from '../words/finding.ts';
import { checkAdditions } from './check-additions.ts';
import {
  bodyOf,
  contentOf,
  declare,
  fileOf,
  foundOf,
  listParams,
  listPlaces,
} from './fixtures/content-of.ts';

const COURSE = 'content/areas/01-bygg/lessons/01-a.mdx';
const PROVBY = 'content/local/provby/areas/01-bygg/lessons/01-egen.mdx';
const NYSTAD = 'content/local/nystad/areas/01-bygg/lessons/01-ny.mdx';
const found = [
  foundOf(COURSE, 'texts'),
  foundOf(PROVBY, 'texts', { organisation: 'provby' }),
  foundOf(NYSTAD, 'texts', { organisation: 'nystad' }),
];

describe('ids of additions', () => {
  const check = (id: string, file: string, collection: IdKind = 'lesson') =>
    checkAdditions(contentOf({ found, declarations: [declare(collection, id, file)] }));

  it.each([
    ['containern', 'egen-provby-containern'],
    ['provby-containern', 'egen-provby-containern'],
    ['egen-containern', 'egen-provby-containern'],
    ['egen-nystad-containern', 'egen-provby-nystad-containern'],
    ['egen-provby', 'egen-provby-provby'],
  ])('begin with the organisation, and %s does not', (id, corrected) => {
    const findings = check(id, PROVBY);
    expect(listPlaces(findings)).toEqual([`I361 ${PROVBY} id`]);
    expect(listParams(findings)).toEqual([{ id, corrected }]);
  });

  it('are let through where they do, and an organisation is told by its folder', () => {
    expect(check('egen-provby-containern', PROVBY)).toEqual([]);
    expect(check('provby', PROVBY, 'organisation')).toEqual([]);
    expect(check('egen-provby', COURSE, 'organisation')).toEqual([]);
  });

  it('are not the course’s', () => {
    expect(check('containern', COURSE)).toEqual([]);
    expect(check('egenskap', COURSE)).toEqual([]);
    expect(check('containern', 'content/unknown.mdx')).toEqual([]);
    const findings = check('egen-provby-a', COURSE);
    expect(listPlaces(findings)).toEqual([`I363 ${COURSE} id`]);
    expect(listParams(findings)).toEqual([{ id: 'egen-provby-a' }]);
  });
});

describe('names of files that are added', () => {
  const check = (collection: string, file: string, organisation: string, slug: string) =>
    checkAdditions(contentOf({ found: [foundOf(file, collection, { organisation, slug })] }));

  it.each(['lessons', 'signs', 'guides'])('begin with the organisation, of %s', (collection) => {
    const file = 'content/local/provby/areas/01-bygg/01-tippen.mdx';
    const findings = check(collection, file, 'provby', 'tippen');
    expect(listPlaces(findings)).toEqual([`I362 ${file}`]);
    expect(listParams(findings)).toEqual([{ name: '01-tippen.mdx', corrected: '01-egen-provby-tippen.mdx' }]);
    expect(check(collection, file, 'provby', 'egen-provby-tippen')).toEqual([]);
  });

  it('are free where no page comes of them', () => {
    expect(check('places', 'content/local/provby/tippen.yaml', 'provby', 'tippen')).toEqual([]);
  });

  it('are not the course’s', () => {
    expect(
      check('signs', 'content/egen-a.mdx', '', 'egen-a').map(({ code, params }) => [code, params]),
    ).toEqual([['I363', { id: 'egen-a' }]]);
    expect(check('signs', 'content/tippen.mdx', '', 'tippen')).toEqual([]);
  });
});

describe('the folder of an area that is added to', () => {
  const areas = [
    fileOf<Area>('content/areas/01-bygg/area.yaml', {}, { slug: 'bygg', folder: 'areas/01-bygg' }),
  ];
  const added = (area: string, name: string, organisation = 'provby') =>
    foundOf(`content/local/provby/areas/01-${area}/${name}`, 'texts', { organisation, area });

  it('is one of the course, and is told once', () => {
    const files = [
      added('bygg', 'a.mdx'),
      added('bygge', 'a.mdx'),
      added('bygge', 'b.mdx'),
      added('helt-annat', 'a.mdx'),
    ];
    const findings = checkAdditions(contentOf({ areas, found: files }));
    expect(listPlaces(findings)).toEqual([
      'I364 content/local/provby/areas/01-bygge/a.mdx',
      'I364 content/local/provby/areas/01-helt-annat/a.mdx',
    ]);
    expect(listParams(findings)).toEqual([
      { area: 'bygge', nearest: '01-bygg' },
      { area: 'helt-annat', nearest: undefined },
    ]);
  });

  it('is not looked for where there is nothing to compare with', () => {
    expect(checkAdditions(contentOf({ found: [added('bygge', 'a.mdx')] }))).toEqual([]);
    expect(
      checkAdditions(contentOf({ areas, found: [added('bygge', 'a.mdx', ''), added('', 'a.mdx')] })),
    ).toEqual([]);
  });
});

describe('what is added', () => {
  const declarations = [
    declare('lesson', 'a', COURSE),
    declare('lesson', 'egen-provby-a', PROVBY),
    declare('sign', 'egen-nystad-a', NYSTAD),
  ];
  const refer = (file: string, collection: IdKind, id: string) =>
    checkAdditions(
      contentOf({ found, declarations, references: [{ collection, id, place: { file, path: ['lesson'] } }] }),
    );

  it('may lean on the course and on itself, and nobody else on it', () => {
    expect(refer(PROVBY, 'lesson', 'a')).toEqual([]);
    expect(refer(PROVBY, 'lesson', 'egen-provby-a')).toEqual([]);
    expect(refer(COURSE, 'sign', 'egen-provby-a')).toEqual([]);
    for (const file of [COURSE, NYSTAD, 'content/unknown.mdx']) {
      const findings = refer(file, 'lesson', 'egen-provby-a');
      expect(listPlaces(findings)).toEqual([`I365 ${file} lesson`]);
      expect(listParams(findings)).toEqual([{ what: 'egen-provby-a', organisation: 'provby' }]);
    }
  });

  it('is linked to by itself alone', () => {
    const links = ['/lektioner/egen-provby-a/', 'https://provby.se/egen-provby-a', '/lektioner/a/'].map(
      (address, index) => ({ address, text: 'Läs', line: index + 1 }),
    );
    const bodies = [COURSE, PROVBY, NYSTAD].map((file) => ({
      file,
      collection: 'lessons',
      body: bodyOf({ links }),
    }));
    const answers = [
      fileOf<Answer>('content/answers/a.yaml', { link: { text: 'Läs', to: '/tecken/egen-nystad-a/' } }),
    ];
    const findings = checkAdditions(contentOf({ found, bodies, answers }));
    expect(listPlaces(findings)).toEqual([
      `I365 ${COURSE} :1`,
      `I365 ${NYSTAD} :1`,
      'I365 content/answers/a.yaml link.to',
    ]);
    expect(listParams(findings)).toEqual([
      { what: '/lektioner/egen-provby-a/', organisation: 'provby' },
      { what: '/lektioner/egen-provby-a/', organisation: 'provby' },
      { what: '/tecken/egen-nystad-a/', organisation: 'nystad' },
    ]);
  });
});
