import { canAskForVerdict } from '../practice/ask-for-verdict.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import { TRUTHS } from '../words/vocabulary.ts';
import type { CourseContent } from './course-content.ts';

/** The least share of each truth among the situations of an area that can be judged, 0–1. */
const LEAST_SHARE = 0.25;
/** With fewer of them in an area a share says nothing. */
const LEAST_SITUATIONS = 20;

/** What is asked in rounds of verdicts: no verdict is too rare, and what tells twins apart is why the verdict is what it is. */
export const checkVerdicts = (content: CourseContent): Finding[] => [
  ...checkShares(content),
  ...checkReasons(content),
];

/** No verdict is so rare in an area that it never pays to give it. */
function checkShares({ questions }: CourseContent): Finding[] {
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

/** The line that says why is the fact that decides between twins (`askForVerdict`): it must decide the verdict. */
function checkReasons({ questions }: CourseContent): Finding[] {
  const truths = new Map(questions.map(({ value }) => [value.id, value.truth]));
  return questions.flatMap(({ file, at, value: { kind, id, truth, judgeable, twin } }) => {
    // An assessment says why for each verdict itself.
    if (kind !== 'single' || !judgeable || !twin || truths.get(twin.of) !== truth) return [];
    const place = { file, path: [...at, 'judgeable'] };
    return [createFinding('I424', place, { question: id, twin: twin.of, truth })];
  });
}
