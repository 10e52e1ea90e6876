import { canAskForVerdict } from '../practice/ask-for-verdict.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import { TRUTHS } from '../words/vocabulary.ts';
import type { CourseContent } from './course-content.ts';

/** The least share of each truth among the situations of an area that can be judged, 0–1. */
const LEAST_SHARE = 0.25;
/** With fewer of them in an area a share says nothing. */
const LEAST_SITUATIONS = 20;

/** No verdict is so rare in an area that it never pays to give it. */
export function checkVerdicts({ questions }: CourseContent): Finding[] {
  const files = new Set(questions.map(({ file }) => file));
  return [...files].flatMap((file) => {
    const judged = questions.filter((entry) => entry.file === file && canAskForVerdict(entry.value));
    const total = judged.length;
    if (total < LEAST_SITUATIONS) return [];
    return TRUTHS.flatMap((truth) => {
      const count = judged.filter(({ value }) => value.truth === truth).length;
      if (count / total >= LEAST_SHARE) return [];
      const area = judged[0]?.area ?? '';
      return [createFinding('I423', { file }, { area, truth, count, total, least: LEAST_SHARE })];
    });
  });
}
