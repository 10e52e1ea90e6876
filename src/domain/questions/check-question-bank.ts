import { createFinding, type Finding } from '../words/finding.ts';
import type { Option, Question } from './question.ts';

/** From this many questions a skew is no longer chance but a habit of the author. */
const ENOUGH_QUESTIONS = 10;

/** Fewer questions with one right option than this cannot be spread. */
const ENOUGH_TO_SPREAD = 4;

/** How much longer right options may be than wrong ones, on average. */
const LENGTH_RATIO = 1.1;

/** What the questions of an area give away together, and whether they only teach suspicion. */
export function checkQuestionBank(questions: readonly Question[], file: string): Finding[] {
  const place = { file, path: ['questions'] };
  const severity = questions.length >= ENOUGH_QUESTIONS ? 'error' : 'warning';
  const findings: Finding[] = [];

  const single = questions.filter(({ kind }) => kind === 'single' || kind === 'assess');
  if (single.length >= ENOUGH_TO_SPREAD) {
    for (const [option, count] of countRightOptions(single)) {
      if (count * 2 > single.length) {
        findings.push(createFinding('I409', place, { option, count, total: single.length }, severity));
      }
    }
  }

  // A question that lacks one or the other has nothing to compare, and its own finding.
  const options = questions.map(optionsOf).filter(hasRightAndWrong).flat();
  const right = meanLength(options.filter((option) => option.right).map(({ text }) => text));
  const wrong = meanLength(options.filter((option) => !option.right).map(({ text }) => text));
  if (wrong > 0 && right > wrong * LENGTH_RATIO)
    findings.push(createFinding('I410', place, { right, wrong }));

  const count = questions.filter(({ truth }) => truth !== 'signal').length;
  const needed = Math.ceil(questions.length / 3);
  if (questions.length >= 3 && count < needed) {
    findings.push(createFinding('I411', place, { count, total: questions.length, needed }, severity));
  }
  return findings;
}

/** The options of a question that is answered by choosing among texts; of other kinds none. */
function optionsOf(question: Question): Option[] {
  return 'options' in question ? question.options : [];
}

function hasRightAndWrong(options: readonly Option[]): boolean {
  return options.some(({ right }) => right) && options.some(({ right }) => !right);
}

function countRightOptions(questions: readonly Question[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const question of questions) {
    for (const { id, right } of optionsOf(question)) if (right) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function meanLength(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}
