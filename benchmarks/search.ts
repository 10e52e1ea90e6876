/**
 * Compares the site's search with MiniSearch and Pagefind on the same documents in one run: how much of the golden
 * set is found, what the browser has to fetch, and how long it takes, at the size of the content and at ten times that.
 *
 *     npm run bench:search [-- --dist dist]
 *
 *     npm run bench:search -- --first-results
 *
 * The time from focus to first results is measured in the built site (`--dist`), when there is one; with
 * `--first-results` that alone.
 */
import { parseArgs } from 'node:util';
import { type GoldenQuery, readBlindSet, readGoldenSet } from '../src/checks/read-golden-set.ts';
import { readSearchContent, readSearchWords } from '../src/checks/read-search-content.ts';
import { seededRandom } from '../src/domain/practice/seeded-random.ts';
import { measureRanks } from '../src/domain/search/golden/measure-ranks.ts';
import { listDocuments } from '../src/domain/search/list-documents.ts';
import type { SearchDocument } from '../src/domain/search/search-document.ts';
import { measureFirstResults } from './first-results.ts';
import { type Engine, openMiniSearch, openOurs, openPagefind } from './search-engines.ts';

const GROWTH = 10;
const LOADS = 9;

const root = new URL('..', import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    'first-results': { type: 'boolean', default: false },
  },
});

const documents = listDocuments(await readSearchContent(root));
const words = await readSearchWords(root);
const golden = await readGoldenSet(root);
const blind = await readBlindSet(root);

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
    ranks.push({ rank: (await engine.find(query)).findIndex(isExpected) + 1, isHeldOut });
  }
  return ranks;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

async function measure(engine: Engine) {
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
      await engine.find(query);
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

function print(title: string, rows: Record<string, string>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  console.log(`\n${title}\n`);
  console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => ' --- ').join('|')}|`);
  for (const row of rows) console.log(`| ${columns.map((column) => row[column]).join(' | ')} |`);
}

async function measureAll(all: readonly SearchDocument[]) {
  const rows = [];
  const engines = [
    () => openOurs(all, words),
    () => openMiniSearch(all, false),
    () => openPagefind(all, false),
    // As if somebody had written the same glue for them.
    () => openMiniSearch(all, true),
    () => openPagefind(all, true),
  ];
  for (const open of engines) rows.push(await measure(await open()));
  return rows;
}

if (!values['first-results']) {
  print(
    `${documents.length} documents, ${golden.length} golden and ${blind.length} blind queries`,
    await measureAll(documents),
  );
  print(
    `${GROWTH} times the content`,
    (await measureAll(grow(documents))).map((row) => {
      const { engine, 'index kB': index, 'load ms': load, 'p50 ms': p50, 'p95 ms': p95 } = row;
      return { engine, 'index kB': index, 'load ms': load, 'p50 ms': p50, 'p95 ms': p95 };
    }),
  );
}

const first = await measureFirstResults(values.dist);
console.log(
  first
    ? `\nFrom focus to first results, Chromium slowed down 4 times: median ${first.median.toFixed(0)} ms, best ${first.best.toFixed(0)} ms, worst ${first.worst.toFixed(0)} ms. The page's own work, not slowed down: ${first.work.toFixed(0)} ms`
    : `\nNo built site with a search field in ${values.dist}: the time from focus to first results was not measured.`,
);
process.exit(0);
