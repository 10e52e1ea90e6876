import type { AnswerCheck } from './answer.ts';
import { checkSelection } from './check-selection.ts';

/** Accepts exactly one entry of each part; order and repetition do not matter. */
export function checkParts(parts: readonly (readonly string[])[], selected: readonly string[]): AnswerCheck {
  const check = checkSelection(parts.flat(), selected);
  if (check.status !== 'ready') return check;
  const counts = parts.map((part) => part.filter((entry) => selected.includes(entry)).length);
  if (counts.some((count) => count > 1)) return { status: 'incomplete', reason: 'too-many' };
  return counts.includes(0) ? { status: 'incomplete', reason: 'not-complete' } : check;
}
