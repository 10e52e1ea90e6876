/**
 * Numbers in as few characters as text allows. Every character is one that JSON writes as one byte, apart from the
 * space, which stands between lists.
 */
const FIRST = 35;
const SKIPPED = 92;
const BASE = 45;

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

/** What lunr gives with our boosts lies within; stored in steps of 28 per cent, a character each: finer ones take seven kilobytes and find no more. */
const LEAST_WEIGHT = 0.25;
const MOST_WEIGHT = 100;
const STEPS = 24;
const STEP = (MOST_WEIGHT / LEAST_WEIGHT) ** (1 / STEPS);

/** A weight as one character, to within fourteen per cent. */
export function encodeWeight(weight: number): string {
  const steps = Math.round(Math.log(Math.max(LEAST_WEIGHT, weight) / LEAST_WEIGHT) / Math.log(STEP));
  return characterOf(Math.min(STEPS, steps));
}

/** The weight that a character stands for. */
export const decodeWeight = (text: string, place: number): number =>
  WEIGHTS[digitOf(text.charCodeAt(place))] ?? LEAST_WEIGHT;

const WEIGHTS = Array.from({ length: STEPS + 1 }, (_, steps) => LEAST_WEIGHT * STEP ** steps);
