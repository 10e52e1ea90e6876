import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Every lesson of the course is for somebody. Lessons that an organisation adds are for whom it says. */
export function checkRoles({ administrations, declarations, unread }: CourseContent): Finding[] {
  if (administrations.length === 0 || unread.has('role')) return [];
  const taken = new Set(
    administrations.flatMap(({ value }) =>
      value.administrations.flatMap(({ roles }) => roles.flatMap(({ lessons }) => lessons)),
    ),
  );
  const lessons = new Set(declarations.flatMap(({ collection, id }) => (collection === 'lesson' ? id : [])));
  // A role with a lesson that is not there has been told, and most likely means the one that seems to be in none.
  if ([...taken].some((id) => !lessons.has(id))) return [];
  return declarations.flatMap(({ collection, id, place }) =>
    collection === 'lesson' && place.file.startsWith('content/areas/') && !taken.has(id)
      ? [createFinding('I318', place, { lesson: id })]
      : [],
  );
}
