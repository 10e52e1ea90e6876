import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Days that tell when something was done; none is later than today. */
export function checkDates({ texts }: CourseContent, today: string): Finding[] {
  return texts.flatMap(({ file, path, text, isQuoted }) => {
    // An invented document may name a day to come. ISO days sort as text.
    if (isQuoted || !/^\d{4}-\d{2}-\d{2}$/u.test(text) || text <= today) return [];
    return [createFinding('I207', { file, path }, { field: String(path.at(-1)), value: text, today })];
  });
}
