/** A number as it is written for people: digits in groups, and a plus before an international one. */
const PHONE_CHARACTERS = /^\+?\d[\d\s-]*$/u;

/** The digits of a text, with the plus of an international number: what a telephone is given of `021-39 00 00`. */
export function dialledDigits(text: string): string {
  return text.replaceAll(/[^+\d]/gu, '');
}

/** Whether a telephone can call it: at least three digits, and a plus only before them. */
export function isDialable(number: string): boolean {
  return /^\+?\d{3,15}$/u.test(number);
}

/** Whether a text is one number as it is written for people, and a telephone can call it. */
export const isPhone = (text: string): boolean =>
  PHONE_CHARACTERS.test(text) && isDialable(dialledDigits(text));

/**
 * A number as `isPhone` takes it, for the other ways that people write one: `(021) 39 00 00`, `0171/62 50 00`,
 * `+46 (0)21-39 00 00`, `0046 21 …`, and dashes of any length. Undefined where no number can be made of the text.
 */
export function tidyPhone(text: string): string | undefined {
  const tidied = text
    .replace(/^\s*(?:telefon|tfn|tel)\b[.:]?/iu, '')
    .replaceAll(/\p{Pd}|[/.]/gu, '-')
    .replace(/^\s*00(?=[1-9])/u, '+')
    .replace(/^(?<country>\s*\+\d{1,3})\s*\(0\)/u, '$<country> ')
    .replaceAll(/[()]/gu, '')
    .replaceAll(/\s*-[\s-]*/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return isPhone(tidied) ? tidied : undefined;
}
