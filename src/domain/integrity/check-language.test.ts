import { describe, expect, it } from 'vitest';
import type { ProseBlock } from '../course/body.ts';
import { checkLanguage, countBodyWords, measureBody } from './check-language.ts';
import { bodyOf, contentOf, proseOf } from './fixtures/content-of.ts';

const words = (count: number, word = 'ord') => Array.from({ length: count }, () => word).join(' ');

const tellBody = (blocks: ProseBlock[], collection = 'guides') =>
  checkLanguage(contentOf({ bodies: [{ file: 'a.mdx', collection, body: bodyOf({ blocks }) }] })).map(
    ({ code, line, severity, params }) => [code, line, severity, params],
  );
const tellText = (text: string, more: { isQuoted?: true } = {}) =>
  checkLanguage(contentOf({ texts: [{ file: 'a.yaml', path: ['text', 1], text, ...more }] })).map(
    ({ code, path, severity, params }) => [code, path.join('.'), severity, params],
  );

describe('quotation marks', () => {
  const finding = (text: string, corrected: string) => ({ text, corrected });

  it('are Swedish, in data and in texts', () => {
    expect(tellText('Han sa ”nej”.')).toEqual([]);
    expect(tellText('Han sa "nej".')).toEqual([
      ['I701', 'text.1', 'error', finding('Han sa "nej".', 'Han sa ”nej”.')],
    ]);
    expect(tellBody([proseOf('Först.\nHan sa «nej».', 4)])).toEqual([
      ['I701', 5, 'error', finding('Han sa «nej».', 'Han sa ”nej”.')],
    ]);
  });

  it('are Swedish in invented documents and headings, too', () => {
    expect(tellText('"Nej"', { isQuoted: true }).map(([code]) => code)).toEqual(['I701']);
    expect(tellBody([proseOf('"Nej"', 1, { kind: 'heading' })]).map(([code]) => code)).toEqual(['I701']);
  });

  it('are told with some words around them', () => {
    const told = (text: string) =>
      tellText(text, { isQuoted: true }).map(([, , , params]) => (params as { text: string }).text);
    const short = `${'a'.repeat(77)} "b`;
    expect(told(short)).toEqual([short]);
    const long = `${'a '.repeat(20)}"nej" ${'b '.repeat(40)}`;
    expect(told(long)).toEqual([`…${'a '.repeat(10)}"nej"${' b'.repeat(22)}…`]);
    const last = `${'b '.repeat(40)}"nej"`;
    expect(told(last)).toEqual([`…${'b '.repeat(10)}"nej"`]);
    const first = `"nej" ${'b '.repeat(40)}`;
    expect(told(first)).toEqual([`"nej"${' b'.repeat(32)}…`]);
    expect(told(`Rad ett.\n  Han sa "nej".  \nRad tre.`)).toEqual(['Han sa "nej".']);
  });
});

describe('a sentence', () => {
  it('has thirty words at the most', () => {
    expect(tellText(`${words(30)}.`)).toEqual([]);
    expect(tellText(`Först. Sedan ${words(30)}.`)).toEqual([
      ['I702', 'text.1', 'warning', { words: 31, max: 30, start: 'Sedan ord ord ord ord ord …' }],
    ]);
  });

  it('is told with its line, but not in a heading or in what somebody else says', () => {
    const text = `Först.\nSedan ${words(30)}.`;
    expect(tellBody([proseOf(text, 7)]).map(([code, line]) => [code, line])).toEqual([['I702', 8]]);
    expect(tellBody([proseOf(text, 7, { kind: 'list-item' })])).toHaveLength(1);
    for (const kind of ['heading', 'cell', 'attribute'] as const)
      expect(tellBody([proseOf(text, 7, { kind })])).toEqual([]);
    expect(tellBody([proseOf(text, 7, { isQuoted: true })])).toEqual([]);
    expect(tellText(text, { isQuoted: true })).toEqual([]);
  });
});

describe('a paragraph', () => {
  it('has 110 words at the most', () => {
    const sentences = `${words(22)}. `.replace('ord', 'Ord').repeat(5);
    expect(tellBody([proseOf(sentences, 2)])).toEqual([]);
    expect(tellBody([proseOf(`${sentences} Slut.`, 2)])).toEqual([
      ['I703', 2, 'warning', { words: 111, max: 110 }],
    ]);
    expect(tellText(`${sentences} Slut.`)).toEqual([]);
  });
});

describe('an exclamation mark', () => {
  it('is told of, with its line', () => {
    expect(tellText('Ring!')).toEqual([['I706', 'text.1', 'warning', { text: 'Ring!' }]]);
    expect(tellBody([proseOf('Gå ut.\nRing! Nu!', 3)])).toEqual([
      ['I706', 4, 'warning', { text: 'Ring! Nu!' }],
    ]);
    expect(tellText('Ring!', { isQuoted: true })).toEqual([]);
    expect(tellText('!')).toHaveLength(1);
  });
});

describe('the text of a sign', () => {
  it.each([
    [0, false],
    [39, true],
    [40, false],
    [90, false],
    [91, true],
  ])('of %i words is told of: %s', (count, isTold) => {
    const sentence = `${words(10)}. `.replace('ord', 'Ord');
    const text = `${sentence.repeat(Math.floor(count / 10))}${words(count % 10)}`;
    const expected = [['I509', 3, 'warning', { words: count, min: 40, max: 90 }]];
    expect(tellBody([proseOf(text, 3)], 'signs')).toEqual(isTold ? expected : []);
    expect(tellBody([proseOf(text, 3)], 'guides')).toEqual([]);
  });
});

describe('a lesson', () => {
  /** So many words in sentences of five, of which some are long. */
  const blocksOf = (count: number, long = 0): ProseBlock[] =>
    Array.from({ length: count / 5 }, (_, index) =>
      proseOf(`${index < long ? 'Signalerna' : 'Ord'} ${words(4)}.`, index + 1),
    );

  it.each([
    [345, 'warning'],
    [350, undefined],
    [650, undefined],
    [655, 'error'],
  ])('of %i words is told of: %s', (count, severity) => {
    const expected = [['I705', undefined, severity, { words: count, min: 350, max: 650 }]];
    expect(tellBody(blocksOf(count), 'lessons')).toEqual(severity ? expected : []);
    expect(tellBody(blocksOf(count))).toEqual([]);
  });

  it('is no harder to read than a newspaper', () => {
    const hard = (long: number) =>
      blocksOf(400).map((block, index) => {
        if (index >= long) return block;
        return proseOf(`Signalerna ${words(4, 'fakturor')}.`, index);
      });
    // Five words a sentence, and 200 of 400 words long: LIX 55.
    expect(tellBody(hard(40), 'lessons')).toEqual([
      ['I704', undefined, 'error', { lix: 55, max: 45, wordsPerSentence: 5, longWordShare: 0.5 }],
    ]);
    expect(tellBody(hard(32), 'lessons')).toEqual([]);
    expect(tellBody(hard(33), 'lessons')).toHaveLength(1);
  });

  it('with few words of its own is not measured', () => {
    const prose = (count: number) => Array.from({ length: count / 5 }, () => proseOf(words(5, 'signalerna')));
    const cells = Array.from({ length: 70 }, () => proseOf(words(5), 1, { kind: 'cell' }));
    expect(tellBody([...prose(95), ...cells], 'lessons')).toEqual([]);
    expect(tellBody([...prose(100), ...cells], 'lessons').map(([code]) => code)).toEqual(['I704']);
  });
});

describe('the words of a body', () => {
  const body = bodyOf({
    blocks: [
      proseOf('Ett två tre.'),
      proseOf('Fyra', 2, { kind: 'heading' }),
      proseOf('Fem signalerna', 3, { kind: 'list-item' }),
      proseOf('Sju', 4, { isQuoted: true }),
    ],
  });

  it('are all that a reader meets', () => {
    expect(countBodyWords(body)).toBe(7);
  });

  it('are measured where they are running prose', () => {
    expect(measureBody(body)).toEqual({
      words: 5,
      sentences: 2,
      longWordShare: 0.2,
      wordsPerSentence: 2.5,
      lix: 23,
    });
  });
});
