import type { Mistake, Truth } from '../course/vocabulary.ts';

/** One choice. A right option has no mistake; a wrong one says which mistake it is. */
export interface Option {
  /** Permanent within the question; stored answers refer to it. */
  id: string;
  text: string;
  right: boolean;
  mistake?: Mistake;
  /** Why it is right or wrong: shown for every option after the answer. */
  feedback: string;
}

interface QuestionBase {
  /** Permanent; stored answers refer to it. */
  id: string;
  /** The situation from the job. */
  situation: string;
  /** The question itself. */
  prompt: string;
  truth: Truth;
  /** Ids of the signs that the question is about. */
  signs: string[];
  /** Id of the lesson to read again after a wrong answer. */
  lesson: string;
  sources: string[];
}

/** Exactly one option is right. */
export interface SingleQuestion extends QuestionBase {
  kind: 'single';
  options: Option[];
}

/** One or more options are right, and at least one is wrong. */
export interface MultipleQuestion extends QuestionBase {
  kind: 'multiple';
  options: Option[];
}

export type Question = SingleQuestion | MultipleQuestion;

export const QUESTION_KINDS = ['single', 'multiple'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** How sure the learner is; optional, private, never scored. */
export const CERTAINTIES = ['unsure', 'fairly-sure', 'sure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
