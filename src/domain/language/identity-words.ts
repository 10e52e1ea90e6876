/** A word that says who somebody is rather than what was seen. */
export interface IdentityWord {
  /** The beginning of the word, or of the first word of a phrase. */
  stem: string;
  /** Why it cannot be a sign; told to the author. */
  reason: string;
  /** Beginnings of phrases where the word is about something else. */
  except?: string[];
}

/** The first word in the text that says who somebody is, as it is written there, and its reason. */
export function findIdentityWord(
  text: string,
  words: readonly IdentityWord[],
): { word: string; reason: string } | undefined {
  const normalized = text.normalize('NFC').toLowerCase();
  for (const { stem, reason, except = [] } of words) {
    for (const index of startsOf(normalized, stem.normalize('NFC').toLowerCase())) {
      const rest = normalized.slice(index);
      if (except.some((phrase) => rest.startsWith(phrase.normalize('NFC').toLowerCase()))) continue;
      const tail = /^[\p{L}\p{M}\p{N}-]*/u.exec(rest.slice(stem.length))?.[0] ?? '';
      return { word: text.normalize('NFC').slice(index, index + stem.length + tail.length), reason };
    }
  }
  return undefined;
}

/** Where in the text a word begins with the stem. */
function startsOf(text: string, stem: string): number[] {
  const starts: number[] = [];
  for (let index = text.indexOf(stem); index !== -1; index = text.indexOf(stem, index + 1)) {
    if (!/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, index))) starts.push(index);
  }
  return starts;
}
