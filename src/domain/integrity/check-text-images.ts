import { MOST_IMAGE_BYTES, TEXT_IMAGES } from '../course/text-image.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Photographs beside a text are no larger than a good one has to be. */
export function checkTextImages({ found }: CourseContent): Finding[] {
  return found.flatMap(({ file, collection, bytes }) => {
    if (!TEXT_IMAGES.includes(collection) || bytes <= MOST_IMAGE_BYTES) return [];
    const name = file.slice(file.lastIndexOf('/') + 1);
    return [createFinding('I628', { file }, { name, bytes, max: MOST_IMAGE_BYTES })];
  });
}
