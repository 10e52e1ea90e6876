import { attemptsByQuestion, latestAttempt } from '../progress/latest-attempt.ts';
import type { Progress } from '../progress/progress.ts';
import { type CertificateScope, isLessonCovered } from './certificate.ts';
import { checkId } from './check-id.ts';

/** The share of right answers that a certificate asks for, 0–1. */
const SHARE_NEEDED = 0.8;

/** What somebody still has to do for the certificate of an area. */
export interface Goal {
  isReached: boolean;
  /** Lessons that have been neither read to the end nor skipped by answering all of their questions right. */
  lessonsLeft: number;
  /** How many more of the questions in the lessons have to be right at the latest try. */
  questionsLeft: number;
}

/**
 * A certificate of an area is had in one of two ways: every lesson is read to the end and four of five questions in them
 * are right at the latest try, or the area's check has once been passed. Whoever has passed keeps it.
 */
export function measureGoal(progress: Progress, { id, lessons }: CertificateScope): Goal {
  const questions = lessons.flatMap((lesson) => lesson.questions);
  const right = questions.filter((question) => latestAttempt(progress, question)?.result === 'right').length;
  const lessonsLeft = lessons.filter((lesson) => !isLessonCovered(progress, lesson)).length;
  const questionsLeft = Math.max(0, countNeeded(questions.length) - right);
  const checks = attemptsByQuestion(progress).get(checkId(id)) ?? [];
  const isCheckPassed = checks.some(({ result }) => result === 'right');
  return { isReached: isCheckPassed || lessonsLeft + questionsLeft === 0, lessonsLeft, questionsLeft };
}

/** How many of so many questions have to be right. */
export const countNeeded = (questions: number) => Math.ceil(questions * SHARE_NEEDED);
