import type { Question } from '../questions/question.ts';

/**
 * The same questions, with no twin right after the other: side by side they would only be compared. Where a round has
 * nothing to put between them, the second one is left out.
 */
export function keepTwinsApart<Asked extends Question>(questions: readonly Asked[]): Asked[] {
  const kept: Asked[] = [];
  const waiting: Asked[] = [];
  const fits = (question: Asked) => kept.at(-1)?.twin?.of !== question.id;
  for (const question of questions) {
    if (!fits(question)) {
      waiting.push(question);
      continue;
    }
    kept.push(question);
    const next = waiting.findIndex(fits);
    if (next !== -1) kept.push(...waiting.splice(next, 1));
  }
  // What still waits is the twin of the last: it goes to the first place that is free of its twin.
  for (const question of waiting) {
    const place = kept.findIndex(
      (other, index) => other.twin?.of !== question.id && kept[index - 1]?.twin?.of !== question.id,
    );
    if (place !== -1) kept.splice(place, 0, question);
  }
  return kept;
}
