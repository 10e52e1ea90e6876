/**
 * Gives every parser of what comes from storage, files, addresses and other windows very many absurd inputs; run by hand:
 * `npm run bench:absurd`, or with another number, `npm run bench:absurd -- 1000`. Fails when one throws, or takes more than 200 ms
 * on a device that is four times slower. The unit tests give each a few of the same kind.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readCourse } from '../src/checks/read-course.ts';
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
import { buildIndex } from '../src/domain/search/build-index.ts';
import { findDocuments } from '../src/domain/search/find-documents.ts';
import { LONGEST_QUERY } from '../src/domain/search/longest-query.ts';
import { openIndex } from '../src/domain/search/open-index.ts';
import { suggestTerms } from '../src/domain/search/suggest-terms.ts';
import { tokenize } from '../src/domain/search/tokenize.ts';
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
import { print } from './search/tables.ts';

const SLOWED = 4;
const MOST_MS = 200;
const RUNS = Number(process.argv[2] ?? 100_000);

const own = emptyProgress();
const plan = { areas: ['a'], start: 510, end: 720, groupSize: 25, fika: 15, lunch: 0 };

/** Milliseconds of the processor that something takes, in this thread alone: other work on the machine does not count. */
function timeOf(run: () => unknown): number {
  const now = () => {
    // Linux counts the last milliseconds of a thread when somebody asks for those of the whole process.
    process.cpuUsage();
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  const start = now();
  run();
  return now() - start;
}

const rows: Record<string, string | number>[] = [];

function check<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  parse: (input: Input) => unknown,
  runs = RUNS,
): void {
  let slowest = 0;
  let thrown = 0;
  for (const input of fc.sample(inputs, { numRuns: runs, seed: 1 })) {
    try {
      let took = timeOf(() => parse(input));
      // The collecting of garbage comes with any input, and not twice with the same.
      for (let again = 0; took > slowest && again < 2; again += 1)
        took = Math.min(
          took,
          timeOf(() => parse(input)),
        );
      slowest = Math.max(slowest, took);
    } catch (error) {
      thrown += 1;
      if (thrown === 1) console.error(`${name} throws on ${toText(input)}: ${String(error)}`);
    }
  }
  rows.push({
    parser: name,
    inputs: runs,
    thrown,
    'slowest ms, four times slower': (SLOWED * slowest).toFixed(1),
  });
  if (thrown > 0 || SLOWED * slowest > MOST_MS) process.exitCode = 1;
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

const { documents, words } = await readCourse(fileURLToPath(new URL('..', import.meta.url)));
const index = openIndex(buildIndex(documents, words));
if (!index) throw new Error('The index that was just built cannot be opened.');
const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('å'.repeat(10_000), '10 kap. '.repeat(2000), '-'.repeat(10_000)),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...documents.map(({ title }) => title)),
        id,
        fc.constantFrom('kap', '§', '10'),
      ),
    )
    .map((parts) => parts.join(' ')),
);
check('tokenize', query, (text) => tokenize(text.slice(0, LONGEST_QUERY)));
// Takes a hundred times as long as any other.
check(
  'findDocuments',
  query,
  (text) => [findDocuments(index, text), suggestTerms(index, text)],
  Math.ceil(RUNS / 100),
);

print('', rows);
