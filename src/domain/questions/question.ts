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

/**
 * Two questions in one: what the situation is, and what to do about it. The right verdict is the question's
 * `truth`; exactly one option is the right action, which `prompt` asks for.
 */
export interface AssessQuestion extends QuestionBase {
  kind: 'assess';
  /** Why each verdict is right or wrong here. */
  verdicts: Record<Truth, string>;
  options: Option[];
}

/** One step of a procedure. */
export interface Step {
  id: string;
  text: string;
  /** Why it stands where it stands. */
  feedback: string;
}

/** Steps to put in order. They are written in the right order and shown in another. */
export interface OrderQuestion extends QuestionBase {
  kind: 'order';
  /** Three or more. */
  steps: Step[];
}

export interface Choice {
  id: string;
  text: string;
}

/** What a choice is matched with. Several pairs may have the same choice. */
export interface Pair {
  id: string;
  text: string;
  /** Id of the right choice. */
  choice: string;
  /** Why that choice is right. */
  feedback: string;
}

/** Each pair gets one of the choices; a choice may be right for several pairs, or for none. */
export interface MatchQuestion extends QuestionBase {
  kind: 'match';
  choices: Choice[];
  pairs: Pair[];
}

/** One way to fill a gap. */
export type Filling = Omit<Option, 'feedback'>;

/** A place in the text with two to five fillings, of which exactly one is right. */
export interface Gap {
  id: string;
  options: Filling[];
  /** Why the right filling is right and the others are not. */
  feedback: string;
}

/** A text with gaps to fill. */
export interface GapQuestion extends QuestionBase {
  kind: 'gap';
  /** Each gap stands in it once as its id in braces: `Kl. {a} lossade {b}.` */
  text: string;
  gaps: Gap[];
}

/** One row of a document. */
export interface Row {
  id: string;
  /** One for each column. */
  cells: string[];
  /** Whether it should be marked. */
  right: boolean;
  /** Why it should be marked, or why it should not. */
  feedback: string;
}

/** A small document where the rows that stand out are to be marked. */
export interface SpotQuestion extends QuestionBase {
  kind: 'spot';
  /** What the document is. */
  caption: string;
  columns: string[];
  rows: Row[];
}

export type Question =
  | SingleQuestion
  | MultipleQuestion
  | AssessQuestion
  | OrderQuestion
  | MatchQuestion
  | GapQuestion
  | SpotQuestion;

export const QUESTION_KINDS = ['single', 'multiple', 'assess', 'order', 'match', 'gap', 'spot'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** How sure the learner is; optional, private, never scored. */
export const CERTAINTIES = ['unsure', 'fairly-sure', 'sure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
