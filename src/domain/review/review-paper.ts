/**
 * The content as it is read by somebody who is to answer for its law and its facts: every text once, with a number to
 * refer to, and beside it the sources and provisions that it rests on.
 */
import type { Source } from '../course/source.ts';
import type { PathAnswer } from '../decision-path/decision-path.ts';
import type { EndingKind, EvidenceKind } from '../scenario/scenario.ts';
import type { Review } from '../words/citation.ts';
import type { Mistake, Strength, Truth } from '../words/vocabulary.ts';

export interface ReviewPaper {
  parts: ReviewPart[];
  /** Every source that the paper cites, in the order of the course. */
  sources: CitedSource[];
}

/** A source that is cited, and what is known of the text of an act. */
export interface CitedSource {
  source: Source;
  /** Which text of the act was read. Absent for what is no act, and for an act without a register. */
  state?: ActState;
}

/** Which text of an act was read, and when. */
export interface ActState {
  /** Month of the text, as readers see it; absent when the act has not been read. */
  read?: string;
  /** The newest amendment in that text. */
  newest?: string;
  note?: string;
  /** `YYYY-MM-DD` */
  checked: string;
}

/** What the register of provisions says of one provision. */
export interface KnownProvision {
  /** Id of the source. */
  act: string;
  /** `10 kap. 15 a §` */
  at: string;
  says: string;
  /** What is not settled, as the question to put to a lawyer. */
  question?: string;
}

/** An area, or what the areas share. */
export interface ReviewPart {
  /** Title of the area; absent for what the areas share. */
  title?: string;
  chapters: ReviewChapter[];
  open: OpenChapter;
}

/** What is not settled; the last chapter of its part. */
export interface OpenChapter {
  number: string;
  questions: OpenQuestion[];
}

export interface OpenQuestion {
  /** `7.3` */
  number: string;
  text: string;
  /** The provision that it is about. */
  about?: { source: Source; at: string };
}

export type ChapterKind =
  | 'area'
  | 'lessons'
  | 'signs'
  | 'questions'
  | 'scenarios'
  | 'dossiers'
  | 'sessions'
  | 'guides'
  | 'paths'
  | 'terms'
  | 'pages';

export interface ReviewChapter {
  /** `2`; chapters are counted through the whole paper. */
  number: string;
  kind: ChapterKind;
  sections: ReviewSection[];
}

/** One lesson, sign, question, case … */
export interface ReviewSection {
  /** `2.4` */
  number: string;
  title: string;
  /** Path under the root of the project. */
  file: string;
  line: number;
  strength?: Strength;
  truth?: Truth;
  /** How a path ends here. */
  answer?: PathAnswer;
  /** What the whole section rests on. */
  sources: Source[];
  professionalKnowledge?: string;
  /** `YYYY-MM-DD` */
  checked?: string;
  reviewed?: Review;
  paragraphs: ReviewParagraph[];
}

/** What a paragraph is in its file. */
export type ParagraphRole =
  // In running text.
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'row'
  | 'quoted'
  | 'caption'
  | 'placed'
  // In front matter.
  | 'lead'
  | 'goal'
  | 'audience'
  | 'material'
  | 'room'
  | 'definition'
  // Of a sign.
  | 'observation'
  | 'innocent'
  | 'stronger-with'
  | 'check'
  | 'action'
  | 'tell'
  | 'provision'
  // Of a question, a case or a dossier.
  | 'role'
  | 'situation'
  | 'prompt'
  | 'verdict'
  | 'option'
  | 'step'
  | 'choice'
  | 'pair'
  | 'gap'
  | 'decides'
  | 'evidence'
  | 'costs'
  | 'ending'
  | 'what-next'
  | 'reason'
  | 'detail'
  // Of a path.
  | 'help'
  | 'way'
  | 'ask'
  | 'write'
  | 'note'
  | 'meanwhile';

/** What the key says of something that a learner chooses or marks. */
export type ParagraphKey = 'right' | 'no-mark' | 'sign' | Mistake | Truth | EvidenceKind | EndingKind;

export interface ReviewParagraph {
  /** `2.4.7` */
  number: string;
  role: ParagraphRole;
  line: number;
  /** Text, and the marks of what is cited there. */
  text: (string | CitationMark)[];
  /** `a`, `b` … of something to choose. */
  letter?: string;
  key?: ParagraphKey;
  /** What the learner is told afterwards. */
  feedback?: string;
  /** Number of the section that stands here in the text, or that it is about; absent where it is in another paper. */
  refersTo?: string;
  support: Support[];
}

/** Where in a text something is cited: `a` is the first of the paragraph. */
export interface CitationMark {
  mark: string;
}

/** What a paragraph rests on. */
export interface Support {
  /** Absent for what is named in the text without being pointed at. */
  mark?: string;
  source: Source;
  /** As it is written; empty where the whole source is meant. */
  at: string;
  /** What the register knows of it. */
  provisions: KnownProvision[];
}
