import { type Mistake, TRUTHS, type Truth } from '../words/vocabulary.ts';

/** What a verdict is when the case was something else: seeing less than there was, or more. */
export function verdictMistake(verdict: Truth, truth: Truth): Mistake | undefined {
  if (verdict === truth) return undefined;
  return TRUTHS.indexOf(verdict) > TRUTHS.indexOf(truth) ? 'miss' : 'false-alarm';
}
