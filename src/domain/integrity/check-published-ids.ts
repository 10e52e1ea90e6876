import { listPublished } from '../course/published-ids.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type Path } from '../words/finding.ts';
import type { CourseContent, Declaration } from './course-content.ts';

/** An id that has been published is there for ever: what readers have done is kept in their browsers by id. */
export function checkPublishedIds({ publishedIds, declarations, unread }: CourseContent): Finding[] {
  const [register] = publishedIds;
  if (register === undefined) return [];
  const published = listPublished(register.value);
  const keyOf = (kind: string, id: string) => `${kind} ${id}`;
  const known = new Set(published.map(({ kind, id }) => keyOf(kind, id)));
  const declared = new Map(declarations.map((one) => [keyOf(one.collection, one.id), one]));
  const fresh = declarations.filter(({ collection, id }) => !known.has(keyOf(collection, id)));
  const lost = published.filter(({ kind, id, isRetired }) => !isRetired && !declared.has(keyOf(kind, id)));
  return published.flatMap(({ kind, id, version, isRetired }) => {
    const there = declared.get(keyOf(kind, id));
    if (isRetired)
      return there ? [createFinding('I311', there.place, { collection: kind, id, version })] : [];
    if (there || unread.has(kind)) return [];
    const renamed = findRenamed(
      id,
      fresh.filter(({ collection }) => collection === kind),
      lost.filter((other) => other.kind === kind).length === 1,
    );
    const place = renamed?.place ?? {
      file: register.file,
      path: pathOf(register.value.versions, kind, id),
    };
    return [createFinding('I310', place, { collection: kind, id, version, nearest: renamed?.id })];
  });
}

/**
 * What most likely has the id now: the only one that is new where only one is lost, or one that reads much the same. Ids that
 * differ in their numbers alone are neighbours.
 */
function findRenamed(id: string, fresh: readonly Declaration[], isOnlyOne: boolean): Declaration | undefined {
  if (isOnlyOne && fresh.length === 1) return fresh[0];
  const withoutNumbers = (text: string) => text.replaceAll(/\d+/gu, '');
  const others = fresh.filter((other) => withoutNumbers(other.id) !== withoutNumbers(id));
  const nearest = nearestWord(
    id,
    others.map((other) => other.id),
  );
  return others.find((other) => other.id === nearest);
}

function pathOf(
  versions: CourseContent['publishedIds'][number]['value']['versions'],
  kind: string,
  id: string,
): Path {
  for (const [index, { ids }] of versions.entries()) {
    const at = (ids as Record<string, string[] | undefined>)[kind]?.indexOf(id) ?? -1;
    if (at !== -1) return ['versions', index, 'ids', kind, at];
  }
  return [];
}
