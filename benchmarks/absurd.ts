/**
 * Gives every parser of what comes from storage, files, addresses and other windows very many absurd inputs; run by hand:
 * `npm run bench:absurd`, or with another number, `npm run bench:absurd -- 1000`. Fails when one throws, and tells the
 * slowest input of each. The unit tests give each a few of the same kind.
 */
import fc from 'fast-check';
import { readPlanLink } from '../src/domain/agenda/plan-link.ts';
import { parseDay } from '../src/domain/calendar/day.ts';
import { isCheckCode } from '../src/domain/certificate/check-code.ts';
import { findAbsurd } from '../src/domain/certificate/find-absurd.ts';
import { parseMarking } from '../src/domain/markings/marking.ts';
import { isFillFailure } from '../src/domain/offline/fill-failure.ts';
import { findEntry } from '../src/domain/offline/find-entry.ts';
import { isPastCopy } from '../src/domain/offline/past-copy.ts';
import { importProgress } from '../src/domain/progress/import-progress.ts';
import { mergeProgress } from '../src/domain/progress/merge-progress.ts';
import { parseProgress } from '../src/domain/progress/parse-progress.ts';
import { emptyProgress } from '../src/domain/progress/progress.ts';
import { selectedToRun } from '../src/domain/scenario/stored-run.ts';
import { parseOccasion } from '../src/domain/sessions/parse-occasion.ts';
import { keptKind } from '../src/domain/storage/kept-names.ts';
import { isQuestion } from '../src/question-kinds/is-question.ts';
import {
  anything,
  cut,
  id,
  link,
  paper,
  progressText,
  question,
  selected,
  show,
  toText,
} from './absurd-inputs.ts';

const RUNS = Number(process.argv[2] ?? 100_000);

const own = emptyProgress();
const plan = { areas: ['a'], start: 510, end: 720, groupSize: 25, fika: 15, lunch: 0 };

function check<Input>(name: string, inputs: fc.Arbitrary<Input>, parse: (input: Input) => unknown): void {
  let slowest = 0;
  let thrown = 0;
  for (const input of fc.sample(inputs, { numRuns: RUNS, seed: 1 })) {
    const start = performance.now();
    try {
      parse(input);
    } catch (error) {
      thrown += 1;
      if (thrown === 1) console.error(`${name} throws on ${toText(input)}: ${String(error)}`);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  console.log(`${name.padEnd(16)} ${RUNS} inputs, ${thrown} thrown, slowest ${slowest.toFixed(1)} ms`);
  if (thrown > 0) process.exitCode = 1;
}

check('parseProgress', progressText, (text) => {
  const parsed = parseProgress(text);
  if (parsed.status === 'ok') mergeProgress(own, parsed.progress);
});
check('importProgress', progressText, (text) => {
  const taken = importProgress(own, text);
  if (taken.status === 'merged') taken.mergeInto(own);
});
check('parseOccasion', fc.oneof(show, show.map(toText), cut(show.map(toText)), anything), parseOccasion);
check('readPlanLink', link, (text) => readPlanLink(text, ['a', 'b'], plan));
check('parseMarking', id, parseMarking);
check('selectedToRun', selected, (entries) => selectedToRun({ start: 'a', nodes: [] } as never, entries));
check('isQuestion', fc.oneof(question, anything), isQuestion);
check('isFillFailure', anything, isFillFailure);
check('findEntry', id, (path) => findEntry(path, { '': 'x', 'a/': 'y' }));
check('isPastCopy', id, isPastCopy);
check('keptKind', id, keptKind);
check('parseDay', id, parseDay);
check('certificate', paper, (text) => [isCheckCode(text.name, text), findAbsurd(text, 20_000, 'okänd dag')]);
