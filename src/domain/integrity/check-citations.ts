import type { ContentFile } from '../course/content-file.ts';
import type { Citation } from '../words/citation.ts';
import { createFinding, type Finding, type IdKind } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Every text says what it rests on; provisions of law rest on law; a lesson shows its sources where they are used. */
export function checkCitations(content: CourseContent): Finding[] {
  return [
    ...content.lessons.flatMap((entry) => checkFoundation(entry, 'lesson')),
    ...content.guides.flatMap((entry) => checkFoundation(entry, 'guide')),
    ...content.signs.flatMap((entry) => checkFoundation(entry, 'sign')),
    ...content.dossiers.flatMap((entry) => checkFoundation(entry, 'dossier')),
    ...content.scenarios.flatMap((entry) => checkFoundation(entry, 'scenario')),
    ...content.answers.flatMap((entry) => checkFoundation(entry, 'guide')),
    ...checkProvisions(content),
    ...checkSourcesInLessons(content),
  ];
}

function checkFoundation(
  { file, value }: Pick<ContentFile<Citation>, 'file' | 'value'>,
  collection: IdKind,
): Finding[] {
  if (value.sources.length > 0 || value.professionalKnowledge !== undefined) return [];
  const place = { file, path: ['sources'] };
  return [
    collection === 'sign' ? createFinding('I502', place, {}) : createFinding('I306', place, { collection }),
  ];
}

function checkProvisions({ signs, sources }: CourseContent): Finding[] {
  const kinds = new Map(sources.map(({ value }) => [value.id, value.kind]));
  return signs.flatMap(({ file, value }) =>
    value.law.flatMap(({ source }, index) => {
      const kind = kinds.get(source);
      if (kind === undefined || kind === 'law') return [];
      return [createFinding('I307', { file, path: ['law', index, 'source'] }, { source, kind })];
    }),
  );
}

function checkSourcesInLessons({ lessons }: CourseContent): Finding[] {
  return lessons.flatMap(({ file, value, body }) => {
    if (body === undefined || value.professionalKnowledge !== undefined || value.sources.length === 0)
      return [];
    if (body.references.some(({ collection }) => collection === 'source')) return [];
    return [createFinding('I308', { file, path: ['sources'] }, {})];
  });
}
