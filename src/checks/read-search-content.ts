import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { addresses } from '../domain/course/addresses.ts';
import { compareNumberedNames, parseNumberedName } from '../domain/course/content-path.ts';
import type { SearchWords } from '../domain/search/build-index.ts';
import type { ProsePage, SearchContent } from '../domain/search/list-documents.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { readContent } from './read-content.ts';

/**
 * What can be found, read from `content/` in plain Node: for the golden set and the benchmark. The site itself
 * reads the same through `src/queries/search-documents.ts`.
 */
export async function readSearchContent(root: string): Promise<SearchContent> {
  const { content } = await readContent(root);
  const titles = new Map(content.areas.map(({ area, value }) => [area, value.title]));
  const toPage = async <Value>(
    file: string,
    value: Value,
    path: string,
    area?: string,
  ): Promise<ProsePage<Value>> => ({
    value,
    path,
    place: (area && titles.get(area)) ?? '',
    body: (await readFile(join(root, file), 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, ''),
  });
  const inOrder = <Placed extends { file: string }>(placed: readonly Placed[]) =>
    placed.toSorted((one, other) => compareNumberedNames(nameOf(one.file), nameOf(other.file)));
  return {
    signs: await Promise.all(
      content.signs.map(({ file, value, area, slug }) => toPage(file, value, addresses.sign(slug), area)),
    ),
    lessons: await Promise.all(
      content.lessons.map(({ file, value, area, slug }) =>
        toPage(file, value, addresses.lesson(area, slug), area),
      ),
    ),
    guides: await Promise.all(
      inOrder(content.guides).map(({ file, value, slug }) => toPage(file, value, addresses.guide(slug))),
    ),
    dossiers: content.dossiers.map(({ value, area, slug }) => ({
      dossier: value,
      documents: content.dossierDocuments.flatMap((document) =>
        document.area === area && document.dossier === slug && document.value ? [document.value] : [],
      ),
      path: addresses.dossier(slug),
      place: titles.get(area) ?? '',
    })),
    scenarios: content.scenarios.map(({ value, area, slug }) => ({
      scenario: value,
      path: addresses.scenario(slug),
      place: titles.get(area) ?? '',
    })),
    terms: content.terms.map(({ value }) => value),
    sources: content.sources.map(({ value }) => value),
  };
}

const nameOf = (file: string) => parseNumberedName(file.split('/').at(-1) ?? '');

/** What the editors know about words. */
export async function readSearchWords(root: string): Promise<SearchWords> {
  return synonymsSchema.parse(parse(await readFile(join(root, 'content/synonyms.yaml'), 'utf8')));
}
