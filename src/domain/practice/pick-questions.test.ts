import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import type { Question } from '../questions/question.ts';
import { TRUTHS, type Truth } from '../words/vocabulary.ts';
import { pickQuestions } from './pick-questions.ts';

function bankOf(truths: readonly Truth[]): Question[] {
  return truths.map((truth, place) => ({
    id: `q-${place}`,
    truth,
    kind: 'single',
    situation: '',
    prompt: '',
    signs: [],
    lesson: 'l',
    sources: [],
    options: [],
  }));
}
const truths = fc.array(fc.constantFrom(...TRUTHS), { maxLength: 40 });
const count = fc.integer({ min: 0, max: 45 });
const isDismissal = (question: Question) => question.truth !== 'signal';

describe('a practice round', () => {
  it('has as many questions as asked for, or all there are, and none twice', () => {
    fc.assert(
      fc.property(truths, count, fc.integer(), (cases, asked, seed) => {
        const bank = bankOf(cases);
        const round = pickQuestions([...bank, ...bank], asked, seed);
        expect(round).toHaveLength(Math.min(asked, bank.length));
        expect(new Set(round.map((question) => question.id)).size).toBe(round.length);
      }),
    );
  });

  it('has at least a third innocent or unclear cases, and a third signals, where the bank allows', () => {
    const branches = new Branches<'several'>();
    fc.assert(
      fc.property(truths, count, fc.integer(), (cases, asked, seed) => {
        const bank = bankOf(cases);
        const round = pickQuestions(bank, asked, seed);
        const dismissals = round.filter(isDismissal).length;
        const available = bank.filter(isDismissal).length;
        expect(dismissals).toBeGreaterThanOrEqual(Math.min(available, round.length / 3));
        if (asked >= 2) {
          branches.enter('several');
          expect(round.length - dismissals).toBeGreaterThanOrEqual(
            Math.min(bank.length - available, round.length / 3),
          );
        }
      }),
    );
    expect(branches.met).toEqual(['several']);
  });

  it('is the same for the same seed, in whatever order the bank is listed', () => {
    fc.assert(
      fc.property(truths, count, fc.integer(), (cases, asked, seed) => {
        const bank = bankOf(cases);
        expect(pickQuestions(bank.toReversed(), asked, seed)).toEqual(pickQuestions(bank, asked, seed));
      }),
    );
  });

  it('differs between seeds and does not tell the cases by their place', () => {
    const bank = bankOf(Array.from({ length: 30 }, (_, place) => TRUTHS[place % 3] as Truth));
    const rounds = Array.from({ length: 60 }, (_, seed) => pickQuestions(bank, 9, seed));
    expect(new Set(rounds.map((round) => round.map(({ id }) => id).join())).size).toBe(60);
    for (let place = 0; place < 9; place += 1) {
      const seen = new Set(rounds.map((round) => isDismissal(round[place] as Question)));
      expect(seen.size).toBe(2);
    }
  });
});
