import { CURRENT_VERSION } from './migrate.ts';
import type { Progress } from './progress.ts';

/** The text to store or export: the envelope that `progress.ts` documents. */
export function serialiseProgress(progress: Progress, generation = 0): string {
  return JSON.stringify({ v: CURRENT_VERSION, generation, progress });
}
