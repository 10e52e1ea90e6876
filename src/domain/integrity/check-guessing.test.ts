import { describe, expect, it } from 'vitest';
import type { Place } from '../places/place.ts';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checkGuessing } from './check-guessing.ts';
import { contentOf, fileOf, foundOf } from './fixtures/content-of.ts';

const cueWords = {
  joining: ['och '],
  reasons: ['eftersom'],
  calm: ['lugn'],
  superiors: ['chef'],
  firm: ['polis'],
};

/** Four options of one word each, of which the one at a place by turns is right. */
const question = (id: string, kind: 'single' | 'assess', turn: number, right: string) =>
  ({
    id,
    kind,
    options: [0, 1, 2, 3].map((place) => ({
      id: 'abcd'[place],
      text: place === turn % 4 ? right : 'Väntar',
      right: place === turn % 4,
      feedback: '',
    })),
  }) as unknown as Question;
const questions = (
  count: number,
  right: string,
  { kind = 'single' as 'single' | 'assess', area = 'bygg' } = {},
) =>
  Array.from({ length: count }, (_, index) => ({
    file: `${area}.yaml`,
    at: [],
    area,
    value: question(`${area}-${index}`, kind, index, right),
  }));

const tell = (content: Parameters<typeof contentOf>[0]) =>
  checkGuessing(contentOf({ cueWords, ...content })).map(
    ({ code, file, params }) => ({ code, file, ...params }) as Record<string, unknown>,
  );
const strategies = (content: Parameters<typeof contentOf>[0]) =>
  tell(content).map(({ area, strategy }) => `${area} ${strategy}`);

describe('what can be answered from its wording', () => {
  it('is nothing where every option reads the same, and not looked for without cues', () => {
    expect(tell({ questions: questions(60, 'Väntar') })).toEqual([]);
    expect(checkGuessing(contentOf({ questions: questions(60, 'Chefen') }))).toEqual([]);
    expect(tell({})).toEqual([]);
  });

  it.each([
    ['single', 19, 20],
    ['assess', 9, 10],
  ] as const)('is looked for in an area from so many items of %s on: not %i, but %i', (kind, few, enough) => {
    expect(strategies({ questions: questions(few, 'Chefen', { kind }) })).toEqual([]);
    expect(strategies({ questions: questions(enough, 'Chefen', { kind }) })).toContain('bygg superior');
  });

  it('is told with how far it leads, and how far it may', () => {
    const [found] = tell({ questions: questions(20, 'Chefen') }).filter(
      ({ strategy }) => strategy === 'superior',
    );
    expect(found).toMatchObject({
      code: 'I422',
      file: 'bygg.yaml',
      kind: 'single',
      area: 'bygg',
      strategy: 'superior',
      share: 1,
      most: 0.25 + 0.12,
    });
  });

  it('is looked for over all areas from sixty items on, with a smaller margin, and with the first that give it away', () => {
    const both = (count: number) => [
      ...questions(count, 'Chefen'),
      ...questions(count, 'Chefen', { area: 'vard' }),
    ];
    expect(strategies({ questions: both(29) }).filter((told) => told.startsWith('undefined'))).toEqual([]);
    const found = tell({ questions: both(30) }).filter(({ area }) => area === undefined);
    expect(found.map(({ strategy }) => strategy)).toEqual(expect.arrayContaining(['superior', 'words']));
    const words = found.find(({ strategy }) => strategy === 'words');
    expect(words).toMatchObject({ file: 'bygg.yaml', share: 1, most: 0.33 });
    expect(words?.['items']).toHaveLength(6);
    const inArea = tell({ questions: both(30) }).find(
      ({ area, strategy }) => area === 'vard' && strategy === 'words',
    );
    expect(inArea).toMatchObject({ file: 'vard.yaml', most: 0.42 });
    expect(inArea?.['items']).toSatisfy((ids: string[]) => ids.every((id) => id.startsWith('vard-')));
  });

  it('is the course’s: what an organisation adds does not count', () => {
    const found = [foundOf('bygg.yaml', 'questions', { organisation: 'provby' })];
    expect(tell({ questions: questions(20, 'Chefen'), found })).toEqual([]);
    expect(
      strategies({ questions: questions(20, 'Chefen'), found: [foundOf('bygg.yaml', 'questions')] }),
    ).toContain('bygg superior');
  });

  it('is looked for in the choices of cases, also by length alone', () => {
    const nodes = Array.from({ length: 60 }, (_, index) => ({
      id: `n${index}`,
      choices: [0, 1].map((place) => ({
        id: 'ab'[place],
        text: place === index % 2 ? 'Väntar lite' : 'Väntar',
        outcome: place === index % 2 ? 'good' : 'miss',
        to: '',
      })),
    }));
    const scenarios = [fileOf<Scenario>('fall.yaml', { id: 'fall', nodes }, { area: 'bygg' })];
    const told = tell({ questions: questions(1, 'Väntar'), scenarios });
    expect(
      told
        .filter(({ strategy }) => strategy === 'longest')
        .map(({ kind, area, share, most }) => [kind, area, share, most]),
    ).toEqual([
      ['choice', 'bygg', 1, 0.62],
      ['choice', undefined, 1, 0.56],
      ['choice', undefined, 1, 0.6],
    ]);
  });
});

describe('what names of details give away', () => {
  const places = (count: number, sign: string, other = 'Dörr') =>
    Array.from({ length: count }, (_, index) =>
      fileOf<Place>(
        `plats${index}.yaml`,
        {
          details: [0, 1, 2, 3].map((place) => ({
            id: `${place}`,
            name: place === index % 4 ? sign : other,
            verdict: place === index % 4 ? 'sign' : 'plain',
          })),
        },
        { area: 'bygg', slug: `plats${index}` },
      ),
    );

  it('is looked for from ten places on', () => {
    expect(tell({ places: places(9, 'Polisbil') })).toEqual([]);
    expect(tell({ places: places(10, 'Dörr') })).toEqual([]);
    expect(tell({ places: places(10, 'Polisbil') })).toEqual([
      { code: 'I940', file: 'plats0.yaml', share: 1, most: 0.35, places: 10 },
    ]);
  });
});
