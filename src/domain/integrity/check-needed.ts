import { NEEDED, type Need } from '../course/needed-ids.ts';
import { nearestWord } from '../language/nearest-word.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Content holds everything that the code names. A renamed id would otherwise remove a link in silence. */
export function checkNeeded({ found, declarations, unread }: CourseContent): Finding[] {
  // Where there is no content at all, that is what is told.
  if (found.length === 0) return [];
  return (Object.keys(NEEDED) as Need[]).flatMap((need) => {
    const { collection, id } = NEEDED[need];
    const known = declarations.filter((other) => other.collection === collection);
    if (unread.has(collection) || known.some((other) => other.id === id)) return [];
    const nearest = nearestWord(
      id,
      known.map((other) => other.id),
    );
    const renamed = known.find((other) => other.id === nearest);
    const place = renamed?.place ?? { file: folderOf(known[0]?.place.file ?? 'content/') };
    return [createFinding('I309', place, { collection, id, need, nearest })];
  });
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));
