import { caseOutcome } from './case-outcome.ts';
import type { Certainty, Question } from './question.ts';
import type { Score } from './score.ts';

/** One answered question; a question that was answered again is listed once, with the answer that counts. */
export interface ScoredAnswer {
  question: Question;
  score: Score;
  certainty?: Certainty;
}

/** A lesson to read again. */
export interface LessonToRead {
  lesson: string;
  /** Ids of the questions that were not answered right, in the order they were answered. */
  questions: string[];
  /** How many of them the learner was sure of. */
  sureButWrong: number;
}

export interface ResultSummary {
  answered: number;
  right: number;
  signalCases: number;
  unclearCases: number;
  innocentCases: number;
  /** Numbers of answers with each tag of `caseOutcome`; an answer may count as both miss and false alarm. */
  hits: number;
  misses: number;
  falseAlarms: number;
  correctDismissals: number;
  errors: number;
  /**
   * Lessons with a sure but wrong answer come first: such errors are the ones that explained feedback
   * corrects best (Butterfield & Metcalfe, "Errors committed with high confidence are hypercorrected",
   * 2001). Then by the number of questions, then by the order they were answered.
   */
  readAgain: LessonToRead[];
}

/** Sums up a check or a practice round. An empty list gives zeros. */
export function summariseResults(answers: readonly ScoredAnswer[]): ResultSummary {
  const outcomes = answers.flatMap(({ question, score }) => caseOutcome(question, score));
  const truths = answers.map(({ question }) => question.truth);
  return {
    answered: answers.length,
    right: count(
      answers.map(({ score }) => score.kind),
      'right',
    ),
    signalCases: count(truths, 'signal'),
    unclearCases: count(truths, 'unclear'),
    innocentCases: count(truths, 'innocent'),
    hits: count(outcomes, 'hit'),
    misses: count(outcomes, 'miss'),
    falseAlarms: count(outcomes, 'false-alarm'),
    correctDismissals: count(outcomes, 'correct-dismissal'),
    errors: count(outcomes, 'error'),
    readAgain: lessonsToRead(answers),
  };
}

function count<Word>(words: readonly Word[], counted: Word): number {
  return words.filter((word) => word === counted).length;
}

function lessonsToRead(answers: readonly ScoredAnswer[]): LessonToRead[] {
  const lessons = new Map<string, LessonToRead>();
  for (const { question, score, certainty } of answers) {
    if (score.kind === 'right') continue;
    const lesson = lessons.get(question.lesson) ?? {
      lesson: question.lesson,
      questions: [],
      sureButWrong: 0,
    };
    lesson.questions.push(question.id);
    if (certainty === 'sure') lesson.sureButWrong += 1;
    lessons.set(question.lesson, lesson);
  }
  return [...lessons.values()].sort(
    (one, other) =>
      Number(other.sureButWrong > 0) - Number(one.sureButWrong > 0) ||
      other.questions.length - one.questions.length,
  );
}
