/** The word as it is typed on a keyboard without its marks: å and ä are a, ö is o, é is e. */
export const foldLetters = (word: string): string =>
  // Most words have no marks, and the index has thousands of words.
  /^[\w ]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
