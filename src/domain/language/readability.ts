import { splitSentences } from './sentences.ts';
import { splitWords } from './words.ts';

/** Words with more letters than this are long. */
const LONG_WORD = 6;

export interface Readability {
  words: number;
  sentences: number;
  /** Share of long words, 0–1. */
  longWordShare: number;
  wordsPerSentence: number;
  /** Läsbarhetsindex, rounded to whole numbers; 0 for no words. */
  lix: number;
}

/**
 * LIX = words per sentence + long words in per cent (C.H. Björnsson, Läsbarhet, 1968). Each text is a
 * paragraph or a list item of its own: its end ends a sentence with or without a full stop.
 */
export function measureReadability(texts: Iterable<string>): Readability {
  let words = 0;
  let longWords = 0;
  let sentences = 0;
  for (const text of texts) {
    sentences += splitSentences(text).length;
    for (const word of splitWords(text)) {
      words += 1;
      if ([...word.matchAll(/[\p{L}\p{N}]/gu)].length > LONG_WORD) longWords += 1;
    }
  }
  if (words === 0) return { words, sentences, longWordShare: 0, wordsPerSentence: 0, lix: 0 };
  const wordsPerSentence = words / Math.max(1, sentences);
  const longWordShare = longWords / words;
  return {
    words,
    sentences,
    longWordShare,
    wordsPerSentence,
    lix: Math.round(wordsPerSentence + longWordShare * 100),
  };
}
