import type { AnswerCheck } from './answer.ts';

/** Accepts one of these entries or more; order and repetition do not matter. */
export function checkSelection(entries: readonly string[], selected: readonly string[]): AnswerCheck {
  if (selected.length === 0) return { status: 'incomplete', reason: 'nothing-selected' };
  if (selected.some((entry) => !entries.includes(entry)))
    return { status: 'incomplete', reason: 'unknown-option' };
  return { status: 'ready', answer: { selected: entries.filter((entry) => selected.includes(entry)) } };
}
