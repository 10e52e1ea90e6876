import { countWords } from '../language/words.ts';
import type { Question } from '../questions/question.ts';

/**
 * Words a minute. Silent readers of English non-fiction read 238 on average, most of them between 175 and 300, and other
 * languages differ as they need more or fewer words for the same thing (M. Brysbaert, "How many words do we read per
 * minute?", Journal of Memory and Language 109, 2019). Swedish needs fewer, since it writes compounds as one word.
 */
const WORDS_A_MINUTE = 200;

/**
 * Seconds, from the keystroke-level model (S. K. Card, T. P. Moran and A. Newell, Communications of the ACM 23:7, 1980):
 * 1.35 for one act of deciding, 1.3 for pointing at something and pressing.
 */
const DECIDING = 1.35;
const PRESSING = 1.3;

/** What somebody reads and answers. */
export interface ReadingLoad {
  /** Words of running text, cards and all that is read but not answered. */
  words: number;
  questions: readonly QuestionLoad[];
}

export interface QuestionLoad {
  /** Words read before the answer, and of its feedback after. */
  words: number;
  /** Options, rows or steps to decide about. */
  parts: number;
}

/** Whole minutes to read and answer everything once, at least one. */
export function estimateMinutes({ words, questions }: ReadingLoad): number {
  const read = words + questions.reduce((sum, question) => sum + question.words, 0);
  const seconds =
    (read / WORDS_A_MINUTE) * 60 + questions.reduce((sum, { parts }) => sum + answering(parts), 0);
  return Math.max(1, Math.round(seconds / 60));
}

/** Each part is decided about and then one decision is made; something is chosen, and the answer is given. */
const answering = (parts: number) => (parts + 1) * DECIDING + 2 * PRESSING;

/** Keys that hold text shown before the answer, in questions of any kind. */
const SHOWN: readonly string[] = ['situation', 'prompt', 'text', 'caption', 'columns', 'cells'];
/** Keys that hold text shown after the answer. */
const TOLD: readonly string[] = ['feedback', 'verdicts', 'signal', 'unclear', 'innocent'];
/** Keys that hold what is decided about. */
const PARTS: readonly string[] = ['options', 'steps', 'pairs', 'rows'];

/**
 * What one question takes. After the answer two explanations are read, why the right one is right and why one's own was
 * not, out of as many as there are parts.
 */
export function loadOfQuestion(question: Question): QuestionLoad {
  const found = { shown: 0, told: 0, parts: 0 };
  gather(question, '', found);
  const parts = Math.max(1, found.parts);
  return { words: found.shown + Math.round(found.told * Math.min(1, 2 / parts)), parts };
}

function gather(value: unknown, key: string, found: { shown: number; told: number; parts: number }): void {
  if (typeof value === 'string') {
    if (SHOWN.includes(key)) found.shown += countWords(value);
    else if (TOLD.includes(key)) found.told += countWords(value);
  } else if (Array.isArray(value)) {
    if (PARTS.includes(key)) found.parts += value.length;
    for (const inner of value) gather(inner, key, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) gather(inner, name, found);
  }
}
