import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding, type IdKind, type Path } from '../words/finding.ts';
import type { CourseContent, Declaration } from './course-content.ts';

/** Ids declared twice, and ids pointed at that nothing declares. */
export function checkReferences(content: CourseContent): Finding[] {
  return [...checkDuplicates(content), ...checkTargets(content), ...checkAreas(content)];
}

/** What attempts are stored at: they share one space of ids. */
const ATTEMPTED: readonly IdKind[] = ['question', 'scenario', 'dossier', 'place'];

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

/** An organisation can hide an area, so what is in an area refers only to lessons of its own. */
function checkAreas({ lessons, questions, dossiers, scenarios }: CourseContent): Finding[] {
  const areaOf = new Map(lessons.map(({ value, area }) => [value.id, area]));
  const check = (
    collection: IdKind,
    entries: readonly { file: string; at?: Path; area: string; value: { id: string; lesson: string } }[],
  ): Finding[] =>
    entries.flatMap(({ file, at = [], area, value: { id, lesson } }) => {
      const other = areaOf.get(lesson);
      if (other === undefined || other === area) return [];
      return [createFinding('I356', { file, path: [...at, 'lesson'] }, { lesson, collection, id })];
    });
  return [...check('question', questions), ...check('dossier', dossiers), ...check('scenario', scenarios)];
}

function checkTargets(content: CourseContent): Finding[] {
  const ids = new Map<IdKind, Set<string>>();
  for (const { collection, id } of content.declarations) {
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  }
  return content.references.flatMap(({ collection, id, place }) => {
    const known = ids.get(collection) ?? new Set<string>();
    if (known.has(id) || content.unread.has(collection)) return [];
    const isA = [...ids].find(([, others]) => others.has(id))?.[0];
    return [createFinding('I302', place, { id, collection, nearest: nearestWord(id, known), isA })];
  });
}
