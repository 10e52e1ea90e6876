const NO_BREAK = '\u00a0';

/**
 * Puts spaces that no line is broken at between the groups of a number and before its unit, as in ”30 000 kr”: half an amount
 * at the end of a line is another amount. Any text, also that of a page or of a file of texts; what stands in tags is left as it
 * is, since some attributes are lists of numbers.
 */
export const keepNumbersWhole = (text: string): string =>
  text.replaceAll(/<[a-z][^>]*>|(?<=\d) (?=\d{3}(?!\d)|(?:kr|kronor|kg|ton|km|liter)\b|%|m[²³])/g, (found) =>
    found === ' ' ? NO_BREAK : found,
  );
