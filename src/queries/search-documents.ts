import { listSearchDocuments } from '../collections/list-search-documents.ts';
import { buildIndex } from '../domain/search/build-index.ts';
import type { StoredIndex } from '../domain/search/stored-index.ts';
import { getCourse } from './course.ts';
import { getFiles, getOnly } from './files.ts';

/** The index of everything that can be found, as it is stored. */
export async function getSearchIndex(): Promise<StoredIndex> {
  const [files, course, words] = await Promise.all([getFiles(), getCourse(), getOnly('synonyms')]);
  return buildIndex(listSearchDocuments(files, course), words);
}
