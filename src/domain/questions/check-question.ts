import { QUESTION_CHECKS } from '../../question-kinds/kinds.ts';
import type { Finding, Path } from '../words/finding.ts';
import type { PartPlace } from './part-checks.ts';
import type { Question } from './question.ts';

/** Rules between the parts of one question; the shape of each is the schema's matter. `path` leads to the question. */
export function checkQuestion(question: Question, file: string, path: Path): Finding[] {
  // The check under a question's kind takes that kind, which TypeScript cannot follow through the union.
  const check = QUESTION_CHECKS[question.kind] as (question: Question, at: PartPlace) => Finding[];
  return check(question, (...steps) => ({ file, path: [...path, ...steps] }));
}
