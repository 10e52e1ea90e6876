import { latestAttempt } from './latest-attempt.ts';
import { ownEntry } from './own-entry.ts';
import type { Draft, Progress } from './progress.ts';
import { stampAfter } from './stamp-after.ts';

/** Keeps a selection that has not been checked; replaces an earlier draft of the same question. */
export function saveDraft(
  progress: Progress,
  questionId: string,
  draft: Omit<Draft, 'at'>,
  now: number,
): Progress {
  const at = stampAfter(
    now,
    ownEntry(progress.drafts, questionId)?.at,
    latestAttempt(progress, questionId)?.at,
  );
  return { ...progress, drafts: { ...progress.drafts, [questionId]: { ...draft, at } } };
}
