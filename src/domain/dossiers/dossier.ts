import type { Verdict } from '../markings/marking-key.ts';
import type { Citation } from '../words/citation.ts';
import type { SearchedFor } from '../words/searched-for.ts';
import type { Truth } from '../words/vocabulary.ts';

/** What a document is; decides how it is set. */
export const DOSSIER_DOCUMENT_KINDS = [
  'letter',
  'form',
  'invoice',
  'slip',
  'register',
  'lease',
  'time-report',
  'photo',
  'note',
] as const;
export type DossierDocumentKind = (typeof DOSSIER_DOCUMENT_KINDS)[number];

/** Why a learner marks something; chosen from a list that belongs to the dossier. */
export interface Reason {
  /** Permanent within the dossier; stored markings refer to it. */
  id: string;
  text: string;
}

/** A markable part of one of the documents. */
export interface PartPlace {
  document: string;
  row: string;
}

/**
 * A detail that the key knows. A sign that shows in several places – the sum and the limit it breaks – is one
 * detail with more than one place, and is found when any of them is marked.
 */
export interface KeyDetail extends PartPlace {
  /** Other places where the same thing shows. */
  also?: PartPlace[];
  verdict: Verdict;
  /** Ids of the reasons that are right, only for a sign. */
  reasons?: string[];
  /** Id of the sign it is an instance of. */
  sign?: string;
  /** Why it is a sign, or why it is innocent. */
  why: string;
}

/** `dossier.yaml`: everything but the documents. */
export interface Dossier extends Citation, SearchedFor {
  /** Permanent; stored answers refer to it. */
  id: string;
  title: string;
  summary: string;
  /** Id of the role whose case this is. */
  role: string;
  /** Who the learner is and what the case is about. */
  assignment: string;
  minutes: number;
  /** What the whole was, when everything was known. */
  truth: Truth;
  reasons: Reason[];
  key: KeyDetail[];
  /** What a colleague would ask for next. */
  next: string[];
  /** Id of the lesson to read again. */
  lesson: string;
}

/** A passage can be marked when it has an id; a greeting needs none. */
export interface Passage {
  id?: string;
  text: string;
}

export interface TextBlock {
  kind: 'text';
  heading?: string;
  passages: Passage[];
}

export interface FieldsBlock {
  kind: 'fields';
  heading?: string;
  fields: { id: string; label: string; value: string }[];
}

export interface TableBlock {
  kind: 'table';
  heading?: string;
  columns: string[];
  rows: {
    id: string;
    cells: string[];
    /** A line of totals. */
    total?: boolean;
  }[];
}

export interface PhotoBlock {
  kind: 'photo';
  /** Name of the SVG file beside the document, without its ending. */
  drawing: string;
  /** What the picture shows, for a reader who does not see it. */
  alt: string;
  /** What is numbered in the picture, in that order. */
  details: { id: string; text: string }[];
}

export type DocumentBlock = TextBlock | FieldsBlock | TableBlock | PhotoBlock;

/** One document of a dossier. */
export interface DossierDocument {
  /** Permanent within the dossier; stored markings refer to it. */
  id: string;
  kind: DossierDocumentKind;
  title: string;
  /** As it stands on the paper. */
  date: string;
  sender: string;
  blocks: DocumentBlock[];
}
