import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A query that somebody may type, and what answers it. */
export interface GoldenQuery {
  query: string;
  /** What makes it hard: `inflection`, `typo`, `question` … */
  difficulty: string;
  /** Measured, but never tuned on. */
  isHeldOut: boolean;
  /** Whether a path answers it. Anchors count only among the sources, which share a page for each kind. */
  isExpected: (path: string) => boolean;
}

/** The golden set in `src/domain/search/golden/`. Every third query is held out. */
export const readGoldenSet = (root: string) => readQueries(root, 'golden-set.yaml');

/** Queries that were written when the engine was finished, and never tuned on. */
export const readBlindSet = (root: string) => readQueries(root, 'blind-set.yaml');

async function readQueries(root: string, file: string): Promise<GoldenQuery[]> {
  const text = await readFile(join(root, 'src/domain/search/golden', file), 'utf8');
  const set: Record<string, { q: string; in: string[] }[]> = parse(text);
  return Object.entries(set)
    .flatMap(([difficulty, queries]) => queries.map((entry) => ({ difficulty, entry })))
    .map(({ difficulty, entry }, place) => ({
      query: entry.q,
      difficulty,
      isHeldOut: place % 3 === 2,
      isExpected: (path) => entry.in.includes(path.startsWith('/kallor/') ? path : path.replace(/#.*/, '')),
    }));
}
