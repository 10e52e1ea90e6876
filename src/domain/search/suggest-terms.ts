import { countEdits } from '../language/count-edits.ts';
import { foldLetters } from './fold-letters.ts';
import type { FoundDocument, OpenIndex } from './open-index.ts';
import { tokenize } from './tokenize.ts';

/** Less alike than this, a word is no help. */
const MOST_EDITS_SHARE = 0.5;

/** The words of the glossary that are most like what was typed, nearest first, when nothing was found. */
export function suggestTerms(index: OpenIndex, query: string, limit = 5): FoundDocument[] {
  const typed = tokenize(query.slice(0, 100)).map(foldLetters);
  const near = Array.from({ length: index.documentCount }, (_, number) => index.document(number)).flatMap(
    (document) => {
      if (document.kind !== 'term') return [];
      const names = document.names.map((words) => words.map((word) => index.word(word).folded).join(' '));
      const distance = Math.min(...typed.flatMap((token) => names.map((name) => distanceShare(token, name))));
      return distance <= MOST_EDITS_SHARE ? [{ document, distance }] : [];
    },
  );
  return near
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, limit)
    .map(({ document }) => document);
}

/** How much of the longer word would have to be changed, from 0 to 1. */
function distanceShare(token: string, name: string): number {
  const longer = Math.max(token.length, name.length);
  const edits = countEdits(token, name, Math.floor(longer * MOST_EDITS_SHARE));
  return edits === undefined ? 1 : edits / longer;
}
