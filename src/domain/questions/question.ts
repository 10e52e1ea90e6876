import type { QuestionByKind } from '../../question-kinds/kinds.ts';
import type { Mistake, Truth } from '../words/vocabulary.ts';

/** What a question of any kind has. Its kind adds the rest; see `src/question-kinds/`. */
export interface QuestionBase {
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
  /** Whether a careful colleague can tell the truth from the situation alone; only then is it asked for by itself. */
  judgeable?: boolean;
  twin?: Twin;
}

/** A question with the same options, in whose situation one fact is another, and so is the right option. */
export interface Twin {
  /** Id of the other question. */
  of: string;
  /** The fact that decides in this one; told after the answer. */
  decides: string;
}

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

export type QuestionKind = keyof QuestionByKind;

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = QuestionByKind[Kind];

export type Question = QuestionOf<QuestionKind>;

/** How sure the learner is; optional, private, never scored. */
export const CERTAINTIES = ['unsure', 'fairly-sure', 'sure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
