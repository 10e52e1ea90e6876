import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../questions/question.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';
import { pickAcrossAreas } from './pick-across-areas.ts';

const question = (id: string, truth: Truth): Question => ({
  kind: 'single',
  id,
  truth,
  situation: '',
  prompt: '',
  options: [],
  signs: [],
  lesson: '',
  sources: [],
});

/** An area with as many questions of each truth. */
const bankOf = (area: string, each: number): Question[] =>
  TRUTHS.flatMap((truth) =>
    Array.from({ length: each }, (_, index) => question(`${area}-${truth}-${index}`, truth)),
  );

const banks = fc
  .array(fc.array(fc.constantFrom(...TRUTHS), { maxLength: 12 }), { maxLength: 5 })
  .map((areas) =>
    areas.map((truths, area) => truths.map((truth, index) => question(`a${area}-${index}`, truth))),
  );
const seeds = fc.nat({ max: 2 ** 32 - 1 });
const isDismissal = ({ truth }: Question) => truth !== 'signal';

describe('a round over several areas', () => {
  it('has as many questions as were asked for, or all there are, and none twice', () => {
    fc.assert(
      fc.property(banks, fc.nat({ max: 30 }), seeds, (areas, count, seed) => {
        const picked = pickAcrossAreas(areas, count, seed);
        expect(picked).toHaveLength(Math.min(count, areas.flat().length));
        expect(new Set(picked.map(({ id }) => id)).size).toBe(picked.length);
      }),
    );
  });

  it('is the same for the same seed, in whatever order areas and questions are listed', () => {
    fc.assert(
      fc.property(banks, fc.nat({ max: 30 }), seeds, (areas, count, seed) => {
        const reversed = areas.map((bank) => bank.toReversed()).toReversed();
        expect(pickAcrossAreas(reversed, count, seed)).toEqual(pickAcrossAreas(areas, count, seed));
      }),
    );
  });

  it('never has fewer than 40 or more than 60 per cent that are not signals, where the areas allow it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 20 }), seeds, (count, seed) => {
        const picked = pickAcrossAreas([bankOf('a', 10), bankOf('b', 10)], count, seed);
        const dismissals = picked.filter(isDismissal).length;
        expect(dismissals).toBeGreaterThanOrEqual(count * 0.4);
        expect(dismissals).toBeLessThanOrEqual(Math.max(count * 0.6, Math.ceil(count * 0.4)));
      }),
    );
  });

  it('lets the seed decide how many are signals', () => {
    const numbers = new Set(
      Array.from(
        { length: 60 },
        (_, seed) => pickAcrossAreas([bankOf('a', 20)], 20, seed).filter(isDismissal).length,
      ),
    );
    expect([...numbers].sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 12]);
  });

  it('has innocent and unclear cases by turns, at most one more of either', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 20 }), seeds, (count, seed) => {
        const picked = pickAcrossAreas([bankOf('a', 10), bankOf('b', 10)], count, seed);
        const of = (truth: Truth) => picked.filter((candidate) => candidate.truth === truth).length;
        expect(Math.abs(of('innocent') - of('unclear'))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lets the areas take turns', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const areas = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((area) => bankOf(area, 6));
        const perArea = areas.map((bank) => {
          const ids = new Set(bank.map(({ id }) => id));
          return pickAcrossAreas(areas, 20, seed).filter(({ id }) => ids.has(id)).length;
        });
        expect(Math.min(...perArea)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...perArea)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('fills in innocent cases for unclear ones before signals', () => {
    const bank = [
      ...Array.from({ length: 10 }, (_, index) => question(`i${index}`, 'innocent')),
      ...Array.from({ length: 10 }, (_, index) => question(`s${index}`, 'signal')),
    ];
    for (const seed of [1, 2, 3, 4, 5])
      expect(pickAcrossAreas([bank], 10, seed).filter(isDismissal).length).toBeGreaterThanOrEqual(4);
  });
});
