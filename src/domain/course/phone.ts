/** The digits of a text, with the plus of an international number: what a telephone is given of `021-39 00 00`. */
export function dialledDigits(text: string): string {
  return text.replaceAll(/[^+\d]/gu, '');
}

/** Whether a telephone can call it: at least three digits, and a plus only before them. */
export function isDialable(number: string): boolean {
  return /^\+?\d{3,15}$/u.test(number);
}
