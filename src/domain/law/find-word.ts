/**
 * The first of the beginnings that a word of the text has, or undefined. A beginning may be a phrase. Letter case does
 * not matter, and compounds count by their first part only: `röj` is in `röjas`, not in `avslöjas`.
 */
export function findWord(text: string, beginnings: readonly string[]): string | undefined {
  const read = text.toLowerCase();
  return beginnings.find((beginning) => {
    const word = beginning.toLowerCase();
    for (let at = read.indexOf(word); at !== -1; at = read.indexOf(word, at + 1)) {
      if (!/[\p{L}\d]/u.test(read[at - 1] ?? ' ')) return true;
    }
    return false;
  });
}
