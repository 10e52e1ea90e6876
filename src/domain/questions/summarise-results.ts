import type { Mistake } from '../words/vocabulary.ts';
import { type CaseOutcome, caseOutcome } from './case-outcome.ts';
import type { Certainty, Question } from './question.ts';
import type { PlainScore, Score } from './score.ts';
import { isVerdictQuestion } from './verdict-question.ts';

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

/**
 * Verdicts, apart from what was done: `hits` of the `signals` were called so, and `dismissals` of the `others` – innocent
 * and unclear cases – were called what they were. `misses` saw less than there was, `falseAlarms` more; the four are
 * together all that was asked, and the first two all that was right.
 */
export interface VerdictSummary {
  asked: number;
  right: number;
  signals: number;
  others: number;
  hits: number;
  misses: number;
  falseAlarms: number;
  dismissals: number;
}

/**
 * Answers to everything else, most often what to do. The last three are numbers of answers with such a mistake in them;
 * one answer may have several.
 */
export interface ChoiceSummary {
  asked: number;
  right: number;
  tooLittle: number;
  tooMuch: number;
  errors: number;
}

export interface ResultSummary {
  verdicts: VerdictSummary;
  choices: ChoiceSummary;
  /**
   * Lessons with a sure but wrong answer come first: such errors are the ones that explained feedback
   * corrects best (Butterfield & Metcalfe, "Errors committed with high confidence are hypercorrected",
   * 2001). Then by the number of questions, then by the order they were answered.
   */
  readAgain: LessonToRead[];
}

/**
 * Sums up a check or a practice round, verdicts and the rest apart: somebody may judge a case right and still do the wrong
 * thing. An assessment counts in both. An empty list gives zeros.
 */
export function summariseResults(answers: readonly ScoredAnswer[]): ResultSummary {
  return {
    verdicts: summariseVerdicts(answers),
    choices: summariseChoices(
      answers.flatMap(
        ({ question, score }) => score.parts?.action ?? (isVerdictQuestion(question) ? [] : score),
      ),
    ),
    readAgain: lessonsToRead(answers),
  };
}

function summariseVerdicts(answers: readonly ScoredAnswer[]): VerdictSummary {
  const verdicts = answers.flatMap(({ question, score }) => {
    const verdict = score.parts?.verdict ?? (isVerdictQuestion(question) ? score : undefined);
    return verdict ? [{ truth: question.truth, outcomes: caseOutcome(question, verdict) }] : [];
  });
  const count = (outcome: CaseOutcome) =>
    verdicts.filter(({ outcomes }) => outcomes.includes(outcome)).length;
  const signals = verdicts.filter(({ truth }) => truth === 'signal').length;
  const [hits, dismissals] = [count('hit'), count('correct-dismissal')];
  return {
    asked: verdicts.length,
    right: hits + dismissals,
    signals,
    others: verdicts.length - signals,
    hits,
    misses: count('miss'),
    falseAlarms: count('false-alarm'),
    dismissals,
  };
}

function summariseChoices(scores: readonly PlainScore[]): ChoiceSummary {
  const count = (mistake: Mistake) => scores.filter((score) => hasMistake(score, mistake)).length;
  return {
    asked: scores.length,
    right: scores.filter(({ kind }) => kind === 'right').length,
    tooLittle: count('miss'),
    tooMuch: count('false-alarm'),
    errors: count('fact'),
  };
}

const hasMistake = ({ mistakes }: PlainScore, mistake: Mistake) =>
  (mistakes as readonly Mistake[]).includes(mistake);

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
