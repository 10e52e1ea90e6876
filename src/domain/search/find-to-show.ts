import { findDocuments } from './find-documents.ts';
import { type MarkedPiece, markWords } from './mark-words.ts';
import type { FoundDocument, OpenIndex } from './open-index.ts';
import type { DocumentKind } from './search-document.ts';
import { suggestTerms } from './suggest-terms.ts';

/**
 * What is shown of a search: plain data, which goes from a worker to the page. How it reads is for the page to say.
 */
export interface ShownFindings {
  /** What was found, best first; the nearest guesses where none is sure. */
  results: ShownDocument[];
  answer: ShownAnswer | undefined;
  /** No result is sure to be what was asked for. */
  isUnsure: boolean;
  /** Words of the glossary like what was typed, where nothing was found. */
  near: NearTerm[];
}

export interface ShownDocument {
  kind: DocumentKind;
  /** With the words marked that were looked for; so is `lead`. */
  title: MarkedPiece[];
  /** The beginning of its text; empty where nobody has asked for it. */
  lead: MarkedPiece[];
  path: string;
  /** Where it belongs; may be empty. */
  place: string;
}

/** The short answer to what was asked. */
export type ShownAnswer = Pick<FoundDocument, 'title' | 'lead' | 'path' | 'linkText' | 'callText' | 'phone'>;

export type NearTerm = Pick<FoundDocument, 'title' | 'path'>;

/** How many are shown when none of them is sure: more would look like an answer. */
const GUESSES = 3;

/**
 * Finds what a query means, as it is shown. `isWhole` also asks for the beginning of each text and for words that are near, which take
 * longer and are shown on the search page alone.
 */
export function findToShow(index: OpenIndex, query: string, isWhole: boolean): ShownFindings {
  const { results, answer, stems, isUnsure } = findDocuments(index, query);
  const mark = (text: string) => markWords(text, stems, index.stem);
  return {
    results: (isUnsure ? results.slice(0, GUESSES) : results).map(({ kind, title, lead, path, place }) => ({
      kind,
      title: mark(title),
      lead: isWhole ? mark(lead) : [],
      path,
      place,
    })),
    answer: answer && pickAnswer(answer),
    isUnsure,
    near:
      isWhole && isUnsure && results.length === 0
        ? suggestTerms(index, query).map(({ title, path }) => ({ title, path }))
        : [],
  };
}

const pickAnswer = ({ title, lead, path, linkText, callText, phone }: FoundDocument): ShownAnswer => ({
  title,
  lead,
  path,
  linkText,
  callText,
  phone,
});
