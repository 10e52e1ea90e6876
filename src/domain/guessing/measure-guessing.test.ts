import { describe, expect, it } from 'vitest';
import { type Guessable, measureChance, measureChoice } from './guessable.ts';
import { measureGuessing } from './measure-guessing.ts';
import { countWordsLike, listStrategies } from './strategies.ts';
import { findTellingWords } from './word-lift.ts';
import { askWordModel, trainWordModel } from './word-model.ts';

const cues = {
  joining: ['och '],
  reasons: ['eftersom'],
  calm: ['anteckna'],
  superiors: ['chef'],
  firm: ['polis', 'stopp'],
};

/** An item whose first option is right. */
const item = (id: string, area: string, ...texts: string[]): Guessable => ({
  id,
  area,
  kind: 'single',
  options: texts.map((text, place) => ({ text, isRight: place === 0 })),
});

describe('strategies', () => {
  const one = item(
    'a',
    'bygg',
    'Antecknar tiden och ringer chefen.',
    'Stoppar bilen. Ringer polisen.',
    'Väntar.',
  );
  const share = (name: string) => {
    const strategy = listStrategies(cues).find((other) => other.name === name);
    return strategy ? measureChoice([one], ({ options }) => options.map(strategy.score)) : undefined;
  };

  it('take what is longest, joins two things, sounds calm or names a superior', () => {
    expect(share('longest')).toBe(1);
    expect(share('shortest')).toBe(0);
    expect(share('joining')).toBe(1);
    expect(share('calm')).toBe(1);
    expect(share('superior')).toBe(1);
  });

  it('draw among those that are alike, which gives the expected value', () => {
    expect(share('no-reason')).toBeCloseTo(1 / 3);
    expect(share('one-sentence')).toBe(0.5);
    expect(share('avoids-firm')).toBe(0.5);
  });

  it('take a cue with a space at its end for a whole word, and another for a beginning', () => {
    expect(countWordsLike({ text: 'Och ochra och', isRight: true }, ['och '])).toBe(2);
    expect(countWordsLike({ text: 'Polisens polishund', isRight: true }, ['polis'])).toBe(2);
  });
});

it('says what chance gives, also where several options are right', () => {
  const two = { ...item('b', 'bygg', 'x', 'y', 'z', 'q') };
  const halfRight = {
    ...two,
    options: two.options.map((option, place) => ({ ...option, isRight: place < 2 })),
  };
  expect(measureChance([two, halfRight])).toBeCloseTo((0.25 + 0.5) / 2);
});

describe('the word model', () => {
  const cueIn = (area: string, right: string) =>
    Array.from({ length: 8 }, (_, number) =>
      item(
        `${area}-${number}`,
        area,
        `Antecknar ${right} ${number}.`,
        `Ringer bilen ${number}.`,
        `Väntar ${number}.`,
      ),
    );

  it('learns a word that keys have in common, and finds it in an area that it has not seen', () => {
    const report = measureGuessing([...cueIn('bygg', 'tid'), ...cueIn('vard', 'plats')], cues);
    expect(report.byArea.get('vard')?.wordModel).toBe(1);
    expect(report.bank.wordModel).toBe(1);
    expect(report.givenAway).toHaveLength(16);
    expect(report.givenAway[0]?.certainty).toBeGreaterThan(0.5);
  });

  it('is never trained on the area that it is asked about', () => {
    // In each area another word is the key's: nothing that is learnt elsewhere helps.
    const items = [
      ...cueIn('bygg', 'x').map((one) => ({ ...one, options: one.options.toReversed() })),
      item('v1', 'vard', 'Blå.', 'Röd.', 'Grå.'),
      item('v2', 'vard', 'Blå.', 'Röd.', 'Grå.'),
    ];
    expect(measureGuessing(items, cues).byArea.get('vard')?.wordModel).toBeCloseTo(1 / 3);
  });

  it('gives the same for the same items, and chances that are 1 together', () => {
    const items = cueIn('bygg', 'tid');
    const chances = askWordModel(trainWordModel(items), item('z', 'vard', 'Antecknar.', 'Ringer.', 'Ler.'));
    expect(chances).toEqual(
      askWordModel(trainWordModel(items), item('z', 'vard', 'Antecknar.', 'Ringer.', 'Ler.')),
    );
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  });
});

it('finds words that are nearly always wrong or mostly right', () => {
  const items = Array.from({ length: 8 }, (_, number) =>
    item(`q${number}`, 'bygg', `Prövar ${number}.`, `Frågar ${number}, eftersom det är sent.`),
  );
  const words = findTellingWords(items).map((lift) => lift.words);
  expect(words).toContain('prövar');
  expect(words).toContain('eftersom det');
  expect(findTellingWords(items.slice(1)).map((lift) => lift.words)).not.toContain('prövar');
});
