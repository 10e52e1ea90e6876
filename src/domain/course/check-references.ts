import { nearestWord } from '../language/nearest-word.ts';
import type { AreaEntry, CourseContent, Declaration } from './course-content.ts';
import { type Collection, createFinding, type Finding, type Path, type Place } from './finding.ts';

/** Something that points at an id. */
interface Reference {
  collection: Collection;
  id: string;
  place: Place;
}

/** Ids declared twice, and ids pointed at that nothing declares. */
export function checkReferences(content: CourseContent): Finding[] {
  return [...checkDuplicates(content), ...checkTargets(content), ...checkAreas(content)];
}

/** What attempts are stored at: they share one space of ids. */
const ATTEMPTED: readonly Collection[] = ['question', 'scenario', 'dossier'];

/** Progress and stored answers are keyed by id alone; ids are unique within their collection, or what it shares. */
function checkDuplicates({ declarations }: CourseContent): Finding[] {
  const first = new Map<string, Declaration>();
  const findings: Finding[] = [];
  for (const declaration of declarations) {
    const { collection, id, place } = declaration;
    const key = `${ATTEMPTED.includes(collection) ? 'attempted' : collection} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, declaration);
    else {
      const firstFile = earlier.place.file;
      findings.push(
        createFinding('I301', place, { id, collection: earlier.collection, firstFile, firstLine: undefined }),
      );
    }
  }
  return findings;
}

/** An area can be taken away from a site, so what it holds leans on its own lessons. */
function checkAreas({ lessons, questions, dossiers, scenarios }: CourseContent): Finding[] {
  const areaOf = new Map(lessons.map(({ value, area }) => [value.id, area]));
  const check = (
    collection: Collection,
    entries: readonly AreaEntry<{ id: string; lesson: string }>[],
  ): Finding[] =>
    entries.flatMap(({ file, path, area, value: { id, lesson } }) => {
      const other = areaOf.get(lesson);
      if (other === undefined || other === area) return [];
      return [createFinding('I356', { file, path: [...path, 'lesson'] }, { lesson, collection, id })];
    });
  return [...check('question', questions), ...check('dossier', dossiers), ...check('scenario', scenarios)];
}

function checkTargets(content: CourseContent): Finding[] {
  const ids = new Map<Collection, Set<string>>();
  for (const { collection, id } of content.declarations) {
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  }
  return listReferences(content).flatMap(({ collection, id, place }) => {
    const known = ids.get(collection) ?? new Set<string>();
    if (known.has(id) || content.unread.has(collection)) return [];
    const isA = [...ids].find(([, others]) => others.has(id))?.[0];
    return [createFinding('I302', place, { id, collection, nearest: nearestWord(id, known), isA })];
  });
}

function listReferences(content: CourseContent): Reference[] {
  const references: Reference[] = [];
  const add = (file: string, path: Path, collection: Collection, id: string) => {
    references.push({ collection, id, place: { file, path } });
  };
  const addAll = (file: string, path: Path, collection: Collection, ids: readonly string[]) => {
    for (const [index, id] of ids.entries()) add(file, [...path, index], collection, id);
  };

  for (const { file, value } of content.lessons) addAll(file, ['sources'], 'source', value.sources);
  for (const { file, value } of content.guides) addAll(file, ['sources'], 'source', value.sources);
  for (const { file, value } of content.sessions) addAll(file, ['sources'], 'source', value.sources);
  for (const { file, value } of content.signs) {
    addAll(file, ['sources'], 'source', value.sources);
    addAll(file, ['roles'], 'role', value.roles);
    for (const [index, { sign }] of value.strongerWith.entries()) {
      add(file, ['strongerWith', index, 'sign'], 'sign', sign);
    }
    for (const [index, { source }] of value.law.entries())
      add(file, ['law', index, 'source'], 'source', source);
  }
  for (const { file, path, value } of content.questions) {
    addAll(file, [...path, 'signs'], 'sign', value.signs);
    addAll(file, [...path, 'sources'], 'source', value.sources);
    add(file, [...path, 'lesson'], 'lesson', value.lesson);
  }
  for (const { file, value } of content.dossiers) {
    add(file, ['role'], 'role', value.role);
    add(file, ['lesson'], 'lesson', value.lesson);
    addAll(file, ['sources'], 'source', value.sources);
    for (const [index, { sign }] of value.key.entries()) {
      if (sign !== undefined) add(file, ['key', index, 'sign'], 'sign', sign);
    }
  }
  for (const { file, value } of content.scenarios) {
    addAll(file, ['signs'], 'sign', value.signs);
    addAll(file, ['sources'], 'source', value.sources);
    add(file, ['lesson'], 'lesson', value.lesson);
  }
  for (const { file, value } of content.terms) {
    addAll(file, ['sources'], 'source', value.sources);
    addAll(file, ['related'], 'term', value.related);
  }
  for (const { file, value } of content.organisations) {
    addAll(file, ['areas'], 'area', value.areas ?? []);
    for (const [index, { sources }] of value.contacts.entries()) {
      addAll(file, ['contacts', index, 'sources'], 'source', sources);
    }
  }
  for (const { file, value } of content.organisationAdditions) {
    addAll(file, ['areas'], 'area', value?.areas ?? []);
    for (const [index, { sources }] of (value?.contacts ?? []).entries()) {
      addAll(file, ['contacts', index, 'sources'], 'source', sources);
    }
  }
  for (const { file, value } of content.localGuides)
    addAll(file, ['sources'], 'source', value?.sources ?? []);
  for (const { file, path, value } of content.administrations) {
    for (const [index, { roles }] of value.entries()) {
      for (const [place, { lessons }] of roles.entries()) {
        addAll(file, [...path, index, 'roles', place, 'lessons'], 'lesson', lessons);
      }
    }
  }
  for (const { file, path, value } of content.readyDays) {
    for (const [index, { areas }] of value.entries()) {
      addAll(file, [...path, index, 'areas'], 'area', areas);
    }
  }
  for (const { file, prose } of content.bodies) {
    for (const { collection, id, line } of prose.references) {
      references.push({ collection, id, place: { file, line } });
    }
  }
  return references;
}
