import { getCollection, getEntry } from 'astro:content';
import { buildIndex, type SearchWords } from '../domain/search/build-index.ts';
import { listDocuments, type ProsePage, type SearchContent } from '../domain/search/list-documents.ts';
import type { StoredIndex } from '../domain/search/stored-index.ts';
import { getCourse } from './course.ts';
import { getGuides, getSources, getTerms } from './reference.ts';

/** All that can be found. */
async function getSearchContent(): Promise<SearchContent> {
  const [course, guides, terms, sources, signBodies, lessonBodies, guideBodies] = await Promise.all([
    getCourse(),
    getGuides(),
    getTerms(),
    getSources(),
    getBodies('signs'),
    getBodies('lessons'),
    getBodies('guides'),
  ]);
  const toPage = <Value extends { id: string }>(
    value: Value,
    path: string,
    place: string,
    bodies: ReadonlyMap<string, string>,
  ): ProsePage<Value> => ({ value, path, place, body: bodies.get(value.id) ?? '' });
  return {
    signs: course.areas.flatMap(({ area, signs }) =>
      signs.map(({ sign, path }) => toPage(sign, path, area.title, signBodies)),
    ),
    lessons: course.areas.flatMap(({ area, lessons }) =>
      lessons.map(({ lesson, path }) => toPage(lesson, path, area.title, lessonBodies)),
    ),
    guides: guides.map(({ guide, path }) => toPage(guide, path, '', guideBodies)),
    dossiers: course.areas.flatMap(({ area, dossiers }) =>
      dossiers.map(({ dossier, documents, path }) => ({ dossier, documents, path, place: area.title })),
    ),
    scenarios: course.areas.flatMap(({ area, scenarios }) =>
      scenarios.map(({ scenario, path }) => ({ scenario, path, place: area.title })),
    ),
    terms,
    sources,
  };
}

async function getBodies(collection: 'signs' | 'lessons' | 'guides'): Promise<Map<string, string>> {
  const entries = await getCollection(collection);
  return new Map(entries.map(({ data, body }) => [data.id, body ?? '']));
}

async function getSearchWords(): Promise<SearchWords> {
  const entry = await getEntry('synonyms', 'synonyms');
  if (!entry) throw new Error('content/synonyms.yaml is missing');
  return entry.data;
}

/** The index of everything that can be found, as it is stored. */
export async function getSearchIndex(): Promise<StoredIndex> {
  const [content, words] = await Promise.all([getSearchContent(), getSearchWords()]);
  return buildIndex(listDocuments(content), words);
}
