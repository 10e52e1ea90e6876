import { describe, expect, it } from 'vitest';
import type { Question } from '../questions/question.ts';
import { draftQuestion } from './draft-question.ts';

const base = {
  id: 'prov-f01',
  truth: 'innocent',
  situation: 'Lagret är tomt.',
  prompt: 'Vad gör du?',
  signs: [],
  lesson: 'prov-forsta',
  sources: [],
} as const satisfies Partial<Question>;

const options = [
  { id: 'a', text: 'Frågar.', right: true, feedback: 'Då får du veta.' },
  { id: 'b', text: 'Går.', right: false, mistake: 'miss', feedback: 'Då får du inget veta.' },
] as const;

/** Everything after the situation and the prompt, as role, letter, text, key and what is told. */
const choices = (question: object) =>
  draftQuestion({ ...base, signs: [], sources: [], ...question } as unknown as Question, ['questions', 0])
    .slice(2)
    .map(({ role, letter, text, key, feedback }) => [role, letter, text.join(''), key, feedback]);

const OPTIONS = [
  ['option', 'a', 'Frågar.', 'right', 'Då får du veta.'],
  ['option', 'b', 'Går.', 'miss', 'Då får du inget veta.'],
];

describe('a question in the copy', () => {
  it('begins with its situation and its prompt, each where it is written', () => {
    const question = { ...base, signs: [], sources: [], kind: 'single', options: [...options] } as Question;
    expect(draftQuestion(question, ['questions', 0]).slice(0, 2)).toEqual([
      { role: 'situation', at: ['questions', 0, 'situation'], text: ['Lagret är tomt.'] },
      { role: 'prompt', at: ['questions', 0, 'prompt'], text: ['Vad gör du?'] },
    ]);
  });

  it.each(['single', 'multiple'])('of the kind %s has every option with its key', (kind) => {
    expect(choices({ kind, options })).toEqual(OPTIONS);
  });

  it('of the kind assess has a verdict for every truth, then the options', () => {
    const verdicts = { signal: 'Nej.', unclear: 'Inte heller.', innocent: 'Ja.' };
    expect(choices({ kind: 'assess', verdicts, options })).toEqual([
      ['verdict', undefined, 'Nej.', 'signal', undefined],
      ['verdict', undefined, 'Inte heller.', 'unclear', undefined],
      ['verdict', undefined, 'Ja.', 'innocent', undefined],
      ...OPTIONS,
    ]);
  });

  it('of the kind order has the steps in the right order', () => {
    const steps = [{ id: 'a', text: 'Skriv.', feedback: 'Först.' }];
    expect(choices({ kind: 'order', steps })).toEqual([['step', 'a', 'Skriv.', undefined, 'Först.']]);
  });

  it('of the kind match has the choices, and the pairs with the right one', () => {
    const question = {
      kind: 'match',
      choices: [{ id: 'a', text: 'IVO' }],
      pairs: [{ id: 'a', text: 'Tillstånd', choice: 'a', feedback: 'IVO prövar dem.' }],
    };
    expect(choices(question)).toEqual([
      ['choice', 'a', 'IVO', undefined, undefined],
      ['pair', 'a', 'Tillstånd → IVO', undefined, 'IVO prövar dem.'],
    ]);
  });

  it('of the kind gap has the text, and each gap with its fillings and what explains them', () => {
    const gaps = [{ id: 'a', options, feedback: 'Det syntes.' }];
    expect(choices({ kind: 'gap', text: 'Jag {a}.', gaps })).toEqual([
      ['paragraph', undefined, 'Jag {a}.', undefined, undefined],
      ['gap', 'a: a', 'Frågar.', 'right', undefined],
      ['gap', 'a: b', 'Går.', 'miss', undefined],
      ['gap', 'a', 'Det syntes.', undefined, undefined],
    ]);
  });

  it('of the kind spot has every row, with whether it is to be marked', () => {
    const rows = [
      { id: 'a', cells: ['Må', '3'], right: false, feedback: 'Vanligt.' },
      { id: 'b', cells: ['Ti', '9'], right: true, feedback: 'För många.' },
    ];
    expect(choices({ kind: 'spot', caption: 'Lista', columns: ['Dag', 'Antal'], rows })).toEqual([
      ['caption', undefined, 'Lista', undefined, undefined],
      ['row', undefined, 'Dag | Antal', undefined, undefined],
      ['row', 'a', 'Må | 3', 'no-mark', 'Vanligt.'],
      ['row', 'b', 'Ti | 9', 'right', 'För många.'],
    ]);
  });
});
