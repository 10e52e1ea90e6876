import { describe, expect, it } from 'vitest';
import { realCourse } from '../../../checks/fixtures/real-course.ts';
import { addresses } from '../../course/addresses.ts';
import { findDocuments } from '../find-documents.ts';

const { files, index } = realCourse;

const endings = files.paths.flatMap(({ slug, value }) =>
  value.endings.map(({ id, title, aliases }) => ({ path: addresses.pathStep(slug, id), title, aliases })),
);

/** Where on the first page of results the answer stands, from 1; 0 where it is not there. */
function rankOf(query: string, path: string): number {
  return findDocuments(index, query, 10).results.findIndex((result) => result.path === path) + 1;
}

describe('an answer of a path is found', () => {
  it('has answers to find', () => {
    expect(endings.length).toBeGreaterThan(50);
  });

  it.each(endings)('$path by its title', ({ path, title }) => {
    expect(rankOf(title, path)).toBeGreaterThan(0);
  });

  it.each(endings)('$path by most of the words that people use for it', ({ path, aliases }) => {
    const missed = aliases.filter((alias) => rankOf(alias, path) === 0);
    expect(missed.length, `Not on the first page: ${missed.join(', ')}`).toBeLessThanOrEqual(
      aliases.length / 2,
    );
  });
});
