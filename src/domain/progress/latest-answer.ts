import { latestAttempt } from './latest-attempt.ts';
import { ownEntry } from './own-entry.ts';
import type { Attempt, Draft, Progress } from './progress.ts';

/** What was last answered: begun, or compared with the key. */
export type LatestAnswer = (Draft & { isDraft: true }) | (Attempt & { isDraft: false });

/**
 * The newest answer to a question, a scenario or a dossier, or undefined. A draft is newer than any attempt: an attempt
 * ends the draft before it.
 */
export function latestAnswer(progress: Progress, id: string): LatestAnswer | undefined {
  const draft = ownEntry(progress.drafts, id);
  if (draft) return { ...draft, isDraft: true };
  const attempt = latestAttempt(progress, id);
  return attempt && { ...attempt, isDraft: false };
}
