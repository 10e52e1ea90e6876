import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Branches } from '../fixtures/branches.ts';
import type { Score } from '../questions/score.ts';
import type { ScoredAnswer } from '../questions/summarise-results.ts';
import type { Mistake, Truth } from '../words/vocabulary.ts';
import {
  judgeTendency,
  LEAST_CASES,
  LEAST_TOGETHER,
  measureSensitivity,
  TENDENCY_CRITERION,
  type Tendency,
} from './judge-tendency.ts';
import { type JudgementTally, tallyJudgements } from './tally-judgements.ts';

const tallyOf = (hits: number, misses: number, falseAlarms: number, dismissals: number): JudgementTally => ({
  hits,
  misses,
  falseAlarms,
  dismissals,
});
const number = fc.nat({ max: 60 });
const tallies = fc.tuple(number, number, number, number).map((numbers) => tallyOf(...numbers));

/** The probability of at most `z` for a standard normal variable, by Simpson's rule. */
function normalProbability(z: number): number {
  const steps = 400;
  const width = (z + 8) / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const from = -8 + step * width;
    sum += ((density(from) + 4 * density(from + width / 2) + density(from + width)) * width) / 6;
  }
  return sum;
}

function binomial(n: number, p: number): number[] {
  return Array.from({ length: n + 1 }, (_, k) => {
    let ways = 1;
    for (let factor = 0; factor < k; factor += 1) ways *= (n - factor) / (factor + 1);
    return ways * p ** k * (1 - p) ** (n - k);
  });
}

/** Signals and other cases of *Signal eller inte?*, where every situation counts. */
const FULL_ROUNDS = [
  [7, 13],
  [8, 12],
] as const;

/** Every number of signals and other cases from which a tendency is told in a round of twenty questions. */
const ROUNDS = [17, 18, 19, 20].flatMap((together) =>
  Array.from(
    { length: together - 2 * LEAST_CASES + 1 },
    (_, more) => [LEAST_CASES + more, together - LEAST_CASES - more] as const,
  ),
);

/** How often somebody with these d′ and c is told each tendency, over every outcome of a round. */
function chances(
  sensitivity: number,
  criterion: number,
  signals: number,
  others: number,
): Record<Tendency, number> {
  const hits = binomial(signals, normalProbability(sensitivity / 2 - criterion));
  const falseAlarms = binomial(others, normalProbability(-sensitivity / 2 - criterion));
  const told = { 'too-few': 0, 'too-cautious': 0, 'too-suspicious': 0, balanced: 0, scattered: 0 };
  for (const [h, hitChance] of hits.entries())
    for (const [f, falseAlarmChance] of falseAlarms.entries())
      told[judgeTendency(tallyOf(h, signals - h, f, others - f))] += hitChance * falseAlarmChance;
  return told;
}

describe('d′ and c', () => {
  it('are finite for every tally, also an empty one', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const { sensitivity, criterion } = measureSensitivity(tally);
        expect(Number.isFinite(sensitivity) && Number.isFinite(criterion)).toBe(true);
      }),
    );
  });

  it('agree with a case worked out by hand: 9 of 10 signals, 3 false alarms of 10', () => {
    // z(9.5/11) = 1.0968, z(3.5/11) = -0.4728
    const { sensitivity, criterion } = measureSensitivity(tallyOf(9, 1, 3, 7));
    expect(sensitivity).toBeCloseTo(1.5696, 3);
    expect(criterion).toBeCloseTo(-0.312, 3);
  });

  it('mirror each other: exchanging the two kinds of mistakes turns the sign of c and leaves d′', () => {
    fc.assert(
      fc.property(tallies, ({ hits, misses, falseAlarms, dismissals }) => {
        const one = measureSensitivity(tallyOf(hits, misses, falseAlarms, dismissals));
        const other = measureSensitivity(tallyOf(dismissals, falseAlarms, misses, hits));
        expect(other.sensitivity).toBeCloseTo(one.sensitivity, 4);
        expect(other.criterion).toBeCloseTo(-one.criterion, 4);
      }),
    );
  });

  it('turn towards suspicion with every false alarm, and towards caution with every miss', () => {
    const branches = new Branches<'dismissals' | 'hits'>();
    fc.assert(
      fc.property(tallies, (tally) => {
        const { hits, misses, falseAlarms, dismissals } = tally;
        const { criterion } = measureSensitivity(tally);
        if (dismissals > 0) {
          branches.enter('dismissals');
          expect(
            measureSensitivity(tallyOf(hits, misses, falseAlarms + 1, dismissals - 1)).criterion,
          ).toBeLessThan(criterion);
        }
        if (hits > 0) {
          branches.enter('hits');
          expect(
            measureSensitivity(tallyOf(hits - 1, misses + 1, falseAlarms, dismissals)).criterion,
          ).toBeGreaterThan(criterion);
        }
      }),
    );
    expect(branches.met).toEqual(['dismissals', 'hits']);
  });
});

describe('a tendency', () => {
  it('is not told from too few cases of either kind', () => {
    expect(judgeTendency(tallyOf(0, 0, 0, 0))).toBe('too-few');
    expect(judgeTendency(tallyOf(0, LEAST_CASES - 1, 0, 40))).toBe('too-few');
    expect(judgeTendency(tallyOf(40, 0, LEAST_CASES - 1, 0))).toBe('too-few');
    expect(judgeTendency(tallyOf(LEAST_CASES, 0, 0, LEAST_CASES))).toBe('too-few');
    expect(judgeTendency(tallyOf(LEAST_CASES, 0, 0, LEAST_TOGETHER - LEAST_CASES))).toBe('balanced');
  });

  it('is told of those who see signals everywhere, or nowhere', () => {
    expect(judgeTendency(tallyOf(10, 0, 10, 0))).toBe('too-suspicious');
    expect(judgeTendency(tallyOf(0, 10, 0, 10))).toBe('too-cautious');
    expect(judgeTendency(tallyOf(12, 0, 3, 5))).toBe('too-suspicious');
    expect(judgeTendency(tallyOf(4, 6, 0, 10))).toBe('too-cautious');
  });

  it('is neither praise nor blame for somebody who tosses a coin', () => {
    expect(judgeTendency(tallyOf(5, 5, 5, 5))).toBe('scattered');
  });

  it('never turns towards caution when one more case was a false alarm', () => {
    const branches = new Branches<'too-cautious' | 'too-suspicious'>();
    fc.assert(
      fc.property(tallies, (tally) => {
        const { hits, misses, falseAlarms, dismissals } = tally;
        fc.pre(dismissals > 0 && judgeTendency(tally) !== 'too-few');
        const after = judgeTendency(tallyOf(hits, misses, falseAlarms + 1, dismissals - 1));
        if (judgeTendency(tally) === 'too-suspicious') {
          branches.enter('too-suspicious');
          expect(after).toBe('too-suspicious');
        }
        if (after === 'too-cautious') {
          branches.enter('too-cautious');
          expect(judgeTendency(tally)).toBe('too-cautious');
        }
      }),
    );
    expect(branches.met).toEqual(['too-cautious', 'too-suspicious']);
  });

  it('begins where one kind of mistake is some four times as common as the other', () => {
    for (const [sensitivity, times] of [
      [1, 3.6],
      [2, 5.6],
    ] as const) {
      const falseAlarms = normalProbability(-sensitivity / 2 + TENDENCY_CRITERION);
      const misses = 1 - normalProbability(sensitivity / 2 + TENDENCY_CRITERION);
      expect(falseAlarms / misses).toBeCloseTo(times, 1);
    }
  });

  it('is told to less than one in ten of those who have none, counted over all outcomes', () => {
    for (const [signals, others] of ROUNDS)
      for (const sensitivity of [1, 2, 3]) {
        const told = chances(sensitivity, 0, signals, others);
        expect(
          told['too-suspicious'] + told['too-cautious'],
          `${signals} + ${others}, d′ ${sensitivity}`,
        ).toBeLessThan(0.1);
      }
  });

  /** How often somebody with c = ±1 is told so, at the least. */
  const leastTold = ([signals, others]: readonly [number, number]) =>
    Math.min(
      ...[1, 2].flatMap((sensitivity) => [
        chances(sensitivity, -1, signals, others)['too-suspicious'],
        chances(sensitivity, 1, signals, others)['too-cautious'],
      ]),
    );

  it('is told to three in four of those whose c is 1 after a full round of verdicts, and to seven in ten after any', () => {
    for (const round of FULL_ROUNDS) expect(leastTold(round), round.join(' + ')).toBeGreaterThan(0.75);
    for (const round of ROUNDS) expect(leastTold(round), round.join(' + ')).toBeGreaterThan(0.7);
  });

  it('is hardly ever told the wrong way round', () => {
    for (const [signals, others] of ROUNDS)
      for (const sensitivity of [1, 2]) {
        expect(chances(sensitivity, -1, signals, others)['too-cautious']).toBeLessThan(0.001);
        expect(chances(sensitivity, 1, signals, others)['too-suspicious']).toBeLessThan(0.001);
      }
  });
});

describe('the tally of judgements', () => {
  const answered = (truth: Truth, mistakes: Mistake[]): ScoredAnswer => {
    const score: Score =
      mistakes.length === 0
        ? { kind: 'right', earned: 1, total: 1, mistakes: [] }
        : { kind: 'wrong', earned: 0, total: 1, mistakes };
    return {
      score,
      question: {
        kind: 'single',
        id: 'q',
        truth,
        situation: '',
        prompt: '',
        options: [],
        signs: [],
        lesson: '',
        sources: [],
      },
    };
  };

  it('puts each answer in one place, by what matters for its case', () => {
    expect(
      tallyJudgements([
        answered('signal', []),
        answered('signal', ['miss', 'false-alarm']),
        answered('signal', ['false-alarm']),
        answered('unclear', []),
        answered('unclear', ['false-alarm']),
        answered('innocent', ['miss']),
      ]),
    ).toEqual(tallyOf(2, 1, 1, 2));
  });

  it('leaves out what is wrong about facts alone', () => {
    expect(tallyJudgements([answered('signal', ['fact']), answered('innocent', ['fact', 'fact'])])).toEqual(
      tallyOf(0, 0, 0, 0),
    );
    expect(tallyJudgements([answered('innocent', ['fact', 'false-alarm'])])).toEqual(tallyOf(0, 0, 1, 0));
  });
});
