import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, realCourse } from '../../../checks/fixtures/real-course.ts';
import { type GoldenQuery, readGoldenSet } from '../../../checks/read-golden-set.ts';
import { buildIndex } from '../build-index.ts';
import { findDocuments } from '../find-documents.ts';
import { listPaths } from '../measured/list-paths.ts';
import { measureRanks } from '../measured/measure-ranks.ts';
import { openIndex } from '../open-index.ts';
import type { SearchDocument } from '../search-document.ts';

const { words, index } = realCourse;
const open = (documents: readonly SearchDocument[]) => {
  const index = openIndex(buildIndex(documents, words));
  if (!index) throw new Error('The index that was just built cannot be opened.');
  return index;
};

const golden = await readGoldenSet(ROOT);
const rankOf = ({ query, isExpected }: GoldenQuery) =>
  listPaths(findDocuments(index, query, 10)).findIndex(isExpected) + 1;

describe('the golden set', () => {
  const ranked = golden.map((query) => ({ ...query, rank: rankOf(query) }));
  const parts = {
    all: measureRanks(ranked),
    'tuned on': measureRanks(ranked.filter(({ isHeldOut }) => !isHeldOut)),
    'held out': measureRanks(ranked.filter(({ isHeldOut }) => isHeldOut)),
  };
  console.table(parts);
  const lost = ranked.filter(({ rank }) => rank === 0 || rank > 3).map(({ query }) => query);

  it('has at least 150 queries', () => {
    expect(golden.length).toBeGreaterThanOrEqual(150);
  });

  it('expects pages that exist', () => {
    const paths = Array.from({ length: index.documentCount }, (_, number) => index.document(number).path);
    const unknown = golden.filter(({ isExpected }) => !paths.some(isExpected)).map(({ query }) => query);
    expect(unknown).toEqual([]);
  });

  it('has the right page among the first three for at least 95 % of the queries', () => {
    expect(parts.all.hitAt3, `Not among the first three: ${lost.join(' · ')}`).toBeGreaterThanOrEqual(0.95);
  });

  it('has the right page so high that the mean reciprocal rank is at least 0.85', () => {
    expect(parts.all.meanReciprocalRank).toBeGreaterThanOrEqual(0.85);
  });

  it('does not only find what it was tuned on', () => {
    expect(parts['held out'].hitAt3).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the word pairs', () => {
  const file = readFileSync(`${ROOT}src/domain/search/golden/word-pairs.yaml`, 'utf8');
  const pairs = Object.values<[string, string][]>(parse(file)).flat();
  const onPages = [...new Set(pairs.map(([, word]) => word))];
  const pages = open(
    onPages.map((word) => ({
      kind: 'lesson',
      title: 'Sidan',
      path: `/${word}/`,
      place: '',
      aliases: [],
      lead: '',
      text: `Texten handlar om ${word} i kommunen`,
    })),
  );

  it('are found, at least 62 of 65', () => {
    const missed = pairs.filter(
      ([query, word]) => !findDocuments(pages, query, 100).results.some(({ path }) => path === `/${word}/`),
    );
    expect(pairs).toHaveLength(65);
    expect(
      missed.length,
      `Missed: ${missed.map((pair) => pair.join(' → ')).join(' · ')}`,
    ).toBeLessThanOrEqual(3);
  });
});
