import { latestAttempt } from './latest-attempt.ts';
import type { LessonState } from './lesson-state.ts';
import { ownEntry } from './own-entry.ts';
import type { Progress } from './progress.ts';

/** How far the learner has come in a scenario: done once an ending has been reached, and for good. */
export function scenarioState(progress: Progress, scenarioId: string): LessonState {
  if (latestAttempt(progress, scenarioId)) return 'done';
  const selected = ownEntry(progress.drafts, scenarioId)?.selected ?? [];
  return selected.length > 0 ? 'started' : 'not-started';
}
