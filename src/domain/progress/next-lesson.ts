import { lessonState } from './lesson-state.ts';
import type { Progress } from './progress.ts';

/**
 * Where to continue on a path of lesson ids: the lesson visited last if it is not done, otherwise the
 * first one not done after it, otherwise the first one not done at all. Undefined when all are done.
 */
export function nextLesson(progress: Progress, path: readonly string[]): string | undefined {
  const from = Math.max(0, path.indexOf(progress.last?.lessonId ?? ''));
  return [...path.slice(from), ...path].find((id) => lessonState(progress, id) !== 'done');
}
