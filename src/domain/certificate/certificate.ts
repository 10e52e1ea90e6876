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

/** What was done, as a certificate states it. Partial work counts: nothing has to be finished to be stated. */
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
  /** First and last day that something was done, epoch milliseconds; absent where nothing was. */
  from?: number;
  to?: number;
}

/**
 * Sums up what a learner has done of a scope as it is today. Lessons and questions that have left the course count for
 * nothing; added ones make the whole larger.
 */
export function createCertificate(progress: Progress, scope: CertificateScope): Certificate {
  const latest = new Map(progress.attempts.map((attempt) => [attempt.questionId, attempt]));
  const isRight = (id: string) => latest.get(id)?.result === 'right';
  const read = scope.lessons.filter(({ id }) => lessonState(progress, id) === 'done');
  const skipped = scope.lessons.filter(
    ({ id, questions }) =>
      lessonState(progress, id) !== 'done' && questions.length > 0 && questions.every(isRight),
  );
  const times = [
    ...read.map(({ id }) => ownEntry(progress.lessons, id)?.doneAt ?? 0),
    ...scope.questions.flatMap((id) => latest.get(id)?.at ?? []),
    ...progress.attempts.flatMap(({ questionId, at }) => (scope.questions.includes(questionId) ? at : [])),
  ];
  return {
    scope: scope.id,
    lessonsDone: read.length + skipped.length,
    lessons: scope.lessons.length,
    lessonsSkipped: skipped.length,
    minutes: read.reduce((sum, { minutes }) => sum + minutes, 0),
    questionsAnswered: scope.questions.filter((id) => latest.has(id)).length,
    questionsRight: scope.questions.filter(isRight).length,
    questions: scope.questions.length,
    ...(times.length > 0 && { from: Math.min(...times), to: Math.max(...times) }),
  };
}

/** Whether there is anything to state. */
export const isEmptyCertificate = ({ lessonsDone, questionsAnswered }: Certificate): boolean =>
  lessonsDone === 0 && questionsAnswered === 0;
