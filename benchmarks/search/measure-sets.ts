import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../src/domain/random/seeded-random.ts';
import type { Findings } from '../../src/domain/search/find-documents.ts';
import {
  measureSet,
  type Outcome,
  pageOf,
  type SetMeasure,
} from '../../src/domain/search/measured/judge-query.ts';
import type { SearchDocument } from '../../src/domain/search/search-document.ts';
import type { Answer, Engine } from './engines.ts';
import type { JudgedQuery, QuerySet } from './read-sets.ts';
import { percent, print } from './tables.ts';

/** What an earlier version answered: sets by name, queries by id. */
interface Recorded {
  version: string;
  sets: Record<string, Record<string, Answer>>;
}

const RECORD = fileURLToPath(new URL('results/before.json', import.meta.url));
const LIMITS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];
/** How far down judges look at what an engine found. */
const POOL_DEPTH = 10;

/** A set may be shown in the open: what it holds is known to those who tune, or has been opened at the end. */
const isOpen = ({ purpose, opened }: QuerySet) => purpose !== 'final' || opened !== undefined;

/** Prints every judged set that may be shown: all engines, then this site's by voice, wording and form. */
export async function printSets(
  sets: readonly QuerySet[],
  engines: readonly Engine[],
  mayOpen: boolean,
): Promise<void> {
  for (const set of sets) {
    if (!isOpen(set) && !mayOpen) {
      console.log(`\n${set.name}: not opened; --open does so, once.`);
      continue;
    }
    if (set.judged.length === 0) {
      console.log(`\n${set.name}: ${set.queries.length} queries, not judged yet.`);
      continue;
    }
    const asked = await Promise.all(engines.map((engine) => askAll(engine, set.judged)));
    const before = readBefore(set);
    const rows = engines.map(({ name }, place) => toRow('engine', name, asked[place] ?? []));
    print(
      `Set ${set.name}: ${set.judged.length} queries; on whether there is an answer the judges agree in ${percent(set.agreement)}`,
      [...rows, ...(before ? [toRow('engine', before.name, before.outcomes)] : [])],
    );
    const [ours = []] = asked;
    const parts = new Map<string, Outcome[]>();
    for (const [place, { voice, wording, form }] of set.judged.entries()) {
      for (const part of [voice, wording, ...form]) {
        const outcome = ours[place];
        if (outcome) parts.set(part, [...(parts.get(part) ?? []), outcome]);
      }
    }
    print(
      `Set ${set.name}, ${engines[0]?.name}, by part`,
      [...parts].map(([part, outcomes]) => toRow('part', part, outcomes)),
    );
  }
}

async function askAll(engine: Engine, queries: readonly JudgedQuery[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { query, verdict } of queries) outcomes.push({ verdict, ...(await engine.ask(query)) });
  return outcomes;
}

function toRow(head: string, name: string, outcomes: readonly Outcome[]): Record<string, string | number> {
  const measure: SetMeasure = measureSet(outcomes);
  return {
    [head]: name,
    answerable: measure.answerable,
    'hit@1': percent(measure.hitAt1),
    'hit@3': percent(measure.hitAt3),
    MRR: Number.isNaN(measure.meanReciprocalRank) ? '–' : measure.meanReciprocalRank.toFixed(3),
    'no answer': measure.unanswerable,
    'says so': percent(measure.saysSo),
    'no page at all': measure.withoutPage,
    'says so of them': percent(measure.saysSoWithoutPage),
    'says so wrongly': percent(measure.saysSoWrongly),
    disputed: measure.disputed,
    'unseen in first 3': measure.unnamed,
  };
}

/** What limits of sureness would give, so that one can be chosen: those that are told so, rightly and wrongly, in each set to learn from. */
export function printSureness(sets: readonly QuerySet[], ask: (query: string) => Findings): void {
  const learned = sets
    .filter(({ purpose, judged }) => purpose === 'learn' && judged.length > 0)
    .map(({ name, judged }) => ({
      name,
      findings: judged.map(({ query, verdict }) => ({ verdict, ...ask(query) })),
    }));
  print(
    'Told that there is no sure answer, of those that have none, of those without a page at all, and of those that have one',
    LIMITS.map((limit) => ({
      limit,
      ...Object.fromEntries(
        learned.map(({ name, findings }) => {
          const isTold = ({ answer, sureness }: Findings) => !answer && sureness < limit;
          const measure = measureSet(
            findings.map((found) => ({ verdict: found.verdict, found: [], isUnsure: isTold(found) })),
          );
          const { saysSo, saysSoWithoutPage, saysSoWrongly } = measure;
          return [name, [saysSo, saysSoWithoutPage, saysSoWrongly].map(percent).join(', ')];
        }),
      ),
    })),
  );
}

/** Prints what this site missed in a set that is there to learn from. Of no other set a query is shown. */
export async function printMisses(set: QuerySet, engine: Engine): Promise<void> {
  if (set.purpose !== 'learn') throw new Error(`${set.name} is no set to learn from.`);
  for (const { id, query, situation, verdict } of set.judged) {
    const { found, isUnsure } = await engine.ask(query);
    const rank = found.findIndex((address) => verdict.answers.has(pageOf(address))) + 1;
    const isGood = verdict.kind === 'answered' ? rank > 0 && rank <= 3 && !isUnsure : isUnsure;
    if (isGood || verdict.kind === 'disputed') continue;
    console.log(`\n${id} ${query} (${situation})\n  rank ${rank}${isUnsure ? ', unsure' : ''}`);
    console.log(`  found   ${found.slice(0, 3).join(' ')}\n  answers ${[...verdict.answers].join(' ')}`);
  }
}

/** Writes what all engines find for each query of a set, in an order that says nothing about them. */
export async function writePool(
  set: QuerySet,
  engines: readonly Engine[],
  documents: readonly SearchDocument[],
  file: string,
): Promise<void> {
  const random = seededRandom(set.queries.length);
  const titles = new Map(documents.map(({ path, title, place }) => [path, `${title} · ${place}`]));
  const lines: string[] = [];
  for (const { id, query, situation } of set.queries) {
    const pages = new Map<string, string>();
    for (const engine of engines) {
      const { found } = await engine.ask(query);
      for (const path of found.slice(0, POOL_DEPTH)) {
        const page = pageOf(path);
        pages.set(page, titles.get(page) ?? titles.get(path) ?? '');
      }
    }
    const shuffled = [...pages]
      .map((page) => ({ page, by: random() }))
      .sort((one, other) => one.by - other.by);
    lines.push(
      `${id}: ${query}`,
      `  # ${situation}`,
      ...shuffled.map(({ page: [path, title] }) => `  ${path}  ${title}`),
      '',
    );
  }
  writeFileSync(file, lines.join('\n'));
}

/** Lists every page that can be found, once. */
export function printPages(documents: readonly SearchDocument[]): void {
  const pages = documents.filter(({ path }) => pageOf(path) === path);
  for (const { path, kind, title, lead } of pages) console.log(`${path}  ${kind}  ${title}  ${lead}`);
}

/**
 * Keeps what another checkout of this project answers, so that later versions stand beside it. Its content is its own.
 * Sets that are not opened are recorded, too: nobody sees them, and afterwards the old version may be gone.
 */
export async function recordBefore(checkout: string, sets: readonly QuerySet[]): Promise<void> {
  const load = (file: string) => import(join(checkout, 'src', file));
  const [{ readCourse }, { buildIndex }, { openIndex }, { findDocuments }] = await Promise.all([
    load('checks/read-course.ts'),
    load('domain/search/build-index.ts'),
    load('domain/search/open-index.ts'),
    load('domain/search/find-documents.ts'),
  ]);
  const { documents, words } = await readCourse(`${checkout}/`);
  const index = openIndex(buildIndex(documents, words));
  const ask = (query: string): Answer => {
    const { results, isUnsure = results.length === 0 } = findDocuments(index, query);
    return { found: results.slice(0, POOL_DEPTH).map(({ path }: { path: string }) => path), isUnsure };
  };
  const recorded: Recorded = {
    version: readFileSync(join(checkout, 'package.json'), 'utf8').match(/"version": "(.+)"/)?.[1] ?? '',
    sets: Object.fromEntries(
      sets.map(({ name, queries }) => [
        name,
        Object.fromEntries(queries.map(({ id, query }) => [id, ask(query)])),
      ]),
    ),
  };
  writeFileSync(RECORD, `${JSON.stringify(recorded, undefined, 1)}\n`);
}

function readBefore({ name, judged }: QuerySet): { name: string; outcomes: Outcome[] } | undefined {
  if (!existsSync(RECORD)) return undefined;
  const { version, sets }: Recorded = JSON.parse(readFileSync(RECORD, 'utf8'));
  const answers = sets[name];
  if (!answers) return undefined;
  const outcomes = judged.map(({ id, verdict }) => ({
    verdict,
    ...(answers[id] ?? { found: [], isUnsure: false }),
  }));
  return { name: `this site, before (${version})`, outcomes };
}
