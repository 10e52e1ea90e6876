/** A word: letters and digits, joined inside by hyphen, apostrophe, colon, slash or full stop (`t.ex.`, `2023/24:5`). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐’'.:/][\p{L}\p{M}\p{N}]+)*/gu;

export function splitWords(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? [];
}

export function countWords(text: string): number {
  return splitWords(text).length;
}
