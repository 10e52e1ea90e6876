/** Abbreviations that are followed by more of the same sentence, without their last full stop. */
const ABBREVIATIONS = new Set([
  'bl.a',
  'ca',
  'd.v.s',
  'dvs',
  'ev',
  'exkl',
  'f.d',
  'fr.o.m',
  'inkl',
  'jfr',
  'kap',
  'kl',
  'kr',
  'nr',
  'p',
  'p.g.a',
  'pga',
  'prop',
  'resp',
  's',
  's.k',
  'st',
  't.ex',
  't.o.m',
  'tel',
  'tex',
  'tom',
]);

/** What may end a sentence, with closing quotation marks and brackets after it. */
const STOP = /(?<stop>[.!?…]+|:)(?<closing>[”"’')\]]*)(?=\s|$)/gu;

/** White space, then possibly quotation marks, brackets or a dash, then what the next sentence begins with. */
const NEXT = /^\s*[”"’'([–—-]*\s*(?<first>\p{L}|\p{N})?/u;

/**
 * The sentences of a running text. A colon ends one when a capital follows (as in Björnsson's LIX); a full stop
 * does not after an abbreviation (`26 kap. 2 §`) or before a small letter.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    const before = text.slice(start, match.index);
    if (!endsSentence(match.groups?.['stop'] ?? '', before, text.slice(end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function endsSentence(stop: string, before: string, after: string): boolean {
  if (after.trim() === '') return true;
  const first = NEXT.exec(after)?.groups?.['first'];
  if (first === undefined) return stop !== ':';
  const isCapital = first !== first.toLowerCase();
  if (stop === ':') return isCapital;
  if (/^\p{L}$/u.test(first) && !isCapital) return false;
  if (stop !== '.') return true;
  const lastWord = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  return !ABBREVIATIONS.has(lastWord);
}
