import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** The build makes small files of a photograph; what it is made from lies in everybody's copy of the project. */
export const MOST_IMAGE_BYTES = 2 * 1024 * 1024;

/** Folders of photographs that stand in a text beside them. */
export const TEXT_IMAGES: readonly string[] = [
  'textImages',
  'guideImages',
  'localTextImages',
  'localGuideImages',
];

/** Photographs beside a text are no larger than a good one has to be. */
export function checkTextImages({ found }: CourseContent): Finding[] {
  return found.flatMap(({ file, collection, bytes }) => {
    if (!TEXT_IMAGES.includes(collection) || bytes <= MOST_IMAGE_BYTES) return [];
    const name = file.slice(file.lastIndexOf('/') + 1);
    return [createFinding('I628', { file }, { name, bytes, max: MOST_IMAGE_BYTES })];
  });
}
