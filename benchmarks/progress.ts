/**
 * Measures reading, merging and writing of a long-time learner's progress, and taking in the largest file; run by hand:
 * `npm run bench:progress`. Fails when reading 10 000 attempts takes 50 ms or more at the median, or when a part of taking in a file
 * that no pause interrupts takes more than 50 ms on a device that is four times slower, the first time, when nothing is compiled.
 */
import { importInSlices } from '../src/domain/progress/import-progress.ts';
import { mergeProgress } from '../src/domain/progress/merge-progress.ts';
import { parseProgress } from '../src/domain/progress/parse-progress.ts';
import { type Attempt, emptyProgress, type Progress } from '../src/domain/progress/progress.ts';
import { serialiseProgress } from '../src/domain/progress/serialise-progress.ts';

const ATTEMPTS = 10_000;
/** As many as a file may hold. */
const IN_FILE = 10_000;
const BUDGET_MS = 50;
const ROUNDS = 15;
const SLOWED = 4;

/** `topic` tells the attempts of two browsers apart. */
const progressOf = (topic: string, count = ATTEMPTS): Progress => ({
  ...emptyProgress(),
  attempts: Array.from(
    { length: count },
    (_, place): Attempt => ({
      questionId: `q-${topic}-${place % 300}`,
      at: 1_794_000_000_000 + place * 60_000,
      selected: ['a', 'c'],
      certainty: 'fairly-sure',
      result: 'partly',
    }),
  ),
});
const progress = progressOf('miljobrott');
const text = serialiseProgress(progress);

/** Milliseconds of the processor in this thread: other work on the machine does not count. */
function threadMs(): number {
  // Linux counts the last milliseconds of a thread when somebody asks for those of the whole process.
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The longest part of taking in a file for somebody who has done as much in this browser, and how many parts there are. */
function measureSlices(): { longest: number; parts: number; whole: number } {
  const file = serialiseProgress(progressOf('miljo', IN_FILE));
  const work = importInSlices(progress, file);
  let [longest, parts, whole] = [0, 0, 0];
  for (;;) {
    const start = threadMs();
    const step = work.next();
    const took = threadMs() - start;
    [longest, parts, whole] = [Math.max(longest, took), parts + 1, whole + took];
    if (!step.done) continue;
    if (step.value.status !== 'merged') throw new Error(`Not taken in: ${step.value.status}.`);
    break;
  }
  return { longest, parts, whole };
}

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] as number;
}

// Before anything else has been read: a browser takes in a file once.
const slices = measureSlices();

const parsed = parseProgress(text);
if (parsed.status !== 'ok' || parsed.progress.attempts.length !== ATTEMPTS)
  throw new Error('Not read in full.');

const reading = medianMs(() => parseProgress(text));
console.log(`${ATTEMPTS} attempts, ${text.length} characters, median of ${ROUNDS} rounds:`);
console.log(`  read   ${reading.toFixed(1)} ms (budget ${BUDGET_MS} ms)`);
console.log(`  merge  ${medianMs(() => mergeProgress(progress, parsed.progress)).toFixed(1)} ms`);
console.log(`  write  ${medianMs(() => serialiseProgress(progress)).toFixed(1)} ms`);
console.log(
  `${IN_FILE} more taken in from a file, in ${slices.parts} parts, the first time, ${SLOWED} times slower:`,
);
console.log(`  longest part ${(SLOWED * slices.longest).toFixed(1)} ms (budget ${BUDGET_MS} ms)`);
console.log(`  all of it    ${(SLOWED * slices.whole).toFixed(1)} ms`);
if (reading >= BUDGET_MS || SLOWED * slices.longest > BUDGET_MS) process.exitCode = 1;
