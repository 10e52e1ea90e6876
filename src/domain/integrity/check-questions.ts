import { checkQuestion } from '../questions/check-question.ts';
import { checkQuestionBank } from '../questions/check-question-bank.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import { checkTwins } from './check-twins.ts';
import { checkVerdicts } from './check-verdicts.ts';
import type { CourseContent } from './course-content.ts';

/** Each question by itself, each area's questions together, and where they are placed. */
export function checkQuestions(content: CourseContent): Finding[] {
  const files = new Set(content.questions.map(({ file }) => file));
  return [
    ...content.questions.flatMap(({ file, at, value }) => checkQuestion(value, file, at)),
    ...[...files].flatMap((file) => checkQuestionBank(questionsOf(content, file), file)),
    ...checkPlacements(content),
    ...checkTwins(content),
    ...checkVerdicts(content),
  ];
}

const questionsOf = ({ questions }: CourseContent, file: string) =>
  questions.filter((entry) => entry.file === file).map(({ value }) => value);

/** A question stands in one lesson at most: met again it measures memory of the answer. */
function checkPlacements({ bodies }: CourseContent): Finding[] {
  const first = new Map<string, { firstFile: string; firstLine: number }>();
  const findings: Finding[] = [];
  for (const { file, collection: where, body } of bodies) {
    if (where !== 'lessons') continue;
    for (const { collection, id, line } of body.references) {
      if (collection !== 'question') continue;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, { firstFile: file, firstLine: line });
      else findings.push(createFinding('I408', { file, line }, { question: id, ...earlier }));
    }
  }
  return findings;
}
