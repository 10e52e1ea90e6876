import { normalQuantile } from './normal-quantile.ts';
import type { JudgementTally } from './tally-judgements.ts';

/** From how many signals, how many other cases, and how many of both, a tendency is told from chance. */
export const LEAST_CASES = 7;
export const LEAST_TOGETHER = 17;

/** How far the criterion is from zero before it is called a tendency. */
export const TENDENCY_CRITERION = 0.56;

/** From where the two kinds of cases count as told apart: 69 per cent right of each, without a tendency. */
const TOLD_APART = 1;

const TENDENCIES = ['too-few', 'too-cautious', 'too-suspicious', 'balanced', 'scattered'] as const;
export type Tendency = (typeof TENDENCIES)[number];

/** How well signals are told from other cases, and to which side the learner leans. */
export interface Sensitivity {
  /** d′: 0 when signals and other cases are treated alike, larger the better they are told apart. */
  sensitivity: number;
  /** c: below zero for somebody who calls too much a signal, above zero for somebody who lets too much pass. */
  criterion: number;
}

/**
 * d′ and c of signal detection theory (Macmillan & Creelman, "Detection Theory: A User's Guide", 2005, chapters
 * 1 and 2) with the log-linear correction: half a case is added to hits and false alarms, and one to the numbers
 * of cases. It keeps rates of 0 and 1 finite and errs on the careful side in small samples (Hautus, "Corrections
 * for extreme proportions and their biasing effects on estimated values of d′", Behavior Research Methods,
 * Instruments & Computers 27:1, 1995).
 */
export function measureSensitivity({ hits, misses, falseAlarms, dismissals }: JudgementTally): Sensitivity {
  const hitRate = normalQuantile((hits + 0.5) / (hits + misses + 1));
  const falseAlarmRate = normalQuantile((falseAlarms + 0.5) / (falseAlarms + dismissals + 1));
  return { sensitivity: hitRate - falseAlarmRate, criterion: -(hitRate + falseAlarmRate) / 2 };
}

/**
 * What can be said of a learner's tendency:
 *
 * - `too-few` below 7 signals, 7 other cases or 17 of both.
 * - `too-cautious` from c = 0.56, `too-suspicious` from c = −0.56: one kind of mistake is then three and a half to five
 *   and a half times as common as the other, for d′ between 1 and 2.
 * - `balanced` between them when d′ is at least 1, otherwise `scattered`: as many mistakes of both kinds, but
 *   too many for praise. Tossing a coin is balanced, too.
 *
 * The limits belong together. With them somebody without any tendency is told of one in less than one round of ten, and
 * somebody with c = ±1 is told while d′ is at most 2: in three full rounds of verdicts of four, and in seven of ten where
 * fewer answers count. The test beside this file counts every outcome of every number of cases that a round can have.
 */
export function judgeTendency(tally: JudgementTally): Tendency {
  const signals = tally.hits + tally.misses;
  const others = tally.falseAlarms + tally.dismissals;
  if (Math.min(signals, others) < LEAST_CASES || signals + others < LEAST_TOGETHER) return 'too-few';
  const { sensitivity, criterion } = measureSensitivity(tally);
  if (criterion >= TENDENCY_CRITERION) return 'too-cautious';
  if (criterion <= -TENDENCY_CRITERION) return 'too-suspicious';
  return sensitivity >= TOLD_APART ? 'balanced' : 'scattered';
}
