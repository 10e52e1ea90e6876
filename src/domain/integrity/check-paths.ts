import { checkPath } from '../decision-path/check-path.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Each path of questions by itself, and that it has a guide. What its answers cite is checked with all other citations. */
export function checkPaths({ paths, guides }: CourseContent): Finding[] {
  const known = guides.map(({ slug }) => slug);
  return paths.flatMap(({ file, slug, value }) => [
    ...(known.includes(slug)
      ? []
      : [createFinding('I971', { file }, { slug, nearest: nearestWord(slug, known) })]),
    ...checkPath(value, file),
  ]);
}
