import {
  type Guard,
  hasFields,
  isFlag,
  isListOf,
  isMissingOr,
  isNumber,
  isOneOf,
  isRecord,
  isText,
} from '../../domain/json/guards.ts';
import type {
  NearTerm,
  ShownAnswer,
  ShownDocument,
  ShownFindings,
} from '../../domain/search/find-to-show.ts';
import type { Mark } from '../../domain/search/mark-texts.ts';
import type { MarkedPiece } from '../../domain/search/mark-words.ts';
import { SEARCH_KINDS } from '../../domain/search/search-document.ts';

/** What a page asks its worker, each question with a number of its own. */
export type SearchRequest = { id: number } & SearchQuestion;

export type SearchQuestion = {
  /** The address of the index: the worker reads it at the first question, and anew when it did not come. */
  address: string;
  query: string;
} & ({ isWhole: boolean } | { texts: string[] });

/** What the worker answers, with the number of the question; it has failed where the index did not come. */
export type SearchReply = { id: number } & (
  | { found: Found<unknown> }
  | { marks: Mark[][] }
  | { isFailed: true }
);

/** What was found, with the strings that only search shows. */
export interface Found<Strings> {
  findings: ShownFindings;
  strings: Strings;
  /** Address from the site's root: where to turn when nothing is sure. */
  askAt: string;
}

const isPieces = isListOf(hasFields<MarkedPiece>({ text: isText, isMarked: isFlag }));

const isFindings = hasFields<ShownFindings>({
  results: isListOf(
    hasFields<ShownDocument>({
      kind: isOneOf([...SEARCH_KINDS, 'answer']),
      title: isPieces,
      lead: isPieces,
      path: isText,
      place: isText,
    }),
  ),
  answer: isMissingOr(
    hasFields<ShownAnswer>({
      title: isText,
      lead: isText,
      path: isText,
      linkText: isText,
      callText: isText,
      phone: isText,
    }),
  ),
  isUnsure: isFlag,
  near: isListOf(hasFields<NearTerm>({ title: isText, path: isText })),
});

export const isFound = hasFields<Found<object>>({ findings: isFindings, strings: isRecord, askAt: isText });

const isMark = ((value) =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber)) as Guard<Mark>;

export const isMarks = isListOf(isListOf(isMark));
