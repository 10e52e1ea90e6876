import { lessonState } from './lesson-state.ts';
import type { Progress } from './progress.ts';

export interface AreaProgress {
  lessonsDone: number;
  lessons: number;
  questionsAnswered: number;
  questions: number;
}

/**
 * Counts what is done of the lessons and questions that an area has today. A question counts as answered
 * whatever the result, and once however often it was answered.
 */
export function areaProgress(
  progress: Progress,
  area: { lessons: readonly string[]; questions: readonly string[] },
): AreaProgress {
  const answered = new Set(progress.attempts.map((attempt) => attempt.questionId));
  return {
    lessonsDone: area.lessons.filter((id) => lessonState(progress, id) === 'done').length,
    lessons: area.lessons.length,
    questionsAnswered: area.questions.filter((id) => answered.has(id)).length,
    questions: area.questions.length,
  };
}
