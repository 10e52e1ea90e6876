import { describe, expect, it } from 'vitest';
import type { Question } from '../questions/question.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Guessable, measureChance, measureChoice, wordsOf } from './guessable.ts';
import { askChoice, trainChoice } from './linear-choice.ts';
import { listAllGuessable } from './list-guessable.ts';
import { listStrategies } from './strategies.ts';
import { findTellingWords } from './word-lift.ts';
import { askVerdictModel, trainVerdictModel } from './word-model.ts';

describe('what can be guessed', () => {
  const options = [
    { id: 'a', text: 'Ring', right: true, feedback: '' },
    { id: 'b', text: 'Vänta', right: false, feedback: '' },
  ];
  const question = (id: string, kind: string) => ({ id, kind, options }) as unknown as Question;
  const scenario = {
    id: 'fallet',
    nodes: [
      {
        id: 'dorr',
        choices: [
          { text: 'In', outcome: 'good' },
          { text: 'Hem', outcome: 'miss' },
        ],
      },
      { id: 'tom', choices: [] },
      { id: 'slut', ending: {} },
    ],
  } as unknown as Scenario;
  const told = [
    { text: 'Ring', isRight: true },
    { text: 'Vänta', isRight: false },
  ];

  it('is questions with one right option, actions and choices, area by area', () => {
    const questions = [
      { area: 'bygg', value: question('f1', 'single') },
      { area: 'vard', value: question('f2', 'assess') },
      { area: 'bygg', value: question('f3', 'multiple') },
      { area: 'bygg', value: question('f4', 'assess') },
    ];
    expect(
      listAllGuessable({
        questions,
        scenarios: [
          { area: 'bygg', value: scenario },
          { area: 'annat', value: scenario },
        ],
      }),
    ).toEqual([
      { id: 'f1', area: 'bygg', kind: 'single', options: told },
      { id: 'f4', area: 'bygg', kind: 'action', options: told },
      {
        id: 'fallet/dorr',
        area: 'bygg',
        kind: 'choice',
        options: [
          { text: 'In', isRight: true },
          { text: 'Hem', isRight: false },
        ],
      },
      { id: 'f2', area: 'vard', kind: 'action', options: told },
    ]);
  });
});

describe('how far guessing comes', () => {
  const item = (rights: string): Guessable => ({
    id: rights,
    area: 'a',
    kind: 'single',
    options: [...rights].map((letter, index) => ({ text: `ord ${index}`, isRight: letter === 'r' })),
  });

  it('is by chance the share of right options', () => {
    expect(measureChance([item('rwww'), item('rw')])).toBeCloseTo(0.375);
    expect(measureChance([])).toBe(0);
  });

  it('is by a score the share of right ones among the highest', () => {
    expect(measureChoice([item('rwww')], () => [3, 1, 1, 1])).toBe(1);
    expect(measureChoice([item('rwww')], () => [3, 3, 1, 1])).toBe(0.5);
    expect(measureChoice([item('rwww')], () => [1, 3, 1, 1])).toBe(0);
    expect(measureChoice([item('rw'), item('wr')], () => [2, 1])).toBe(0.5);
    expect(measureChoice([], () => [])).toBe(0);
  });

  it('reads words in small letters', () => {
    expect(wordsOf({ text: 'Ring Polisen, nu.', isRight: true })).toEqual(['ring', 'polisen', 'nu']);
  });
});

describe('the strategies', () => {
  const cues = {
    joining: ['och '],
    reasons: ['eftersom'],
    calm: ['lugn'],
    superiors: ['chef'],
    firm: ['polis'],
  };
  const scores = (text: string) =>
    Object.fromEntries(
      listStrategies(cues).map(({ name, score }) => [name, score({ text, isRight: false })]),
    );

  it('score an option by what it is made of', () => {
    expect(scores('Lugnt och stilla. Chefen ringer polisen, eftersom det brinner.')).toEqual({
      longest: 62,
      shortest: -62,
      joining: 1,
      'no-reason': -1,
      calm: 1,
      'one-sentence': -2,
      superior: 1,
      'avoids-firm': -1,
    });
    expect(scores('Ring')).toEqual({
      longest: 4,
      shortest: -4,
      joining: 0,
      'no-reason': -0,
      calm: 0,
      'one-sentence': -1,
      superior: 0,
      'avoids-firm': -0,
    });
  });
});

describe('a model of choices', () => {
  const known = (right: string, wrong: string) => [
    { features: [[right, 1]] as const, isRight: true },
    { features: [[wrong, 1]] as const, isRight: false },
  ];

  it('learns what right ones have in common', () => {
    const model = trainChoice([known('a', 'b'), known('a', 'c')]);
    expect(model.get('a')).toBeGreaterThan(0.5);
    expect(model.get('b')).toBeLessThan(0);
    expect(model.get('b')).toBeCloseTo(model.get('c') ?? 0, 1);
    expect(model.has('d')).toBe(false);
    const [first = 0, second = 0] = askChoice(model, [[['a', 1]], [['d', 1]]]);
    expect(first + second).toBeCloseTo(1);
    expect(first).toBeCloseTo(1 / (1 + Math.exp(-(model.get('a') ?? 0))));
  });

  it('shares what is right between several', () => {
    const model = trainChoice([
      [
        { features: [['a', 1]], isRight: true },
        { features: [['b', 1]], isRight: true },
        { features: [['c', 1]], isRight: false },
      ],
    ]);
    expect(model.get('a')).toBeCloseTo(model.get('b') ?? 0);
    expect(model.get('c')).toBeLessThan(model.get('a') ?? 0);
  });

  it('asks nothing of a model that has learnt nothing', () => {
    expect(askChoice(new Map(), [[['a', 1]], [['b', 5]]])).toEqual([0.5, 0.5]);
    expect(trainChoice([])).toEqual(new Map());
  });
});

describe('a model of verdicts', () => {
  it('learns which words go with which verdict', () => {
    const model = trainVerdictModel(
      [
        ['Lagret är tomt.', 'signal'],
        ['Ingen svarar.', 'unclear'],
        ['Allt är betalt.', 'innocent'],
      ].flatMap(([situation = '', truth]) =>
        Array.from({ length: 3 }, () => ({ situation, truth: truth as 'signal' })),
      ),
    );
    expect(
      ['Det är tomt.', 'Hon svarar.', 'Det är betalt.'].map((situation) => askVerdictModel(model, situation)),
    ).toEqual(['signal', 'unclear', 'innocent']);
  });
});

describe('words that tell', () => {
  const items = (count: number, right: number): Guessable[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `${index}`,
      area: 'a',
      kind: 'single',
      options: [{ text: 'Ring ring', isRight: index < right }],
    }));

  it.each([
    [8, 5, true],
    [8, 4, false],
    [7, 7, false],
    [10, 1, false],
    [11, 1, true],
    [8, 0, true],
  ])(
    'stand in eight options or more, mostly right or hardly ever: of %i in %i',
    (count, right, isTelling) => {
      const found = findTellingWords(items(count, right));
      expect(found).toEqual(
        isTelling
          ? [
              { words: 'ring', options: count, right },
              { words: 'ring ring', options: count, right },
            ]
          : [],
      );
    },
  );

  it('are told with the most frequent first', () => {
    const more = items(8, 8).map((item) => ({
      ...item,
      options: [
        { text: 'Vänta', isRight: true },
        { text: 'Ring', isRight: true },
      ],
    }));
    expect(findTellingWords([...more, ...items(1, 1)]).map(({ words, options }) => [words, options])).toEqual(
      [
        ['ring', 9],
        ['vänta', 8],
      ],
    );
  });
});
