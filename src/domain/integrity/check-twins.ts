import type { Option, Question } from '../questions/question.ts';
import { createFinding, type Finding } from '../words/finding.ts';
import type { CourseContent } from './course-content.ts';

/** Twins name each other, have the same options in the same order, and differ in which of them is right. */
export function checkTwins({ questions }: CourseContent): Finding[] {
  const known = new Map(questions.map((entry) => [entry.value.id, entry.value]));
  return questions.flatMap(({ file, at, value }) => {
    const other = known.get(value.twin?.of ?? '');
    // An id that is not there has its own finding.
    if (!other) return [];
    const place = { file, path: [...at, 'twin', 'of'] };
    const pair = { question: value.id, twin: other.id };
    if (other.twin?.of !== value.id) return [createFinding('I419', place, pair)];
    const options = optionsOf(value);
    if (textsOf(options) !== textsOf(optionsOf(other))) return [createFinding('I420', place, pair)];
    const right = rightOf(options);
    return right === rightOf(optionsOf(other))
      ? [createFinding('I421', place, { ...pair, option: right })]
      : [];
  });
}

const optionsOf = (question: Question): readonly Option[] => ('options' in question ? question.options : []);
const textsOf = (options: readonly Option[]) => JSON.stringify(options.map(({ id, text }) => [id, text]));
const rightOf = (options: readonly Option[]) =>
  options
    .filter(({ right }) => right)
    .map(({ id }) => id)
    .join(', ');
