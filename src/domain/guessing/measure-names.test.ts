import { describe, expect, it } from 'vitest';
import type { CueWords } from '../language/cue-words.ts';
import { measureNames, toGuessableNames } from './measure-names.ts';

const cues: CueWords = {
  joining: ['och'],
  reasons: ['för att'],
  calm: ['lugn'],
  superiors: ['chef'],
  firm: ['polis'],
};

const place = (id: string, signs: readonly string[], others: readonly string[]) =>
  toGuessableNames(id, 'a', {
    details: [
      ...signs.map((name) => ({ name, verdict: 'sign' as const })),
      ...others.map((name) => ({ name, verdict: 'plain' as const })),
    ].map((detail, index) => ({ ...detail, id: `d${index}`, box: [], what: '', why: '' })),
  });

describe('names of details', () => {
  it('that say nothing give no guesser more than chance', () => {
    const alike = Array.from({ length: 6 }, (_, index) =>
      place(`p${index}`, ['Dörren'], ['Dörren', 'Dörren']),
    );
    const { chance, strategies, wordModel } = measureNames(alike, cues);
    expect(chance).toBeCloseTo(1 / 3);
    expect(wordModel).toBeCloseTo(1 / 3);
    expect(strategies.longest).toBeCloseTo(1 / 3);
  });

  it('that are longer for signs are found by whoever takes the longest', () => {
    const long = [place('p', ['Dörren som är blockerad'], ['Dörren', 'Katten'])];
    expect(measureNames(long, cues).strategies.longest).toBe(1);
    expect(measureNames(long, cues).strategies.shortest).toBe(0);
  });

  it('that have the same word for every sign are learnt from the other places', () => {
    const told = Array.from({ length: 6 }, (_, index) =>
      place(`p${index}`, [`Dolda saken ${index}`], [`Vanlig sak ${index}`, `Annan sak ${index}`]),
    );
    expect(measureNames(told, cues).wordModel).toBe(1);
  });
});
