import { lessonState } from './lesson-state.ts';
import type { Progress } from './progress.ts';

/** What a reader does next. */
export interface NextLesson {
  lessonId: string;
  /** Whether it has been opened before. */
  isBegun: boolean;
  /** The address of the step that was read last; absent at the first, and where the lesson is another than the one visited last. */
  step?: string;
}

/**
 * The lesson that comes next on a path: the one that was visited last as long as it is not done, then the first after it that
 * is not done, and after the end of the path what was left out on the way. A lesson outside the path does not lead away from
 * it. Undefined when all of the path is done, and for a path without lessons.
 */
export function nextLesson(progress: Progress, path: readonly string[]): NextLesson | undefined {
  const last = progress.last && path.includes(progress.last.lessonId) ? progress.last : undefined;
  if (last && lessonState(progress, last.lessonId) !== 'done') {
    return { lessonId: last.lessonId, isBegun: true, ...(last.step && { step: last.step }) };
  }
  const lessonId = lessonAfter(progress, path, last?.lessonId);
  return lessonId === undefined
    ? undefined
    : { lessonId, isBegun: lessonState(progress, lessonId) !== 'not-started' };
}

/**
 * The first lesson after `lessonId` on a path that is not done, going round from its end to its beginning; that lesson itself
 * is never the answer. From the beginning without an id. Undefined when nothing else is left.
 */
export function lessonAfter(
  progress: Progress,
  path: readonly string[],
  lessonId?: string,
): string | undefined {
  const place = lessonId === undefined ? -1 : path.indexOf(lessonId);
  const inTurn = [...path.slice(place + 1), ...path.slice(0, Math.max(place, 0))];
  return inTurn.find((id) => id !== lessonId && lessonState(progress, id) !== 'done');
}

/** How many lessons of a path are done. */
export const countDone = (progress: Progress, path: readonly string[]): number =>
  path.filter((id) => lessonState(progress, id) === 'done').length;
