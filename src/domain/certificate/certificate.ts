import { attemptsByQuestion, latestAttempt } from '../progress/latest-attempt.ts';
import { lessonState } from '../progress/lesson-state.ts';
import { ownEntry } from '../progress/own-entry.ts';
import type { Progress } from '../progress/progress.ts';

/** What a certificate is about: an area, or the whole course. */
export interface CertificateScope {
  /** Id of the area, or `kursen`. */
  id: string;
  lessons: readonly { id: string; minutes: number; questions: readonly string[] }[];
  questions: readonly string[];
}

/** What was done, as a certificate states it. Whether it may be had is another matter: `measureGoal`. */
export interface Certificate {
  scope: string;
  lessonsDone: number;
  lessons: number;
  /** Of the lessons done, those that were skipped because every question in them was answered right first. */
  lessonsSkipped: number;
  /** Whole minutes of the lessons that were read; skipped ones count none. */
  minutes: number;
  questionsAnswered: number;
  /** Questions whose latest answer was right. */
  questionsRight: number;
  questions: number;
  /** First and last time that something was done, epoch milliseconds; absent where no time can be true. */
  from?: number;
  to?: number;
}

/** Nothing was done before the site was there; a day ahead is a clock in another time zone. 1 January 2026. */
const FIRST_TIME = 1_767_225_600_000;
const DAY_MS = 86_400_000;

/**
 * Sums up what a learner has done of a scope as it is today. Lessons and questions that have left the course count for
 * nothing; added ones make the whole larger. Times that a wrong clock gave – before the site was there, or after `now`, epoch
 * milliseconds – say nothing of when it was done, and are left out.
 */
export function createCertificate(progress: Progress, scope: CertificateScope, now: number): Certificate {
  const attempts = attemptsByQuestion(progress);
  const isRight = (id: string) => latestAttempt(progress, id)?.result === 'right';
  const read = scope.lessons.filter(({ id }) => lessonState(progress, id) === 'done');
  const skipped = scope.lessons.filter(
    (lesson) => lessonState(progress, lesson.id) !== 'done' && isLessonCovered(progress, lesson),
  );
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  const note = (at: number) => {
    if (at < FIRST_TIME || at > now + DAY_MS) return;
    from = Math.min(from, at);
    to = Math.max(to, at);
  };
  for (const { id } of read) note(ownEntry(progress.lessons, id)?.doneAt ?? 0);
  for (const id of scope.questions) for (const { at, clock } of attempts.get(id) ?? []) note(clock ?? at);
  return {
    scope: scope.id,
    lessonsDone: read.length + skipped.length,
    lessons: scope.lessons.length,
    lessonsSkipped: skipped.length,
    minutes: read.reduce((sum, { minutes }) => sum + minutes, 0),
    questionsAnswered: scope.questions.filter((id) => attempts.has(id)).length,
    questionsRight: scope.questions.filter(isRight).length,
    questions: scope.questions.length,
    ...(to > 0 && { from, to }),
  };
}

/** Whether a lesson was read to the end, or skipped by answering every question in it right. */
export function isLessonCovered(
  progress: Progress,
  { id, questions }: CertificateScope['lessons'][number],
): boolean {
  if (lessonState(progress, id) === 'done') return true;
  return (
    questions.length > 0 &&
    questions.every((question) => latestAttempt(progress, question)?.result === 'right')
  );
}

/** Whether there is anything to state. */
export const isEmptyCertificate = ({ lessonsDone, questionsAnswered }: Certificate): boolean =>
  lessonsDone === 0 && questionsAnswered === 0;
