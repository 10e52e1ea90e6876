import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../checks/read-content.ts';
import { readCourse } from '../../../checks/read-course.ts';
import { addresses } from '../../course/addresses.ts';
import { buildIndex } from '../build-index.ts';
import { findDocuments } from '../find-documents.ts';
import { openIndex } from '../open-index.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const [{ documents, words }, { content }] = await Promise.all([readCourse(root), readContent(root)]);
const index = openIndex(buildIndex(documents, words));

const endings = content.paths.flatMap(({ slug, value }) =>
  value.endings.map(({ id, title, aliases }) => ({ path: addresses.pathStep(slug, id), title, aliases })),
);

/** Where on the first page of results the answer stands, from 1; 0 where it is not there. */
function rankOf(query: string, path: string): number {
  if (!index) throw new Error('The index that was just built cannot be opened.');
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
