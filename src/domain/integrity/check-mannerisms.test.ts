import { describe, expect, it } from 'vitest';
import type { EditorialRules } from '../language/editorial-rules.ts';
import { checkMannerisms } from './check-mannerisms.ts';
import { bodyOf, contentOf, fileOf, listPlaces, proseOf } from './fixtures/content-of.ts';
import { areaOf, measureLanguage } from './measure-language.ts';

const LONG = 'Lagret var tomt när vi kom dit på morgonen.';
const SHORT = 'Så är det.';
const paragraphs = (count: number, text: string) => Array.from({ length: count }, () => proseOf(text));
const body = (file: string, ...blocks: ReturnType<typeof proseOf>[]) => ({
  file,
  collection: 'guides',
  body: bodyOf({ blocks }),
});

describe('turns of phrase', () => {
  const editorial = [fileOf<EditorialRules>('content/editorial.yaml', {})];
  const phrase = { text: 'till slut', at: 'anywhere' } as const;
  const bodies = [
    body('b.mdx', proseOf('Till slut kom han.')),
    body('a.mdx', proseOf('Till slut. Till slut.')),
  ];
  const texts = [{ file: 'c.yaml', path: [], text: 'Hon gick till slut.' }];

  it('are counted over bodies and fields, and told with the most first', () => {
    const check = (most?: number) =>
      checkMannerisms(
        contentOf({
          editorial,
          bodies,
          texts,
          countedPhrases: [
            { text: 'annat', at: 'anywhere', most: 0 },
            { ...phrase, ...(most !== undefined && { most }) },
          ],
        }),
      );
    expect(check(4)).toEqual([]);
    expect(check()).toEqual([]);
    const findings = check(3);
    expect(listPlaces(findings)).toEqual(['I707 content/editorial.yaml countedPhrases.1']);
    expect(findings[0]?.params).toEqual({
      text: 'till slut',
      count: 4,
      most: 3,
      places: [
        { file: 'a.mdx', count: 2 },
        { file: 'b.mdx', count: 1 },
        { file: 'c.yaml', count: 1 },
      ],
    });
  });

  it('are told with five places at the most, and without those that have none', () => {
    const many = [...'fedcba'].map((name) => body(`${name}.mdx`, proseOf('Till slut kom han.')));
    const findings = checkMannerisms(
      contentOf({
        bodies: [...many, body('0.mdx', proseOf(LONG))],
        countedPhrases: [{ ...phrase, most: 0 }],
      }),
    );
    const told = findings.flatMap(({ params }) => (params as { places: { file: string }[] }).places);
    expect(told.map(({ file }) => file)).toEqual([...'abcde'].map((name) => `${name}.mdx`));
    expect(listPlaces(findings)).toEqual(['I707 countedPhrases.0']);
  });
});

describe('short last sentences', () => {
  const check = (all: number, short: number) =>
    checkMannerisms(
      contentOf({
        bodies: [
          body('a.mdx', ...paragraphs(all - short, `${LONG} ${LONG}`)),
          body('b.mdx', ...paragraphs(short, `${LONG} ${LONG} ${LONG} Det visste alla som var där.`)),
        ],
      }),
    );

  it('end one paragraph in twelve at the most, of three hundred or more', () => {
    expect(check(300, 24)).toEqual([]);
    expect(check(299, 200)).toEqual([]);
    const findings = check(300, 25);
    expect(listPlaces(findings)).toEqual(['I708 b.mdx']);
    expect(findings[0]?.params).toEqual({
      share: 25 / 300,
      max: 0.08,
      places: [{ file: 'b.mdx', count: 25 }],
    });
  });
});

describe('very short sentences', () => {
  it('are few among three hundred or more, in bodies and in fields apart', () => {
    const inBodies = (all: number, short: number) =>
      checkMannerisms(
        contentOf({ bodies: [body('a.mdx', ...paragraphs(all - short, LONG), ...paragraphs(short, SHORT))] }),
      );
    expect(inBodies(300, 24)).toEqual([]);
    expect(inBodies(299, 200)).toEqual([]);
    expect(inBodies(300, 25)[0]).toMatchObject({
      code: 'I709',
      file: 'a.mdx',
      params: { kind: 'body', share: 25 / 300, max: 0.08, places: [{ file: 'a.mdx', count: 25 }] },
    });
    const texts = Array.from({ length: 300 }, (_, index) => ({
      file: 'a.yaml',
      path: [index],
      text: index < 25 ? SHORT : LONG,
    }));
    const findings = checkMannerisms(contentOf({ texts, bodies: [body('a.mdx', ...paragraphs(300, LONG))] }));
    expect(findings.map(({ code, params }) => [code, (params as { kind: string }).kind])).toEqual([
      ['I709', 'field'],
    ]);
  });
});

describe('the measure of language', () => {
  it('is of prose alone, by place and kind, in the order of the places', () => {
    const text = (file: string, said: string, more = {}) => ({ file, path: [], text: said, ...more });
    const measures = measureLanguage(
      contentOf({
        bodies: [
          body(
            'content/guides/a.mdx',
            proseOf(SHORT),
            proseOf(SHORT, 2, { kind: 'heading' }),
            proseOf(SHORT, 3, { isQuoted: true }),
          ),
          body('content/areas/02-b/x.mdx', proseOf(LONG), proseOf(`${LONG} ${SHORT}`)),
        ],
        texts: [
          text('content/areas/02-b/q.yaml', 'Vem ringer du?'),
          text('content/areas/02-b/q.yaml', 'En etikett'),
          text('content/areas/02-b/q.yaml', SHORT, { isQuoted: true }),
          text('content/ui.yaml', SHORT),
          text('content/sources/a.yaml', SHORT),
          text('content/terms/ui.yaml', 'Och sedan …'),
        ],
      }),
      areaOf,
    );
    expect(
      measures.map(({ place, kind, sentences, staccato, paragraphs: all, closers }) => [
        place,
        kind,
        sentences,
        staccato,
        all,
        closers,
      ]),
    ).toEqual([
      ['areas/02-b', 'body', 3, 1, 1, 1],
      ['areas/02-b', 'field', 1, 1, 0, 0],
      ['guides', 'body', 1, 1, 0, 0],
      ['terms', 'field', 1, 1, 0, 0],
    ]);
  });

  it.each([
    ['content/areas/02-b/x.mdx', 'areas/02-b'],
    ['content/guides/a.mdx', 'guides'],
    ['content/ui.yaml', 'ui.yaml'],
    ['local/content/a.mdx', 'local'],
  ])('of %s belongs to %s', (file, place) => {
    expect(areaOf(file)).toBe(place);
  });
});
