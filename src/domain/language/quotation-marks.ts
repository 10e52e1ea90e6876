/** Straight, English, German and French quotation marks, and a straight single one that opens a word. */
const FOREIGN = /["“„«»‘]|(?<![\p{L}\p{N}])'(?=\p{L})/gu;

const FOREIGN_DOUBLE = /["“„«»]/gu;
const FOREIGN_SINGLE = /‘|(?<![\p{L}\p{N}])'(?=\p{L})|(?<=[\p{L}\p{N}.!?])'(?![\p{L}\p{N}])/gu;

/** Positions of quotation marks that are not Swedish (”…” and ’…’). */
export function findForeignQuotationMarks(text: string): number[] {
  return [...text.matchAll(FOREIGN)].map((match) => match.index);
}

/** Writes quotation marks of other languages as Swedish ones, which are alike at both ends. */
export function toSwedishQuotationMarks(text: string): string {
  return text.replaceAll(FOREIGN_DOUBLE, '”').replaceAll(FOREIGN_SINGLE, '’');
}
