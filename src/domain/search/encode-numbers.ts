/**
 * Numbers in as few characters as text allows. Every character is one that JSON writes as one byte, apart from the
 * space, which stands between lists.
 */
const FIRST = 35;
const SKIPPED = 92;
const BASE = 45;

/** Numbers below it are written in two characters at most. */
export const TWO_CHARACTERS = BASE ** 2;

const characterOf = (digit: number) =>
  String.fromCharCode(digit + FIRST < SKIPPED ? digit + FIRST : digit + FIRST + 1);
const digitOf = (code: number) => (code > SKIPPED ? code - FIRST - 1 : code - FIRST);

/** Whole numbers from 0 as text: digits of base 45, least first; the last digit of a number is 45 higher. */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= BASE) {
      text += characterOf(rest % BASE);
      rest = Math.floor(rest / BASE);
    }
    text += characterOf(rest + BASE);
  }
  return text;
}

/** The numbers that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let place = 0; place < text.length; place += 1) {
    const digit = digitOf(text.charCodeAt(place));
    if (digit < BASE) {
      number += digit * unit;
      unit *= BASE;
    } else {
      numbers.push(number + (digit - BASE) * unit);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}
