/**
 * Measures the site's search beside MiniSearch and Pagefind on the same documents: sets of queries that two have judged
 * (docs/measuring-search.md), the golden set, what the browser has to fetch, and how long it takes, at the size of the
 * content and at ten times that.
 *
 *     npm run bench:search [-- --dist dist]
 *
 * One thing alone:
 *
 *     npm run bench:search -- --sets [--ours] [--open]     the judged sets; this site only; also those not opened yet
 *     npm run bench:search -- --set <file> --judged <file> --judged <file>     a set from outside
 *     npm run bench:search -- --misses learn               what was missed in a set to learn from
 *     npm run bench:search -- --sureness                   what other limits of "Inget säkert svar" would give
 *     npm run bench:search -- --pool <set> --to <file>     what judges are to look at
 *     npm run bench:search -- --pages                      every page that can be found
 *     npm run bench:search -- --record-before <folder>     keep what another checkout answers
 *     npm run bench:search -- --first-results              from focus to first results, in the built site (--dist)
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCourse } from '../src/checks/read-course.ts';
import { type GoldenQuery, readBlindSet, readGoldenSet } from '../src/checks/read-golden-set.ts';
import { seededRandom } from '../src/domain/random/seeded-random.ts';
import { measureRanks } from '../src/domain/search/measured/measure-ranks.ts';
import type { SearchDocument } from '../src/domain/search/search-document.ts';
import { type Engine, openFinder, openMiniSearch, openOurs, openPagefind } from './search/engines.ts';
import { measureFirstResults } from './search/first-results.ts';
import {
  printMisses,
  printPages,
  printSets,
  printSureness,
  recordBefore,
  writePool,
} from './search/measure-sets.ts';
import { readSet, readSets } from './search/read-sets.ts';
import { percent, print } from './search/tables.ts';

const GROWTH = 10;
const LOADS = 9;

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    sets: { type: 'boolean', default: false },
    ours: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    set: { type: 'string' },
    judged: { type: 'string', multiple: true, default: [] },
    misses: { type: 'string' },
    sureness: { type: 'boolean', default: false },
    pool: { type: 'string' },
    to: { type: 'string' },
    pages: { type: 'boolean', default: false },
    'record-before': { type: 'string' },
    'first-results': { type: 'boolean', default: false },
  },
});

const { documents, words } = await readCourse(root);
/** The short answers are this site's own: they lead to pages that the others have as well. */
const pages = (all: readonly SearchDocument[]) => all.filter(({ kind }) => kind !== 'answer');

/** Copies in which every tenth word gets an ending that no other has: ten times the text, and many more words. */
function grow(all: readonly SearchDocument[]): SearchDocument[] {
  const random = seededRandom(1);
  const change = (text: string, copy: number) =>
    text.replace(/\p{L}{4,}/gu, (word) => (random() < 0.1 ? `${word}${'bdfgk'[copy % 5]}${copy}x` : word));
  return Array.from({ length: GROWTH }, (_, copy) =>
    all.map((document) =>
      copy === 0
        ? document
        : {
            ...document,
            path: document.path.replace(/^\//, `/kopia-${copy}/`),
            title: change(document.title, copy),
            lead: change(document.lead, copy),
            text: change(document.text, copy),
          },
    ),
  ).flat();
}

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
  0;

async function rank(engine: Engine, queries: readonly GoldenQuery[]) {
  const ranks: { rank: number; isHeldOut: boolean }[] = [];
  for (const { query, isExpected, isHeldOut } of queries) {
    ranks.push({ rank: (await engine.ask(query)).found.findIndex(isExpected) + 1, isHeldOut });
  }
  return ranks;
}

async function measure(engine: Engine, golden: readonly GoldenQuery[], blind: readonly GoldenQuery[]) {
  const ranks = await rank(engine, golden);
  const all = measureRanks(ranks);
  const loads: number[] = [];
  for (let round = 0; round < LOADS; round += 1) loads.push(await engine.load());
  const times: number[] = [];
  for (const { query } of golden) {
    // Of three, since other work on the machine must not count.
    const three: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      await engine.ask(query);
      three.push(performance.now() - start);
    }
    times.push(Math.min(...three));
  }
  const row = {
    engine: engine.name,
    'hit@1': percent(all.hitAt1),
    'hit@3': percent(all.hitAt3),
    MRR: all.meanReciprocalRank.toFixed(3),
    'hit@3 held out': percent(measureRanks(ranks.filter(({ isHeldOut }) => isHeldOut)).hitAt3),
    'hit@3 blind': percent(measureRanks(await rank(engine, blind)).hitAt3),
    'code kB': (engine.codeBytes / 1000).toFixed(1),
    'index kB': (engine.indexBytes / 1000).toFixed(1),
    'load ms': Math.min(...loads).toFixed(1),
    'p50 ms': quantile(times, 0.5).toFixed(2),
    'p95 ms': quantile(times, 0.95).toFixed(2),
  };
  await engine.close();
  return row;
}

type Opening = () => Promise<Engine>;

/** This site first. Two rows have the editors' words and our fields, as if somebody had written the same glue for them. */
const listEngines = (all: readonly SearchDocument[]): Opening[] => [
  () => openOurs(all, words),
  () => openMiniSearch(pages(all), true),
  () => openPagefind(pages(all), true),
  () => openMiniSearch(pages(all), false),
  () => openPagefind(pages(all), false),
];

async function measureAll(all: readonly SearchDocument[]) {
  const [golden, blind] = await Promise.all([readGoldenSet(root), readBlindSet(root)]);
  const rows = [];
  for (const open of listEngines(all)) rows.push(await measure(await open(), golden, blind));
  return rows;
}

/** For sets: those that have the same words as this site. */
async function openForSets(isOursAlone = values.ours): Promise<Engine[]> {
  const engines: Engine[] = [];
  for (const open of listEngines(documents).slice(0, isOursAlone ? 1 : 3)) engines.push(await open());
  return engines;
}

const setNamed = (name: string) => {
  const set = readSets().find((other) => other.name === name);
  if (!set) throw new Error(`There is no set ${name}.`);
  return set;
};

async function timeFirstResults() {
  const first = await measureFirstResults(values.dist);
  console.log(
    first
      ? `\nFrom focus to first results, Chromium slowed down 4 times: median ${first.median.toFixed(0)} ms, best ${first.best.toFixed(0)} ms, worst ${first.worst.toFixed(0)} ms. The page's own work, not slowed down: ${first.work.toFixed(0)} ms`
      : `\nNo built site with a search field in ${values.dist}: the time from focus to first results was not measured.`,
  );
}

if (values.pages) printPages(pages(documents));
else if (values['record-before']) await recordBefore(resolve(values['record-before']), readSets());
else if (values.pool) {
  if (!values.to) throw new Error('Say where to write the pool: --to <file>');
  await writePool(setNamed(values.pool), await openForSets(false), pages(documents), values.to);
} else if (values.misses) {
  const [ours] = await openForSets(true);
  if (ours) await printMisses(setNamed(values.misses), ours);
} else if (values.sureness) printSureness(readSets(), openFinder(documents, words));
else if (values.set) {
  await printSets([readSet(values.set, values.set, values.judged)], await openForSets(), true);
} else if (values.sets) await printSets(readSets(), await openForSets(), values.open);
else if (values['first-results']) await timeFirstResults();
else {
  await printSets(readSets(), await openForSets(), values.open);
  print(`${documents.length} documents`, await measureAll(documents));
  print(
    `${GROWTH} times the content`,
    (await measureAll(grow(documents))).map((row) => {
      const { engine, 'index kB': index, 'load ms': load, 'p50 ms': p50, 'p95 ms': p95 } = row;
      return { engine, 'index kB': index, 'load ms': load, 'p50 ms': p50, 'p95 ms': p95 };
    }),
  );
  await timeFirstResults();
}
process.exit(0);
