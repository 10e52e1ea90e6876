import { findDocuments } from './find-documents.ts';
import { markWords } from './mark-words.ts';
import type { OpenIndex } from './open-index.ts';

/** Where a marked word begins and ends in its text. */
export type Mark = [start: number, end: number];

/** Where the words that a query means stand in some texts: a list of marks for each text. */
export function markTexts(index: OpenIndex, query: string, texts: readonly string[]): Mark[][] {
  const { stems } = findDocuments(index, query);
  return texts.map((text) => {
    let start = 0;
    return markWords(text, stems, index.stem).flatMap((piece): Mark[] => {
      const mark: Mark = [start, start + piece.text.length];
      start = mark[1];
      return piece.isMarked ? [mark] : [];
    });
  });
}
