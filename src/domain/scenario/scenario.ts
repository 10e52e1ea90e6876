import type { Citation } from '../words/citation.ts';
import type { SearchedFor } from '../words/searched-for.ts';
import type { Mistake, Truth } from '../words/vocabulary.ts';

/**
 * What a fact speaks for, told only when the case is over: that there is something to look into
 * (`supports`), that there is an ordinary reason (`explains`), or neither.
 */
export const EVIDENCE_KINDS = ['supports', 'explains', 'neutral'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** How a choice went: a good one, or which mistake it was. */
export const CHOICE_OUTCOMES = ['good', 'miss', 'false-alarm', 'fact'] as const satisfies readonly (
  | 'good'
  | Mistake
)[];
export type ChoiceOutcome = (typeof CHOICE_OUTCOMES)[number];

export const ENDING_KINDS = ['right', 'partly', 'wrong'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** The part of a scenario that decides where a run goes and how it counts; no texts. */
export interface ScenarioGraph {
  id: string;
  /** What the case really was. */
  truth: Truth;
  /** Id of the node where a run starts. */
  start: string;
  nodes: GraphNode[];
}

/** A moment of the case: a choice to make, or an ending. */
export interface GraphNode {
  /** Permanent within the scenario; stored runs refer to it. */
  id: string;
  /** What the learner gets to know by coming here. */
  evidence?: { id: string }[];
  choices?: GraphChoice[];
  ending?: { kind: EndingKind };
}

export interface GraphChoice {
  /** `a`, `b` … in order; permanent within the node. */
  id: string;
  /** Id of the node that the choice leads to. */
  to: string;
  outcome: ChoiceOutcome;
}

/** An invented case to walk through: what one does decides what happens next. */
export interface Scenario extends ScenarioGraph, Citation, SearchedFor {
  title: string;
  /** One or two sentences that give nothing away. */
  summary: string;
  /** Who the learner is: "Du är miljöinspektör …". */
  role: string;
  minutes: number;
  /** Ids of the signs that the case is about. */
  signs: string[];
  /** Id of the lesson to read again. */
  lesson: string;
  nodes: ScenarioNode[];
}

export interface ScenarioNode extends GraphNode {
  title: string;
  /** What happens now, a paragraph each. */
  text: string[];
  evidence?: Evidence[];
  choices?: Choice[];
  ending?: Ending;
}

/** A fact that the learner has, from here on. */
export interface Evidence {
  /** Permanent within the scenario; a fact that can be learnt in two places has one id and one text. */
  id: string;
  text: string;
  kind: EvidenceKind;
}

export interface Choice extends GraphChoice {
  text: string;
  /** What the choice led to and why; shown after the choice. */
  feedback: string;
  /** What the way costs, where several are good: `tid`, `den boendes önskan`. */
  costs?: string;
}

export interface Ending {
  kind: EndingKind;
  title: string;
  /** Why it ended like this. */
  why: string;
  /** What happens next in the case, or what remains to do. */
  whatNext: string;
}
