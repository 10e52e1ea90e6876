import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Bold text, links, tags and entities. A star or a bracket by itself is a character like others. */
const MARKUP = /\*\*[^*]+\*\*|\[[^\]]+\]\([^)]*\)?|<\/?[a-z][^>]*>?|&(?:[a-z]+|#\d+);|^#{1,6} |^[•·▪] /imu;

/** Texts of YAML are shown as they stand. Those of the interface have this rule in their schema. */
export function checkMarkup({ texts }: CourseContent): Finding[] {
  return texts.flatMap(({ file, path, text }) => {
    if (file === 'content/ui.yaml') return [];
    const markup = MARKUP.exec(text)?.[0];
    if (markup === undefined) return [];
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    return [createFinding('I724', { file, path }, { field, markup: markup.trim() })];
  });
}
