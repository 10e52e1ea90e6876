import { splitSentences } from './sentences.ts';
import { countWords } from './words.ts';

/** Lengths, in words, at which a sentence counts as staccato and a last sentence as an aphoristic closer. */
const MANNERISM_WORDS = { staccato: 4, closer: 7 } as const;

/** A turn of phrase that is counted, as a beginning of sentences or anywhere in them. */
export interface Phrase {
  text: string;
  at: 'opening' | 'anywhere';
}

export interface MannerismCount {
  sentences: number;
  /** Sentences of at most `MANNERISM_WORDS.staccato` words. */
  staccato: number;
  /** Texts of two sentences or more. */
  paragraphs: number;
  /** Paragraphs whose last sentence has at most `MANNERISM_WORDS.closer` words. */
  closers: number;
  /** How often each phrase was found, in the order in which they were given. */
  phrases: number[];
}

/**
 * Counts turns of phrase and rhythms that make a text mannered when there are many of them. Each text is a
 * paragraph of running prose. One short sentence is no fault, so the result is counts and never a verdict.
 */
export function countMannerisms(texts: Iterable<string>, phrases: readonly Phrase[] = []): MannerismCount {
  const count: MannerismCount = {
    sentences: 0,
    staccato: 0,
    paragraphs: 0,
    closers: 0,
    phrases: phrases.map(() => 0),
  };
  for (const text of texts) {
    // What stands before a colon is a label or a speaker's name more often than a sentence.
    const sentences = splitSentences(text.replace(/:(?=\s)/gu, ','));
    const lengths = sentences.map(countWords);
    count.sentences += sentences.length;
    count.staccato += lengths.filter((words) => words <= MANNERISM_WORDS.staccato).length;
    if (sentences.length > 1) {
      count.paragraphs += 1;
      if ((lengths.at(-1) ?? 0) <= MANNERISM_WORDS.closer) count.closers += 1;
    }
    for (const [index, phrase] of phrases.entries())
      count.phrases[index] = (count.phrases[index] ?? 0) + countPhrase(text, sentences, phrase);
  }
  return count;
}

function countPhrase(text: string, sentences: readonly string[], { text: phrase, at }: Phrase): number {
  if (at === 'anywhere') return text.toLowerCase().split(phrase.toLowerCase()).length - 1;
  return sentences.filter((sentence) => {
    // A quotation mark or a dash may stand before the first word.
    const words = sentence.replace(/^[^\p{L}\p{N}]+/u, '');
    return words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length));
  }).length;
}
