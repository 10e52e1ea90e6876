import type { CourseArea } from '../../domain/course/course.ts';
import { shortenIds } from '../../domain/words/short-ids.ts';

/** What a script reads of an area to count what has been done in it (`enhancements/read-scopes.ts`). */
export function scopeAttributes({ area, lessons, questions }: CourseArea) {
  const placed = new Set(lessons.flatMap(({ placements }) => placements.questions));
  return {
    'data-area': area.id,
    'data-lessons': lessons
      .map(({ lesson, minutes, placements }) =>
        [lesson.id, minutes, shortenIds(placements.questions).replaceAll(' ', '|')].join(':'),
      )
      .join(' '),
    'data-questions': shortenIds(questions.map(({ id }) => id).filter((id) => !placed.has(id))),
  };
}
