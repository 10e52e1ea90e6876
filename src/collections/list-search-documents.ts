import type { Course } from '../domain/course/course.ts';
import type { SearchDocument } from '../domain/search/search-document.ts';
import { COLLECTION_NAMES, collectionOf } from './collections.ts';
import type { CollectionFiles } from './place-files.ts';

/** What can be found: everything that the collections give to search, in the areas that the site shows. */
export function listSearchDocuments(files: CollectionFiles, course: Course): SearchDocument[] {
  const titles = new Map(course.areas.map(({ slug, area }) => [slug, area.title]));
  const laws = new Map(
    course.sources.filter(({ kind }) => kind === 'law').map(({ id, shortTitle }) => [id, shortTitle]),
  );
  const nameLaw = (id: string) => (laws.has(id) ? `${id} ${laws.get(id)}` : '');
  return COLLECTION_NAMES.flatMap((name) => {
    const { search } = collectionOf(name);
    if (search === 'nothing') return [];
    return files[name]
      .filter(({ area }) => area === '' || titles.has(area))
      .flatMap((file) => search(file, { course, place: titles.get(file.area) ?? '', nameLaw }));
  });
}
