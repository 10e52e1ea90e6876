import { latestAttempt } from './latest-attempt.ts';
import type { LessonState } from './lesson-state.ts';
import { ownEntry } from './own-entry.ts';
import type { Progress } from './progress.ts';

/** How far the learner has come in a scenario or at a place: done once an ending has been reached or the key been seen, and for good. */
export function exerciseState(progress: Progress, exerciseId: string): LessonState {
  if (latestAttempt(progress, exerciseId)) return 'done';
  const selected = ownEntry(progress.drafts, exerciseId)?.selected ?? [];
  return selected.length > 0 ? 'started' : 'not-started';
}
