import type { CitedLaw } from '../law/law-register.ts';

/** How a path ends: a duty, a possibility, a ban, or a question that only a lawyer can answer. */
export const PATH_ANSWERS = ['must', 'may', 'must-not', 'lawyer'] as const;
export type PathAnswer = (typeof PATH_ANSWERS)[number];

/** How many questions a reader answers before an ending. */
export const PATH_STEPS = { min: 2, max: 6 } as const;

/** A guide that asks short questions and ends in an answer. Its questions are a tree; its endings are shared. */
export interface DecisionPath {
  id: string;
  /** ISO date of the last check against the law, `YYYY-MM-DD`. */
  checked: string;
  /** Id of the question where a reader starts. */
  start: string;
  nodes: PathNode[];
  endings: PathEnding[];
}

/** A question to answer. */
export interface PathNode {
  /** Permanent; the last part of the address. */
  id: string;
  question: string;
  /** What one needs to know to answer. */
  help: string;
  /** Everyday words that search knows the question by. */
  aliases: string[];
  choices: PathChoice[];
}

export interface PathChoice {
  text: string;
  /** Id of the question or the ending that it leads to. */
  to: string;
}

/** An answer, and what to do with it. */
export interface PathEnding {
  /** Permanent; the last part of the address. */
  id: string;
  answer: PathAnswer;
  /** The answer in one line, as something to do. */
  title: string;
  /** The reason, a paragraph each. */
  why: string[];
  law: CitedLaw[];
  /** The question to put; only where the answer is `lawyer`. */
  ask?: string;
  /** What to write down. */
  write: string[];
  /** A note to copy, with gaps. */
  note: string;
  /** What to do meanwhile. */
  meanwhile: string[];
  /** Everyday words that search knows the answer by. */
  aliases: string[];
}
