/** A piece of a text, and whether it is a word that was looked for. */
export interface MarkedPiece {
  text: string;
  isMarked: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a text up so that the words with one of the stems can be marked. The pieces together are the text. */
export function markWords(
  text: string,
  stems: ReadonlySet<string>,
  stem: (token: string) => string,
): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let rest = 0;
  for (const match of text.matchAll(WORD)) {
    if (!stems.has(stem(match[0].normalize('NFC').toLowerCase()))) continue;
    if (match.index > rest) pieces.push({ text: text.slice(rest, match.index), isMarked: false });
    pieces.push({ text: match[0], isMarked: true });
    rest = match.index + match[0].length;
  }
  if (rest < text.length) pieces.push({ text: text.slice(rest), isMarked: false });
  return pieces;
}
