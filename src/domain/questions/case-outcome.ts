import type { Question } from './question.ts';
import type { Score } from './score.ts';

/**
 * What an answer says about judgement, in the order they are reported. The words are those of signal
 * detection theory (Green & Swets, "Signal Detection Theory and Psychophysics", 1966), and `error` for a
 * mistake about facts.
 */
const CASE_OUTCOMES = ['hit', 'miss', 'false-alarm', 'correct-dismissal', 'error'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/**
 * Tags an answer, each tag once. A right answer is a `hit` where the case was a signal, otherwise a
 * `correct-dismissal`. Any other answer has the tags of its mistakes, and may be both a miss and a false alarm.
 * Where detection was asked for apart from action, the verdict alone decides.
 */
export function caseOutcome(question: Pick<Question, 'truth'>, score: Score): CaseOutcome[] {
  const { kind, mistakes: made } = score.parts?.verdict ?? score;
  if (kind === 'right') return [question.truth === 'signal' ? 'hit' : 'correct-dismissal'];
  const mistakes = new Set<CaseOutcome>(made.map((mistake) => (mistake === 'fact' ? 'error' : mistake)));
  return CASE_OUTCOMES.filter((outcome) => mistakes.has(outcome));
}
