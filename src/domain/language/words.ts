/** A word: letters and digits, joined inside by hyphen, apostrophe, colon, slash or full stop (`t.ex.`, `2023/24:5`). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐’'.:/][\p{L}\p{M}\p{N}]+)*/gu;

/** Returns the words of a text as they are written, without punctuation. */
export function splitWords(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

/** Counts the words of a text, as `splitWords` tells them apart. */
export function countWords(text: string): number {
  return splitWords(text).length;
}
