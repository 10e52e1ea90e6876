/**
 * Measures reading, merging and writing of a long-time learner's progress; run by hand:
 * `npm run bench:progress`. Fails when reading 10 000 attempts takes 50 ms or more at the median.
 */
import { mergeProgress } from '../src/domain/progress/merge-progress.ts';
import { parseProgress } from '../src/domain/progress/parse-progress.ts';
import { type Attempt, emptyProgress, type Progress } from '../src/domain/progress/progress.ts';
import { serialiseProgress } from '../src/domain/progress/serialise-progress.ts';

const ATTEMPTS = 10_000;
const BUDGET_MS = 50;
const ROUNDS = 15;

const attempts = Array.from(
  { length: ATTEMPTS },
  (_, place): Attempt => ({
    questionId: `q-miljobrott-${place % 300}`,
    at: 1_794_000_000_000 + place * 60_000,
    selected: ['a', 'c'],
    certainty: 'fairly-sure',
    result: 'partly',
  }),
);
const progress: Progress = { ...emptyProgress(), attempts };
const text = serialiseProgress(progress);

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] as number;
}

const parsed = parseProgress(text);
if (parsed.status !== 'ok' || parsed.progress.attempts.length !== ATTEMPTS)
  throw new Error('Not read in full.');

const reading = medianMs(() => parseProgress(text));
console.log(`${ATTEMPTS} attempts, ${text.length} characters, median of ${ROUNDS} rounds:`);
console.log(`  read   ${reading.toFixed(1)} ms (budget ${BUDGET_MS} ms)`);
console.log(`  merge  ${medianMs(() => mergeProgress(progress, parsed.progress)).toFixed(1)} ms`);
console.log(`  write  ${medianMs(() => serialiseProgress(progress)).toFixed(1)} ms`);
if (reading >= BUDGET_MS) process.exitCode = 1;
